package dev.rightful.cli;

import java.util.List;
import java.util.Locale;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Ends with the exit code of the command. */
    public static void main(String[] words) {
        // The language of a report is a flag; the machine's would only change digits and the case of letters.
        Locale.setDefault(Locale.ROOT);
        int code = ExitCode.FAILED.number();
        try {
            code = run(List.of(words));
        } finally {
            // Also after an error that the program could not even report; the JVM's own code would say "violated".
            end(code);
        }
    }

    /** Runs the program with the streams of this process, and gives its exit code. */
    public static int run(List<String> words) {
        return new Program(Surroundings.ofProcess(), Runtime.getRuntime()::halt).run(words);
    }

    /**
     * Ends at once, as everything is written and closed by now: the usual exit sets up logging first, just to log nothing.
     * Flags for the JVM may ask for a recording, though, which is only written at a usual exit.
     */
    private static void end(int code) {
        if (System.getenv().getOrDefault("RIGHTFUL_JAVA_OPTS", "").isEmpty()) {
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }
}
