package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An audit that is killed, in a process of its own. */
@Timeout(240)
class AuditProcessTest {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASS_PATH = System.getProperty("surefire.test.class.path",
            System.getProperty("java.class.path"));

    private static final int TOPOLOGIES = 12_000;

    @TempDir private Path directory;

    @Test
    void goesOnWhereItWasKilledAndLeavesTheSameBytes() throws Exception {
        byte[] portfolio = portfolio(TOPOLOGIES);
        Path killed = directory.resolve("killed");
        Path waivers = Documents.write(directory, "waivers.yaml", """
                waivers:
                  - { id: W, rule: licence/base, topology: t1*, subject: hq, reason: FALSE_POSITIVE, comment: no }
                """);
        Path baseline = directory.resolve("baseline.json");
        Path before = directory.resolve("before");
        finish(start(List.of(), "audit", "-", "--out", before.toString()), portfolio(500));
        List<String> flags = List.of("--waivers", waivers.toString(), "--baseline", baseline.toString(),
                "--update-baseline", "--since", before.toString());
        Process process = start(flags, "audit", "-", "--out", killed.toString(), "--jobs", "2");
        feedUntilThereIsACheckpoint(process, portfolio, killed);
        process.destroyForcibly().waitFor();
        boolean wasComplete = Files.exists(killed.resolve("results.ndjson"));

        int resumed =
                finish(start(flags, "audit", "-", "--out", killed.toString(), "--resume", "--jobs", "4"), portfolio);
        Path resumedBaseline = Files.move(baseline, directory.resolve("resumed.json"));
        int whole = finish(start(flags, "audit", "-", "--out", directory.resolve("whole").toString(), "--jobs", "1"),
                portfolio);

        assertThat(wasComplete).isFalse();
        assertThat(resumed).isEqualTo(whole).isZero();
        assertThat(killed.resolve("changes.ndjson")).isNotEmptyFile();
        assertThat(resumedBaseline).hasSameBinaryContentAs(baseline).isNotEmptyFile();
        for (String name : List.of("results.ndjson", "errors.ndjson", "portfolio.ndjson", "summary.json", "summary.md",
                "summary.csv", "summary.html", "changes.ndjson", "audit.json")) {
            assertThat(killed.resolve(name)).hasSameBinaryContentAs(directory.resolve("whole").resolve(name));
        }
    }

    private static byte[] portfolio(int topologies) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < topologies; i++) {
            String line = AuditCommandTest.line("t" + i);
            lines.append(i % 100 == 0 ? line.replaceFirst("\"licences\":.*", "\"licences\":[]}") : line).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Gives most of the portfolio bit by bit and keeps the rest back, so that the audit cannot end. */
    private static void feedUntilThereIsACheckpoint(Process process, byte[] portfolio, Path out) throws Exception {
        Path checkpoint = out.resolve("work").resolve("checkpoint");
        OutputStream in = process.getOutputStream();
        int block = 1 << 16;
        int fed = 0;
        while (!Files.exists(checkpoint)) {
            assertThat(process.isAlive()).isTrue();
            if (fed + 2 * block < portfolio.length) {
                in.write(portfolio, fed, block);
                in.flush();
                fed += block;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static int finish(Process process, byte[] portfolio) throws IOException, InterruptedException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(portfolio);
        }
        return process.waitFor();
    }

    private static Process start(List<String> flags, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                CLASS_PATH, "dev.rightful.cli.Main"));
        command.addAll(List.of(words));
        command.addAll(flags);
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
