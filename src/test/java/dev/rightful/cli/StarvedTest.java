package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that lacks room, memory or time to end, or has a twin, leaves nothing half-written and says nothing wrong. */
@Timeout(120)
class StarvedTest {

    private static final String LINE = "{\"topology\": \"t\", \"asOf\": \"2024-03-01\", \"licences\": [], \"sites\": ["
            + "{\"id\": \"a\", \"product\": \"corporate\", \"release\": \"2023 R2\", \"licensee\": \"x\"}]}\n";

    @TempDir private Path directory;

    /** Only where the system lets us have mounts of our own. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "html"})
    void aFullDiskLeavesNoFileBehind(String format) throws Exception {
        assumeTrue(Subprocess.works("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"));
        Path lines = lines(300);
        Path disk = Files.createDirectory(directory.resolve("disk"));
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c",
                "mount -t tmpfs -o size=64k tmpfs \"$0\" && echo old >\"$0/report\" && { \"$@\"; code=$?; } ;"
                        + " ls -A \"$0\" && cat \"$0/report\" && exit $code",
                disk.toString()));
        command.addAll(Subprocess.command(List.of(), "check", "--format", format + "=" + disk.resolve("report"),
                lines.toString()));
        Path listing = directory.resolve("listing");

        Subprocess run = Subprocess.start(command, ProcessBuilder.Redirect.to(listing.toFile()));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(
                "rightful: cannot write %s: No space left on device\n".formatted(disk.resolve("report")));
        assertThat(listing).hasContent("report\nold\n");
    }

    /** It is to be gone on with once there is room. */
    @Test
    void aFullDiskEndsAnAuditThatGoesOnWhenThereIsRoom() throws Exception {
        assumeTrue(Subprocess.works("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"));
        Path lines = lines(1_000);
        Path disk = Files.createDirectory(directory.resolve("disk"));
        Path out = disk.resolve("out");
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c",
                "mount -t tmpfs -o size=64k tmpfs \"$0\" && { \"$@\"; echo $?; ls \"$0/out\";"
                        + " mount -o remount,size=8m \"$0\"; \"$@\" --resume; echo $?; wc -l <\"$0/out/results.ndjson\"; }",
                disk.toString()));
        command.addAll(Subprocess.command(List.of(), "audit", lines.toString(), "--out", out.toString(), "--quiet"));
        Path told = directory.resolve("told");

        Subprocess run = Subprocess.start(command, ProcessBuilder.Redirect.to(told.toFile()));

        assertThat(run.code()).isZero();
        assertThat(run.err().lines()).startsWith(
                "rightful: cannot write to %s: No space left on device".formatted(out));
        assertThat(Files.readString(told)).startsWith("2\naudit.json\nwork\n").endsWith("\n1\n1000\n");
    }

    /** What is opened next would take its place, and be read as if somebody had meant it. */
    @ParameterizedTest
    @ValueSource(strings = {"check -", "audit - --out OUT"})
    @DisabledOnOs(OS.WINDOWS)
    void standardInputThatIsClosedFromTheStartIsAFailure(String words) throws Exception {
        assumeTrue(Files.isSymbolicLink(Path.of("/proc/self/fd/0")), "only Linux tells");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" <&-", "sh"));
        command.addAll(Subprocess.command(List.of(),
                words.replace("OUT", directory.resolve("out").toString()).split(" ", -1)));

        Subprocess run = Subprocess.startQuietly(command);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("-:1:1: it cannot be read: standard input is closed\nrightful: ");
    }

    /** A report and a list; {@link FaultTest} has every command write to what is broken. */
    @ParameterizedTest
    @ValueSource(strings = {"check --format html FILE", "schema"})
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void aFullDiskBehindStandardOutputIsAFailure(String words) throws Exception {
        Path file = Documents.write(directory, "x.yaml", Documents.GRANTED);

        Subprocess run = Subprocess.start(
                Subprocess.command(List.of(), words.replace("FILE", file.toString()).split(" ", -1)),
                ProcessBuilder.Redirect.to(new File("/dev/full")));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rightful: cannot write standard output: No space left on device\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void standardOutputThatIsClosedFromTheStartIsAFailure() throws Exception {
        Path file = Documents.write(directory, "x.yaml", Documents.GRANTED);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" >&-", "sh"));
        command.addAll(Subprocess.command(List.of(), "check", file.toString()));

        Subprocess run = Subprocess.startQuietly(command);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).matches("rightful: cannot write standard output: [^\n]+\n");
    }

    @ParameterizedTest
    @CsvSource({"KILL,1", "TERM,0"})
    @DisabledOnOs(OS.WINDOWS)
    void whoeverIsKilledWhileWritingLeavesTheOldFileWhole(String signal, int leftovers) throws Exception {
        Path lines = lines(40_000);
        Path report = Documents.write(directory, "reports/report.json", "old");
        List<String> words = List.of("check", "--format", "json=" + report, "--quiet");

        for (int i = 0; i < 2; i++) {
            Subprocess run = Subprocess.startQuietly(
                    Subprocess.command(List.of(), add(words, lines.toString())));
            awaitBytes(directory.resolve("reports/.report.json.1.tmp"), run);
            assertThat(Subprocess.works("kill", "-" + signal, String.valueOf(run.process().pid()))).isTrue();
            assertThat(run.code()).isGreaterThan(128);

            assertThat(report).hasContent("old");
            assertThat(directory.resolve("reports").toFile().list()).as("leftovers do not accumulate")
                    .hasSize(1 + leftovers);
        }
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Run next = Run.of((Object[]) add(words, file.toString()));

        assertThat(next.code()).isEqualTo(1);
        assertThat(report).content().startsWith("{").endsWith("}\n");
        assertThat(directory.resolve("reports").toFile().list()).containsExactly("report.json");
    }

    @Test
    void twoRunsAtOnceLeaveOneWholeReport() throws Exception {
        Path few = lines(2_000);
        Path many = lines(6_000);
        Path report = directory.resolve("reports/report.json");
        Files.createDirectories(directory.resolve("reports"));
        String flag = "json=" + report;

        Subprocess one =
                Subprocess.startQuietly(Subprocess.command(List.of(), "check", "--format", flag, few.toString()));
        Subprocess other =
                Subprocess.startQuietly(Subprocess.command(List.of(), "check", "--format", flag, many.toString()));

        assertThat(List.of(one.code(), other.code())).containsExactly(1, 1);
        assertThat(directory.resolve("reports").toFile().list()).containsExactly("report.json");
        String whole = Files.readString(report);
        assertThat(whole).startsWith("[").endsWith("]\n");
        assertThat(whole.split("\"topology\": \"t\"", -1).length - 1).isIn(2_000, 6_000);
    }

    @Test
    void aTemporaryFileOfSomebodyElseIsLeftAlone() throws Exception {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Path report = directory.resolve("report.json");
        Path theirs = Documents.write(directory, "theirs", "precious");
        Files.createSymbolicLink(directory.resolve(".report.json.1.tmp"), theirs);
        Files.createDirectory(directory.resolve(".report.json.2.tmp"));

        Run run = Run.of("check", "--format", "json=" + report, file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(theirs).hasContent("precious");
        assertThat(report).content().startsWith("{");
        assertThat(directory.resolve(".report.json.1.tmp")).isSymbolicLink();
    }

    /** With less and less memory a run says the same as ever, or that it could not judge; nothing in between. */
    @ParameterizedTest
    @ValueSource(strings = {"3m", "24m"})
    void aSmallHeapNeverChangesAVerdict(String heap) throws Exception {
        Path large = Documents.write(directory, "large.json", sites(5_000));
        Path report = directory.resolve("report.html");

        Subprocess run = Subprocess.startQuietly(Subprocess.command(List.of("-Xmx" + heap), "check", "--format",
                "html=" + report, large.toString()));

        if (run.code() == 2) {
            assertThat(run.err()).contains("ran out of memory, of which it may take ", "RIGHTFUL_JAVA_OPTS=-Xmx")
                    .doesNotContain("\tat ");
            assertThat(!Files.exists(report) || Files.readString(report).contains("ran out of memory"))
                    .as("there is no report, or one that says so")
                    .isTrue();
        } else {
            Path usual = directory.resolve("usual.html");
            Run.of("check", "--format", "html=" + usual, large);
            assertThat(run.code()).isEqualTo(1);
            assertThat(report).hasSameBinaryContentAs(usual);
        }
        assertThat(directory.resolve(".report.html.1.tmp")).doesNotExist();
    }

    private Path lines(int count) throws IOException {
        return Documents.write(directory, count + ".ndjson", LINE.repeat(count));
    }

    private static String sites(int count) {
        StringBuilder text =
                new StringBuilder("{\"topology\": \"large\", \"asOf\": \"2024-03-01\", \"licences\": [], \"sites\": [");
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"s%d\", \"product\": \"corporate\", \"licensee\": \"x\"}".formatted(i));
        }
        return text.append("]}").toString();
    }

    private static String[] add(List<String> words, String word) {
        List<String> all = new ArrayList<>(words);
        all.add(word);
        return all.toArray(String[]::new);
    }

    private static void awaitBytes(Path file, Subprocess run) throws Exception {
        while (!Files.exists(file) || Files.size(file) == 0) {
            assertThat(run.process().isAlive()).as("it still writes").isTrue();
            Thread.sleep(5);
        }
    }
}
