package org.committeepapers.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Asks axe, in a headless Chromium, whether a page meets WCAG 2.2 AA.
public final class HtmlAssert {

    private static final Pattern VERDICT = Pattern.compile("<pre id=\"axe-(\\d+)\">(.*?)</pre>", Pattern.DOTALL);

    private HtmlAssert() {}

    /// Fails with axe's violations; skips the test where there is no Chromium on the PATH or in `CHROMIUM`.
    public static void passesAxe(Path page) throws IOException, InterruptedException {
        assertThat(verdicts(List.of(page)))
                .as("axe violations of %s", page.getFileName())
                .containsExactly(entry(page, "none"));
    }

    /// What axe says of each page, `none` where it found no violation; one browser for all of them. Skips the test
    /// where there is no Chromium on the PATH or in `CHROMIUM`.
    public static Map<Path, String> verdicts(List<Path> pages) throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on the PATH or in CHROMIUM: axe was not asked");
        Path folder = Files.createTempDirectory("axe");
        try {
            Path frames = Files.writeString(folder.resolve("pages.html"), framed(pages));
            Matcher verdict = VERDICT.matcher(run(chromium.orElseThrow(), folder, frames, pages.size()));
            Map<Path, String> verdicts = new LinkedHashMap<>();
            pages.forEach(page -> verdicts.put(page, "axe did not report"));
            while (verdict.find()) {
                verdicts.put(pages.get(Integer.parseInt(verdict.group(1))), verdict.group(2));
            }
            return verdicts;
        } finally {
            delete(folder);
        }
    }

    private static String run(Path chromium, Path folder, Path page, int pages)
            throws IOException, InterruptedException {
        Path out = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=" + 20_000 * pages,
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(out);
    }

    /// A page that shows the pages one after another in a frame with axe in it; their own policy would forbid the
    /// script, so they go without.
    private static String framed(List<Path> pages) throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path page : pages) {
            String text = Files.readString(page);
            sources.add(quoted(text.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")));
        }
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>axe</title></head><body>
                <iframe id="frame" width="1280" height="900"></iframe>
                <script>
                const axe = %s;
                const pages = [%s];
                const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                const frame = document.getElementById('frame');
                const load = page => new Promise(done => { frame.onload = done; frame.srcdoc = page; });
                async function verdict(page) {
                  await load(page);
                  const script = frame.contentDocument.createElement('script');
                  script.textContent = axe;
                  frame.contentDocument.body.append(script);
                  const report = await frame.contentWindow.axe.run(frame.contentDocument, {runOnly: rules});
                  return report.violations
                    .map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.target)).join('\\n') || 'none';
                }
                async function all() {
                  for (const [number, page] of pages.entries()) {
                    const pre = document.createElement('pre');
                    pre.id = 'axe-' + number;
                    pre.textContent = await verdict(page).catch(fault => 'axe failed: ' + fault);
                    document.body.append(pre);
                  }
                  frame.remove();
                }
                all();
                </script></body></html>
                """.formatted(quoted(axe()), String.join(",\n", sources));
    }

    /// A text as a string of JavaScript that can stand in a script element.
    private static String quoted(String text) throws IOException {
        return JSON.std
                .asString(text)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String axe() throws IOException {
        try (InputStream in = HtmlAssert.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Optional<Path> chromium() {
        String stated = System.getenv("CHROMIUM");
        if (stated != null) {
            return Optional.of(Path.of(stated));
        }
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
