package dev.rightful.cli;

import dev.rightful.report.Presentation;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/**
 * What a run has around it, so that a test can have something else.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error, unbuffered
 * @param outIs what standard output is
 * @param environment the environment variables
 * @param clock the only clock that is ever asked
 * @param library where the agreement comes from
 */
record Surroundings(InputStream in, OutputStream out, OutputStream err, OutputKind outIs,
        Map<String, String> environment, Clock clock, Library library) {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    /** Those of a real process. */
    static Surroundings ofProcess() {
        return new Surroundings(new StandardInput(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                OutputKind.ofProcess(), System.getenv(), Clock.systemUTC(),
                new BuiltInLibrary());
    }

    /** The same with another library. */
    Surroundings with(Library other) {
        return new Surroundings(in, out, err, outIs, environment, clock, other);
    }

    /**
     * How many characters fit into a line of standard output: as many as the terminal says in {@code COLUMNS}, but not so
     * few or so many that a report is hard to read.
     */
    int width() {
        try {
            int columns = outIs.isTerminal() ? Integer.parseInt(environment.getOrDefault("COLUMNS", "")) : 0;
            return columns < 1 ? Presentation.USUAL_WIDTH : Math.clamp(columns, NARROWEST, WIDEST);
        } catch (NumberFormatException e) {
            return Presentation.USUAL_WIDTH;
        }
    }

    /** Whether standard output understands colour and nobody objects to it. */
    boolean wantsColour() {
        return outIs.isTerminal() && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
