package dev.rightful.cli;

import java.util.List;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Ends with the exit code of the command. */
    public static void main(String[] words) {
        int code = ExitCode.FAILED.number();
        try {
            code = new Program(Surroundings.ofProcess()).run(List.of(words));
        } finally {
            // Also after an error that the program could not even report; the JVM's own code would say "violated".
            System.exit(code);
        }
    }
}
