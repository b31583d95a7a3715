package dev.rightful.cli;

import dev.rightful.report.Listing;
import java.util.List;

/** Prints lists as the user wants them. */
final class Lists {

    static final Flag FORMAT = Flag.of("--format", "text|json", "Print lines of text (default) or JSON.");

    private Lists() {}

    static ExitCode print(Listing listing, Arguments arguments, Surroundings surroundings) throws Failure {
        boolean json = "json".equals(arguments.findChoice(FORMAT, List.of("text", "json")));
        return Printing.print(surroundings, json ? listing::writeJson : listing::writeText);
    }
}
