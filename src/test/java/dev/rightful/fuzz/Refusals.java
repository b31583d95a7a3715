package dev.rightful.fuzz;

import dev.rightful.input.Problem;
import java.util.Collection;

/** What holds of every refusal, whatever was refused: it says why, each reason in one line that can be shown. */
public final class Refusals {

    private static final int LONGEST = 10_000;

    private Refusals() {}

    /** Throws when what is wrong with a document could not be told. */
    public static void check(Collection<Problem> problems) {
        if (problems.isEmpty()) {
            throw new AssertionError("something is refused and nobody says why");
        }
        for (Problem problem : problems) {
            if (problem.line() < 1 || problem.column() < 1) {
                throw new AssertionError("a problem without a place: " + problem);
            }
            check(problem.message());
        }
    }

    /** Throws when a line that tells what is wrong is none. */
    public static void check(String line) {
        boolean isShown = !line.isBlank() && line.length() < LONGEST && !line.startsWith("internal error")
                && line.chars().noneMatch(Character::isISOControl);
        if (!isShown) {
            throw new AssertionError("a problem that cannot be shown: " + line);
        }
    }
}
