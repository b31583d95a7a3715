package dev.rightful.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own. */
final class Subprocess {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASS_PATH = System.getProperty("surefire.test.class.path",
            System.getProperty("java.class.path"));

    private final Process process;
    private final Path err;
    private final long started = System.nanoTime();

    private Subprocess(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    /** The words that start the program, with some flags for the JVM. */
    static List<String> command(List<String> flags, String... words) {
        return command(Main.class, flags, words);
    }

    /** The words that start a class, with some flags for the JVM. */
    static List<String> command(Class<?> main, List<String> flags, String... words) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(flags);
        command.addAll(List.of("-cp", CLASS_PATH, main.getName()));
        command.addAll(List.of(words));
        return command;
    }

    /** Starts the program; whoever wants its standard output reads it. */
    static Subprocess start(String... words) throws IOException {
        return start(command(List.of(), words), ProcessBuilder.Redirect.PIPE);
    }

    /** Starts any command. */
    static Subprocess start(List<String> command, ProcessBuilder.Redirect out) throws IOException {
        Path err = Files.createTempFile("err", ".txt");
        err.toFile().deleteOnExit();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile()).redirectOutput(out);
        return new Subprocess(builder.start(), err);
    }

    /** Starts any command and drops what it writes to standard output. */
    static Subprocess startQuietly(List<String> command) throws IOException {
        return start(command, ProcessBuilder.Redirect.DISCARD);
    }

    Process process() {
        return process;
    }

    /** Waits for the exit code. */
    int code() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it still runs after a minute");
        }
        return process.exitValue();
    }

    /** How long it has run. */
    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** What it has written to standard error. */
    String err() {
        try {
            return Files.readString(err, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a command ends well here; some need rights or tools that not every machine has. */
    static boolean works(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(new File("/dev/null"))
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
