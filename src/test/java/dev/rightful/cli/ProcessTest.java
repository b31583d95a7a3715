package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only shows in a process of its own. */
@Timeout(60)
class ProcessTest {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASS_PATH = System.getProperty("surefire.test.class.path",
            System.getProperty("java.class.path"));

    @TempDir private Path directory;

    @Test
    void endsWithTheCodeOfTheVerdictAndSpeaksUtf8InAnyLocale() throws Exception {
        Path file = Documents.write(directory, "x.yaml",
                Documents.VIOLATED.replace("topology: bare\n",
                        "topology: bare\ntitle: Sn\u00f8hetta \u2192 \u0130stanbul\n"));

        Process process = start(List.of("-Duser.language=tr", "-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII"),
                "check", file.toString());
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(out).startsWith("bare: Sn\u00f8hetta \u2192 \u0130stanbul\n");
        assertThat(err(process)).isEqualTo("rightful: " + file + " is violated\n");
    }

    @Test
    void writesNumbersInTheSameDigitsInAnyLocale() throws Exception {
        Path file = Documents.write(directory, "x.yaml",
                Documents.GRANTED.replace("slc: C1 }\nlicences", "slc: C1, devices: 99999999999 }\nlicences"));

        Process process = start(List.of("-Duser.language=ar", "-Duser.country=EG"), "check", file.toString());

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(err(process)).contains(":4:91: ", "a whole number from 0 to 10000000");
    }

    @Test
    void quietlyGoesOnToItsVerdictWhenNobodyReadsAnyMore() throws Exception {
        for (int i = 0; i < 300; i++) {
            Documents.write(directory, "all/%03d.yaml".formatted(i), i == 299 ? Documents.VIOLATED : Documents.GRANTED);
        }

        Process process = start(List.of(), "check", directory.resolve("all").toString());
        try (BufferedReader reader = process.inputReader()) {
            assertThat(reader.readLine()).isEqualTo("sound");
        }

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err(process)).isEqualTo("rightful: 1 of 300 topologies is violated\n");
    }

    @Test
    void endsWithTwoWhenItRunsOutOfMemory() throws Exception {
        StringBuilder large = new StringBuilder("{\"topology\": \"large\", \"sites\": [");
        for (int i = 0; i < 200_000; i++) {
            large.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"s")
                    .append(i)
                    .append(
                            "\", \"product\": \"corporate\", \"licensee\": \"x\"}");
        }
        Path file = Documents.write(directory, "large.json", large.append("]}").toString());
        Path small = Documents.write(directory, "small.yaml", Documents.GRANTED);

        Process process = start(List.of("-Xmx24m"), "check", "--quiet", file.toString(), small.toString());

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(err(process)).isEqualTo(
                """
                        %s:1:1: the program ran out of memory, of which it may take 23 MiB; raise that with RIGHTFUL_JAVA_OPTS=-Xmx…, such as -Xmx8g
                        rightful: 1 of 2 documents could not be judged
                        """
                        .formatted(file));
    }

    @Test
    void startsWithoutReadingRdf() throws Exception {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Path classes = directory.resolve("classes.log");

        Process process = start(List.of("-Xlog:class+load:file=" + classes), "check", file.toString());
        process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(classes)).contains("dev.rightful.cli.CheckCommand")
                .doesNotContain("org.apache.jena", "org.slf4j", "tools.jackson", "dev.rightful.page",
                        "dev.rightful.layout", "dev.rightful.exchange", "dev.rightful.waiver", "Triag", "Waiver");
    }

    /** An archive of loaded classes keeps lambdas, but not what these would make anew at every start. */
    @Test
    void judgesWithoutClassesThatAreMadeAtRunTime() throws Exception {
        Path classes = directory.resolve("classes.log");

        Process process = start(List.of("-Xlog:class+load:file=" + classes), "check", "topologies/examples");
        process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(classes)).contains("dev.rightful.cli.CheckCommand")
                .as("a switch over types")
                .doesNotContain("java.lang.runtime.SwitchBootstraps")
                .as("equals or hashCode of a record")
                .doesNotContain("java.lang.runtime.ObjectMethods")
                .as("a comparator made by Comparator")
                .doesNotContain("java.util.Comparator$$Lambda");
    }

    private static Process start(List<String> flags, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(flags);
        command.addAll(List.of("-cp", CLASS_PATH, "dev.rightful.cli.Main"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.PIPE).start();
        process.getOutputStream().close();
        return process;
    }

    private static String err(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
