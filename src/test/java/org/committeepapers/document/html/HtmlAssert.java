package org.committeepapers.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Asks axe, in a headless Chromium, whether a page meets WCAG 2.2 AA.
public final class HtmlAssert {

    private static final Pattern VERDICT = Pattern.compile("<pre id=\"axe-verdict\">(.*?)</pre>", Pattern.DOTALL);

    private HtmlAssert() {}

    /// Fails with axe's violations; skips the test where there is no Chromium on the PATH or in `CHROMIUM`.
    public static void passesAxe(Path page) throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on the PATH or in CHROMIUM: axe was not asked");
        Path folder = Files.createTempDirectory("axe");
        try {
            Path copy = Files.writeString(folder.resolve("page.html"), withAxe(Files.readString(page)));
            String dom = run(chromium.orElseThrow(), folder, copy);
            Matcher verdict = VERDICT.matcher(dom);
            assertThat(verdict.find())
                    .as("axe reported on %s", page.getFileName())
                    .isTrue();
            assertThat(verdict.group(1))
                    .as("axe violations of %s", page.getFileName())
                    .isEqualTo("none");
        } finally {
            delete(folder);
        }
    }

    private static String run(Path chromium, Path folder, Path page) throws IOException, InterruptedException {
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
                        "--virtual-time-budget=20000",
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

    /// The page with axe in it; its own policy would forbid the script, so the copy goes without.
    private static String withAxe(String page) throws IOException {
        String check = """
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                  .then(r => r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.target)).join('\\n'))
                  .catch(e => 'axe failed: ' + e)
                  .then(words => {
                    const pre = document.createElement('pre');
                    pre.id = 'axe-verdict';
                    pre.textContent = words || 'none';
                    document.body.append(pre);
                  });
                """;
        String unguarded = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        return unguarded.replace("</body>", "<script>" + axe() + "</script><script>" + check + "</script></body>");
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
