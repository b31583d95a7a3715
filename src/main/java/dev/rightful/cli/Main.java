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
            code = new Program(Surroundings.ofProcess()).run(List.of(words));
        } finally {
            // Also after an error that the program could not even report; the JVM's own code would say "violated".
            System.exit(code);
        }
    }
}
