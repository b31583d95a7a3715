package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that takes too long ends, whatever it does, and leaves nothing half-written. */
@Timeout(60)
class DeadlineTest {

    private static final String STOPPED = "rightful: stopped after %s, which is the limit; raise it with --timeout\n";

    @TempDir private Path directory;

    /** A ring in which each step can be made in two ways takes half a minute: each link has a cycle of its own. */
    @Test
    void twoSecondsOfAComputationAreOverWithinThree() throws Exception {
        Path ring = ring(20_000);
        Subprocess bare = Subprocess.startQuietly(Subprocess.command(List.of(), "--version"));
        assertThat(bare.code()).isZero();
        double start = bare.seconds();
        Path json = Documents.write(directory, "reports/report.json", "old");

        Subprocess run = Subprocess.startQuietly(Subprocess.command(List.of(), "check", "--timeout", "2", "--format",
                "json=" + json, ring.toString()));
        int code = run.code();
        double seconds = run.seconds();

        assertThat(code).isEqualTo(2);
        assertThat(run.err()).isEqualTo(STOPPED.formatted("2 seconds"));
        assertThat(seconds).isGreaterThan(2).as("without the start of the JVM").isLessThan(3 + start);
        assertThat(json).hasContent("old");
        assertThat(directory.resolve("reports").toFile().list()).containsExactly("report.json");
    }

    /** Standard input that never ends, as a shell makes it. */
    enum Endless {

        LIST("{ printf '{\"topology\": \"t\", \"meta\": ['; yes 1, | tr -d '\\n'; }"),
        LINES("yes '{\"topology\": \"t\"}'");

        private final String command;

        Endless(String command) {
            this.command = command;
        }
    }

    /** Input that never ends keeps each of them reading; with the ring the reference would be busy for minutes. */
    @ParameterizedTest
    @CsvSource({"check -,LIST", "plan -,LIST", "audit - --out OUT --max-bytes 900000000,LIST",
            "audit - --out OUT --quiet,LINES", "check --cross-check RING,LINES"})
    @DisabledOnOs(OS.WINDOWS)
    void oneSecondOfEachCommandIsOverWithinTwo(String words, Endless input) throws Exception {
        Path ring = ring(2_000);
        Subprocess bare = Subprocess.startQuietly(Subprocess.command(List.of(), "--version"));
        assertThat(bare.code()).isZero();
        double start = bare.seconds();
        List<String> command = new ArrayList<>(List.of("sh", "-c", input.command + " | \"$@\"", "sh"));
        command.addAll(Subprocess.command(List.of(), (words + " --timeout 1")
                .replace("OUT", directory.resolve("out").toString())
                .replace("RING", ring.toString())
                .split(" ", -1)));

        Subprocess run = Subprocess.startQuietly(command);
        int code = run.code();
        double seconds = run.seconds();

        assertThat(code).isEqualTo(2);
        assertThat(run.err()).endsWith(STOPPED.formatted("1 second"));
        assertThat(seconds).isGreaterThan(1).as("without the start of the JVM").isLessThan(2 + start);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeThatNobodyFillsIsNotWaitedForForever() throws Exception {
        Path pipe = directory.resolve("pipe.yaml");
        assertThat(Subprocess.works("mkfifo", pipe.toString())).isTrue();

        Subprocess run = Subprocess.startQuietly(Subprocess.command(List.of(), "check", "--timeout", "1",
                pipe.toString()));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(STOPPED.formatted("1 second"));
        assertThat(run.seconds()).isLessThan(3);
    }

    @Test
    void standardInputThatNeverEndsAndOutputThatNobodyReadsAreNotWaitedForForever() throws Exception {
        Path many = directory.resolve("many");
        for (int i = 0; i < 400; i++) {
            Documents.write(many, i + ".yaml", Documents.VIOLATED);
        }

        Subprocess reading = Subprocess.start("check", "--timeout", "1", "-");
        Subprocess writing = Subprocess.start("check", "--timeout", "2", "--verbose", many.toString());

        assertThat(reading.code()).isEqualTo(2);
        assertThat(reading.err()).isEqualTo(STOPPED.formatted("1 second"));
        assertThat(writing.code()).isEqualTo(2);
        assertThat(writing.err()).isEqualTo(STOPPED.formatted("2 seconds"));
        assertThat(writing.seconds()).isLessThan(5);
    }

    @Test
    void standardErrorThatNobodyReadsDoesNotKeepItAlive() throws Exception {
        CompletableFuture<Integer> halted = new CompletableFuture<>();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };

        startWaiting(full, halted);

        assertThat(halted.get(3, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void memoryThatIsLackingDoesNotKeepItAlive() throws Exception {
        CompletableFuture<Integer> halted = new CompletableFuture<>();
        OutputStream exhausted = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("for a test");
            }
        };

        startWaiting(exhausted, halted);

        assertThat(halted.get(3, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void aRunThatIsInTimeIsLeftAlone() throws Exception {
        CompletableFuture<Integer> halted = new CompletableFuture<>();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Deadline deadline = Deadline.start(arguments("--timeout", "1"), surroundings(err), halted::complete);

        deadline.close();
        deadline.join(5_000);

        assertThat(deadline.isAlive()).isFalse();
        assertThat(halted).isNotDone();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void startWaiting(OutputStream err, CompletableFuture<Integer> halted) throws Failure {
        Deadline.start(arguments("--timeout", "1"), surroundings(err), halted::complete);
    }

    private static Arguments arguments(String... words) throws Failure {
        return Arguments.read(new RulesCommand(), List.of(words));
    }

    private static Surroundings surroundings(OutputStream err) {
        Surroundings usual = Surroundings.ofProcess();
        return new Surroundings(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Run.FILE,
                usual.environment(), usual.clock(), usual.library());
    }

    private Path ring(int steps) throws IOException {
        StringBuilder text = new StringBuilder("{\"topology\": \"ring\", \"asOf\": \"2024-03-01\", \"sites\": [");
        for (int i = 0; i < 2 * steps; i++) {
            text.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"s%d\", \"product\": \"corporate\", \"licensee\": \"a\"}".formatted(i));
        }
        text.append("], \"links\": [");
        for (int i = 0; i < steps; i++) {
            int next = (i + 1) % steps;
            text.append(i == 0 ? "" : ",\n")
                    .append(link(i, next))
                    .append(",\n")
                    .append(link(i, steps + i))
                    .append(",\n")
                    .append(link(steps + i, next));
        }
        return Files.writeString(directory.resolve("ring.json"), text.append("]}").toString());
    }

    private static String link(int parent, int child) {
        return "{\"type\": \"federation\", \"parent\": \"s%d\", \"child\": \"s%d\"}".formatted(parent, child);
    }
}
