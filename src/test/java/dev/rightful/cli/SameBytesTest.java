package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Elsewhere;
import dev.rightful.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input gives the same bytes from every command in every format, wherever and on whatever machine it runs. */
class SameBytesTest {

    private static final String DESIGN = "topologies/examples/company-group.yaml";
    private static final Elsewhere HERE = new Elsewhere("en-US", "UTC");
    /** Tells the day on which it ran. */
    private static final String OF_THE_DAY = "audit.json";

    @TempDir private static Path shared;
    /** What is written of sound topologies. */
    private static Map<String, String> usual = Map.of();

    @TempDir private Path directory;

    /** Runs the program. */
    private interface Runner {
        /** Gives what it says, and its exit code. */
        String run(List<String> words) throws Exception;
    }

    @BeforeAll
    static void runsAsUsual() throws Exception {
        usual = HERE.run(() -> written(shared.resolve("usual"), List.of("topologies/examples"),
                words -> Run.of(words.toArray()).out()));
    }

    @Test
    void everyFormatIsAmongThem() {
        List<String> files = Formats.names().stream().map(format -> "report." + format).toList();

        assertThat(usual).containsKeys(files.toArray(String[]::new))
                .containsKeys("plan.text", "plan.json", "plan.csv", "plan.xlsx", "design.ttl", "results.ndjson",
                        "portfolio.ndjson", "errors.ndjson", "summary.html", "summary.md", "summary.json",
                        "summary.csv");
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "bg-BG, Europe/Sofia", "nl-NL, America/St_Johns",
            "ar-EG-u-nu-arab, Pacific/Pago_Pago", "de-DE, Asia/Kathmandu", "th-TH-u-ca-buddhist, Asia/Bangkok"})
    void everyReportIsTheSameInAnotherPlace(String language, String zone) throws Exception {
        Map<String, String> there = new Elsewhere(language, zone).run(() -> written(directory,
                List.of("topologies/examples"), words -> Run.of(words.toArray()).out()));

        assertSame(there, usual);
    }

    @Test
    void everythingIsTheSameOnAMachineWithOtherLineEndingsLettersAndDigits() throws Exception {
        Path bad = Files.writeString(shared.resolve("bad.yaml"),
                "topology: \u0130\nsites: [{ id: a, product: corporat, devices: 99999999999 }]\n");
        List<String> inputs = List.of("topologies/examples", bad.toString());

        Map<String, String> there = written(directory.resolve("there"), inputs, SameBytesTest::onAnotherMachine);

        assertSame(there, HERE.run(() -> written(directory.resolve("here"), inputs, SameBytesTest::here)));
    }

    private static void assertSame(Map<String, String> there, Map<String, String> here) {
        assertThat(there.keySet()).isEqualTo(here.keySet());
        here.forEach((name, content) -> assertThat(there.get(name)).as(name).isEqualTo(content));
    }

    /** What each command says, and each file that it writes, by name. */
    private static Map<String, String> written(Path to, List<String> inputs, Runner runner) throws Exception {
        Files.createDirectories(to);
        Map<String, String> written = new TreeMap<>();
        for (List<String> words : commands(to, inputs)) {
            written.put(String.join(" ", words).replace(to.toString(), ""),
                    runner.run(words).replace(to.toString(), ""));
        }
        try (Stream<Path> files = Files.walk(to)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(OF_THE_DAY))
                    .forEach(file -> written.put(file.getFileName().toString(), content(file)));
        }
        return written;
    }

    private static List<List<String>> commands(Path to, List<String> inputs) {
        String turtle = to.resolve("design.ttl").toString();
        List<String> check = new ArrayList<>(List.of("check", "--format", "text"));
        check.addAll(inputs);
        List<String> audit =
                new ArrayList<>(List.of("audit", "--quiet", "--out", to.resolve("audit").toString()));
        audit.addAll(inputs);
        List<String> inBulgarian = new ArrayList<>(List.of("check", DESIGN, "--lang", "bg", "--verbose"));
        for (String format : Formats.names()) {
            check.addAll(List.of("--format", format + "=" + to.resolve("report." + format)));
            inBulgarian.addAll(List.of("--format", format + "=" + to.resolve("bg." + format)));
        }
        List<String> plan = new ArrayList<>(List.of("plan", DESIGN, "--prices", "topologies/examples/prices.csv"));
        for (String format : List.of("text", "json", "csv", "xlsx")) {
            plan.addAll(List.of("--format", format + "=" + to.resolve("plan." + format)));
        }
        return List.of(check, inBulgarian, plan,
                List.of("timeline", DESIGN, "--format", "text", "--format", "json=" + to.resolve("timeline.json")),
                List.of("compare", DESIGN, "--edition", "2021-04-29", "--edition", "2023-04-28", "--format", "text",
                        "--format", "json=" + to.resolve("compare.json")),
                List.of("export", DESIGN, "--to", "turtle=" + turtle), List.of("export", DESIGN, "--to", "yaml"),
                List.of("export", DESIGN, "--to", "json"), List.of("import", turtle),
                List.of("explain", "licence/devices", "2023-04-28/corporate/8/b", "O9"),
                List.of("clauses", "--lang", "nl"), List.of("rules"), List.of("schema", "--report"),
                audit);
    }

    private static String here(List<String> words) {
        Run run = Run.of(words.toArray());
        return run.code() + "\n" + run.out() + run.err();
    }

    private static String onAnotherMachine(List<String> words) throws Exception {
        List<String> flags = List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati",
                "-Dline.separator=\r\n", "-Dfile.encoding=ISO-8859-9", "-Dstdout.encoding=ISO-8859-9",
                "-Dstderr.encoding=ISO-8859-9");
        Subprocess subprocess = Subprocess.start(Subprocess.command(flags, words.toArray(String[]::new)),
                ProcessBuilder.Redirect.PIPE);
        byte[] out = subprocess.process().getInputStream().readAllBytes();
        return subprocess.code() + "\n" + new String(out, StandardCharsets.UTF_8) + subprocess.err();
    }

    private static String content(Path file) {
        try {
            // Not all of them are text, and no two bytes are the same letter here.
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
