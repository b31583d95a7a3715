package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path directory;

    @Test
    void writesAReportForEachDocumentInTheOrderOfTheInputs() throws IOException {
        Documents.write(directory, "in/b.yaml", Documents.VIOLATED);
        Documents.write(directory, "in/a.yaml", Documents.GRANTED);
        Documents.write(directory, "in/.hidden.yaml", Documents.GRANTED);
        Documents.write(directory, "in/c/lines.ndjson", line("one") + "\n\n  " + line("two") + "\r\n");
        Files.write(directory.resolve("in/d.ndjson.gz"), packed(line("three") + "\n" + line("four")));

        Run run = audit("in");

        assertThat(run.code()).isEqualTo(1);
        assertThat(topologies()).containsExactly("sound", "bare", "one", "two", "three", "four");
        assertThat(names()).containsExactlyInAnyOrder("audit.json", "results.ndjson", "errors.ndjson",
                "portfolio.ndjson", "summary.json", "summary.md", "summary.csv", "summary.html");
        assertThat(run.out()).contains("Topologies: 1 violated, 0 undetermined, 5 granted");
        assertThat(run.why()).startsWith("rightful: 1 of 6 topologies is violated");
    }

    @Test
    void saysTheSameOfEachTopologyAsACheck() throws IOException {
        Run check = Run.of("check", "--format", "json", "topologies");
        Run audit = Run.of("audit", "topologies", "--out", directory.resolve("out"));

        assertThat(audit.code()).isEqualTo(check.code());
        List<JsonNode> expected = new ArrayList<>();
        JSON.readTree(check.out()).forEach(expected::add);
        assertThat(results()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 7})
    void givesTheSameBytesForAnyNumberOfThreads(int jobs) throws IOException {
        portfolio(3000);
        audit("in", "--jobs", "1");
        Map<String, String> alone = files();

        audit("in", "--jobs", jobs, "--overwrite");

        assertThat(files()).isEqualTo(alone);
    }

    @Test
    void listsWhatCannotBeJudgedAndJudgesTheRest() throws IOException {
        Path in = directory.resolve("in");
        Documents.write(directory, "in/a-bad.yaml", Documents.BAD);
        Files.createSymbolicLink(in.resolve("b-loop.yaml"), Path.of("b-loop.yaml"));
        Files.createSymbolicLink(in.resolve("c-above"), Path.of("..").resolve("in"));
        byte[] whole = packed(line("cut") + "\n" + noise());
        Files.write(in.resolve("d-truncated.ndjson.gz"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(in.resolve("e-utf16.ndjson"), (line("wide") + "\n").getBytes(StandardCharsets.UTF_16LE));
        Files.write(in.resolve("f-mixed.ndjson"), joined((line("first") + "\n").getBytes(StandardCharsets.UTF_8),
                line("latin").replace("hq", "h\u00e9").getBytes(StandardCharsets.ISO_8859_1),
                ("\n" + line("last")).getBytes(StandardCharsets.UTF_8)));
        Documents.write(directory, "in/g-long.ndjson", line("before") + "\n{\"topology\": \"" + "x".repeat(700_000)
                + "\"}\n" + line("behind") + "\n");
        Files.write(in.resolve("h-no.ndjson.gz"), new byte[]{1, 2, 3});
        Documents.write(directory, "in/i-sound.yaml", Documents.GRANTED);

        Run run = audit("in", "--max-bytes", "100000");

        assertThat(run.code()).isEqualTo(2);
        assertThat(errors()).containsExactly("a-bad.yaml:4", "b-loop.yaml:1", "c-above:1", "d-truncated.ndjson.gz:2",
                "e-utf16.ndjson:1", "f-mixed.ndjson:2", "g-long.ndjson:2", "h-no.ndjson.gz:1");
        assertThat(topologies()).containsExactly("cut", "first", "last", "before", "behind", "sound");
        assertThat(run.err()).contains("g-long.ndjson:2:1: the line is larger than the limit of 100000 bytes",
                "e-utf16.ndjson:1:1: the file is not UTF-8 but looks like UTF-16",
                "d-truncated.ndjson.gz:2:1: it ends too early",
                "c-above:1:1: it is a symbolic link that leads back");
        assertThat(run.why()).isEqualTo("rightful: 8 of 14 documents could not be judged");
    }

    @Test
    void doesNotUnpackMoreThanAnyPortfolioHolds() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) '\n');
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
        }
        Files.createDirectories(directory.resolve("in"));
        Files.write(directory.resolve("in/bomb.ndjson.gz"), bomb.toByteArray());

        Run run = audit("in");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it unpacks to more than 200 times its size");
    }

    @Test
    void readsStandardInputAlsoPacked() throws IOException {
        Run plain = Run.surroundedBy(Run.in(line("one") + "\n" + line("two")))
                .with("audit", "-", "--out", directory.resolve("out"));
        Run packed = Run.surroundedBy(Run.in(new ByteArrayInputStream(packed(line("one") + "\n" + line("two")))))
                .with("audit", "-", "--out", directory.resolve("other"));

        assertThat(plain.code()).isZero();
        assertThat(packed.code()).isZero();
        assertThat(Files.readString(directory.resolve("other/results.ndjson")))
                .isEqualTo(Files.readString(directory.resolve("out/results.ndjson")))
                .contains("\"topology\":\"one\"", "\"topology\":\"two\"");
    }

    @Test
    void expandsPatternsItself() throws IOException {
        Documents.write(directory, "in/x/2024-a.yaml", Documents.GRANTED);
        Documents.write(directory, "in/y/2024-b.yaml", Documents.VIOLATED);
        Documents.write(directory, "in/y/2023-c.yaml", Documents.UNDETERMINED);
        Documents.write(directory, "in/y/z/2024-d.yaml", Documents.UNDATED);

        audit("in/*/2024-*.yaml");
        List<String> inOneDirectory = topologies();
        audit("in/**/2024-*.{yaml,json}", "--overwrite");

        assertThat(inOneDirectory).containsExactly("sound", "bare");
        assertThat(topologies()).containsExactly("sound", "bare", "undated");
        assertThat(audit("in/*.json", "--overwrite").err()).contains("nothing matches this pattern");
    }

    @Test
    void endsWithThreeWhenThereIsNothing() throws IOException {
        Files.createDirectories(directory.resolve("in"));

        assertThat(audit("in").code()).isEqualTo(3);
        assertThat(audit("in", "--overwrite", "--allow-empty").code()).isZero();
    }

    @Test
    void leavesTheResultsOfAnotherAuditAlone() throws IOException {
        Documents.write(directory, "in/a.yaml", Documents.GRANTED);
        audit("in");
        Map<String, String> before = files();

        Run refused = audit("in", "--as-of", "2024-05-01");
        Run resumed = audit("in", "--resume");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.why()).contains("--resume goes on", "--overwrite replaces it");
        assertThat(resumed.code()).isEqualTo(2);
        assertThat(resumed.why()).contains("is complete; --overwrite does it again");
        assertThat(files()).isEqualTo(before);
        assertThat(audit("in", "--overwrite", "--as-of", "2024-05-01").code()).isZero();
        assertThat(results().get(0).path("asOf").stringValue()).isEqualTo("2024-05-01");
    }

    @Test
    void showsHostileNamesAsWhatTheyAre() throws IOException {
        Documents.write(directory, "in/a.yaml", Documents.VIOLATED.replace("topology: bare",
                "topology: bare\ntitle: \"<script>alert(1)</script> =1+1 | `x`\""));

        audit("in");

        String page = Files.readString(directory.resolve("out/summary.html"));
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;", "default-src &#39;none&#39;");
        assertThat(Files.readString(directory.resolve("out/summary.md"))).contains("\\u{7c}").doesNotContain("> | `x");
    }

    private Run audit(String in, Object... words) {
        List<Object> all = new ArrayList<>(List.of("audit", directory.resolve(in), "--out", directory.resolve("out")));
        all.addAll(List.of(words));
        return Run.of(all.toArray());
    }

    private void portfolio(int topologies) throws IOException {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, topologies)
                .forEach(i -> lines.append(i % 7 == 0
                        ? line("t" + i).replace("corporate", "corporat")
                        : i % 5 == 0 ? line("t" + i).replace("\"licences\"", "\"meta\"")
                        : line("t" + i)).append('\n'));
        Documents.write(directory, "in/many.ndjson", lines.toString());
        Documents.write(directory, "in/one.yaml", Documents.UNDETERMINED);
    }

    static String line(String id) {
        return """
                {"topology":"%s","asOf":"2024-03-01","sites":[{"id":"hq","product":"corporate","release":"2023 R2",\
                "licensee":"nordmart","slc":"%s"}],"licences":[{"product":"corporate","slc":"%s"}]}"""
                .formatted(id, id, id);
    }

    /** Something that hardly shrinks, so that half of a packed file is half of what is in it. */
    private static String noise() {
        StringBuilder noise = new StringBuilder();
        long random = 1;
        for (int i = 0; i < 20_000; i++) {
            random = random * 6364136223846793005L + 1442695040888963407L;
            noise.append(Long.toHexString(random));
        }
        return noise.toString();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private List<JsonNode> results() throws IOException {
        return Files.readAllLines(directory.resolve("out/results.ndjson")).stream().map(JSON::readTree).toList();
    }

    private List<String> topologies() throws IOException {
        return results().stream()
                .filter(each -> each.has("topology"))
                .map(each -> each.path("topology").stringValue())
                .toList();
    }

    private List<String> errors() throws IOException {
        return Files.readAllLines(directory.resolve("out/errors.ndjson")).stream().map(JSON::readTree).map(error -> {
            String source = error.path("source").stringValue();
            return source.substring(source.lastIndexOf('/') + 1) + ":"
                    + error.path("errors").path(0).path("line").intValue();
        }).toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String name : names()) {
            files.put(name, Files.readString(directory.resolve("out").resolve(name)));
        }
        return files;
    }
}
