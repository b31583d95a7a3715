package dev.rightful.cli;

import dev.rightful.report.Listing;
import java.util.List;

/** Prints lists as the user wants them. */
final class Lists {

    static final Flag FORMAT = Flag.of("--format", "text|json", "Print lines of text (default) or JSON.");

    private Lists() {}

    static ExitCode print(Listing listing, Arguments arguments, Surroundings surroundings) throws Failure {
        return Printing.print(surroundings, isJson(arguments) ? listing::writeJson : listing::writeText);
    }

    /** Whether programs shall read the list. */
    static boolean isJson(Arguments arguments) throws Failure {
        return "json".equals(arguments.findChoice(FORMAT, List.of("text", "json")));
    }
}
