package dev.rightful.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts programs the way a user does and measures the whole process. All of them run on the JDK that runs the benchmark.
 */
final class Programs {

    /** The shell's own report of what its children took: user and system time in the second line. */
    private static final Pattern TIMES = Pattern.compile("\n(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

    private static final String TIMED = "out=$1; shift; \"$@\"; code=$?; times >\"$out\"; exit $code";

    private final Path scratch;
    private final String java;

    /**
     * A program with its arguments.
     *
     * @param name what the table calls it
     * @param codes the exit codes that are in order
     * @param javaOptions flags of the JVM for the launcher
     */
    record Program(String name, List<String> command, List<Integer> codes, String javaOptions) {}

    Programs(Path scratch) {
        this.scratch = scratch;
        this.java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }

    /** The launcher of this checkout. */
    static Program rightful(String name, String javaOptions, List<Integer> codes, String... arguments) {
        List<String> command = new ArrayList<>(List.of("./rightful"));
        command.addAll(List.of(arguments));
        return new Program(name, command, codes, javaOptions);
    }

    /** The least that a JVM can do, with nothing on its class path but the benchmark's own classes. */
    Program hello(String name) {
        Path classes = Path.of(Hello.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        return new Program(name, List.of(java, "-cp", classes.toString(), Hello.class.getName()), List.of(0), "");
    }

    /** A main class of the benchmark in a JVM of its own. */
    Program java(String name, List<String> flags, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new Program(name, command, List.of(0), "");
    }

    /**
     * Runs all of them in turn, round after round, so that each meets the same machine; gives what was measured in their
     * order.
     *
     * @param warmUps how many rounds come first and do not count
     */
    List<Measured> measure(int warmUps, int runs, Program... programs) throws IOException {
        List<Measured> measured = Stream.generate(Measured::new).limit(programs.length).toList();
        for (int i = -warmUps; i < runs; i++) {
            for (int j = 0; j < programs.length; j++) {
                Measured.Run run = run(programs[j]);
                if (i >= 0) {
                    measured.get(j).add(run);
                }
            }
        }
        return measured;
    }

    /** Runs one program to its end. */
    Measured.Run run(Program program) throws IOException {
        Path times = scratch.resolve("times");
        List<String> command = new ArrayList<>(List.of("sh", "-c", TIMED, "sh", times.toString()));
        command.addAll(program.command());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("RIGHTFUL_JAVA_OPTS", program.javaOptions());
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.redirectOutput(scratch.resolve("out.txt").toFile());
        builder.redirectError(scratch.resolve("err.txt").toFile());
        long start = System.nanoTime();
        int code;
        try {
            code = builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (!program.codes().contains(code)) {
            throw new IllegalStateException("%s ended with %d: %s".formatted(program.name(), code, errors()));
        }
        return new Measured.Run(wall, processor(Files.readString(times)));
    }

    /** What the program that ran last wrote to standard error. */
    String errors() throws IOException {
        return Files.readString(scratch.resolve("err.txt"));
    }

    private static double processor(String times) {
        Matcher matcher = TIMES.matcher(times);
        if (!matcher.find()) {
            throw new IllegalStateException("the shell's times were not understood: " + times);
        }
        return 60 * (Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(3)))
                + Double.parseDouble(matcher.group(2))
                + Double.parseDouble(matcher.group(4));
    }
}
