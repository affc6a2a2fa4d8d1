package org.committeepapers.paper;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Chart;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.council.Council;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Renders appendices and papers to XHTML.
///
/// A council's own `templates` folder is looked into first, so that it can replace any template. Templates are
/// untrusted: they see plain data, cannot reach a class, and cannot leave the template folders.
public final class PaperTemplates {

    private static final String TEMPLATE = ".ftlh";

    /// The longest of ours takes a second.
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Council council;
    private final Instant published;
    private final Path own;
    private final Configuration configuration;

    /// @param home the product's `templates` folder
    /// @param published the instant that documents carry
    public PaperTemplates(Path home, Council council, Instant published) {
        this.council = council;
        this.published = published;
        this.own = council.folder().resolve("templates");
        this.configuration = configuration(home, own);
    }

    /// An appendix as a document of its own.
    public Paper appendix(AppendixContent content) {
        Map<String, Object> model = model();
        model.put("appendix", ContentView.of(content, label(content.slug())));
        return paper(
                "shared/appendix.ftlh", content.slug(), Paper.Kind.APPENDIX, model, content.tables(), content.charts());
    }

    /// A committee paper with the appendices it shows and attaches.
    ///
    /// @param slug names its template, `papers/<slug>.ftlh`
    /// @param contents every appendix that was made, in the council's order
    /// @param missing why the others were not made, by slug: a paper takes every appendix as optional
    public Paper paper(String slug, List<AppendixContent> contents, Map<String, String> missing) {
        Map<String, Object> appendices = new LinkedHashMap<>();
        contents.forEach(content -> appendices.put(content.slug(), ContentView.of(content, label(content.slug()))));
        Map<String, Object> model = model();
        model.put("appendices", appendices);
        Map<String, Object> notMade = new LinkedHashMap<>();
        missing.forEach((one, why) -> notMade.put(one, Map.of("label", label(one), "why", why)));
        model.put("missing", notMade);
        return paper(
                "papers/" + slug + ".ftlh",
                slug,
                Paper.Kind.PAPER,
                model,
                contents.stream().flatMap(content -> content.tables().stream()).toList(),
                contents.stream().flatMap(content -> content.charts().stream()).toList());
    }

    /// The papers that a council can list: the product's and its own, by slug.
    public static Set<String> papers(Path home, Council council) {
        Set<String> slugs = new TreeSet<>();
        for (Path folder : List.of(home, council.folder().resolve("templates"))) {
            Path papers = folder.resolve("papers");
            if (Files.isDirectory(papers)) {
                try (Stream<Path> files = Files.list(papers)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(TEMPLATE))
                            .forEach(name -> slugs.add(name.substring(0, name.length() - TEMPLATE.length())));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return slugs;
    }

    private Paper paper(
            String template,
            String slug,
            Paper.Kind kind,
            Map<String, Object> model,
            List<AppendixTable> tables,
            List<Chart> charts) {
        Document xhtml = render(template, model);
        Map<String, Chart> byId = new LinkedHashMap<>();
        charts.forEach(chart -> byId.putIfAbsent(chart.id(), chart));
        return new Paper(slug, kind, title(xhtml), council.name(), xhtml, byId, tables, published);
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("council", ContentView.of(council));
        return model;
    }

    private String label(String slug) {
        return council.findAppendix(slug).map(AppendixEntry::label).orElse("Appendix");
    }

    private Document render(String template, Map<String, Object> model) {
        BoundedWriter text = new BoundedWriter();
        try {
            TimeBound.run(LONGEST, () -> configuration.getTemplate(template).process(model, text));
            return Xhtml.parse(text.toString());
        } catch (freemarker.template.TemplateException e) {
            throw fault(template, e.getTemplateSourceName(), firstWords(e), e);
        } catch (TemplateNotFoundException e) {
            throw fault(template, template, "there is no template " + e.getTemplateName(), e);
        } catch (IOException e) {
            throw fault(template, template, oneLine(e.getMessage()), e);
        } catch (TimeoutException e) {
            throw fault(template, template, String.valueOf(e.getMessage()), e);
        } catch (SAXException e) {
            throw fault(template, template, "does not make XHTML: " + e.getMessage(), e);
        }
    }

    /// What is wrong and where, without the advice to programmers that follows it.
    private static String firstWords(freemarker.template.TemplateException e) {
        return oneLine(String.valueOf(e.getMessageWithoutStackTop()).replaceFirst("(?s)\\R\\s*----.*", ""));
    }

    private static String oneLine(@Nullable String words) {
        return String.valueOf(words).replaceAll("\\s*\\R\\s*", " ");
    }

    /// Whose it is: a template of the council's, drawn or drawn by ours, is hers to mend.
    private TemplateException fault(String template, @Nullable String at, String what, Exception cause) {
        String words = "template " + template + ": " + what;
        return isOwn(template) || (at != null && isOwn(at))
                ? new OwnTemplateException(words, cause)
                : new TemplateException(words, cause);
    }

    private boolean isOwn(String template) {
        return Files.isRegularFile(own.resolve(template));
    }

    private static String title(Document xhtml) {
        Element title = (Element) xhtml.getElementsByTagNameNS("*", "title").item(0);
        return title.getTextContent().strip();
    }

    private static Configuration configuration(Path home, Path own) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.UK);
        configuration.setNumberFormat("computer");
        configuration.setTemplateLoader(loader(home, own));
        return configuration;
    }

    private static TemplateLoader loader(Path home, Path own) {
        try {
            List<TemplateLoader> loaders = new ArrayList<>();
            if (Files.isDirectory(own)) {
                loaders.add(new FileTemplateLoader(own.toFile()));
            }
            loaders.add(new FileTemplateLoader(home.toFile()));
            return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
        } catch (IOException e) {
            throw new TemplateException("the folder of templates " + home + " cannot be read", e);
        }
    }
}
