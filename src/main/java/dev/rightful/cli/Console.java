package dev.rightful.cli;

import dev.rightful.report.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Standard error: what the user has to know beside the report, a line for each thing. */
final class Console {

    private final Surroundings surroundings;

    Console(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Says one line. */
    void say(String line) {
        try {
            surroundings.err().write((Visible.of(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Nobody listens; the exit code still tells.
        }
    }

    /** Says in the last line why the run ends as it does. */
    void conclude(String line) {
        say("rightful: " + line);
    }
}
