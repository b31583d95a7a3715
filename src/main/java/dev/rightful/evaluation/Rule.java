package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import org.jspecify.annotations.Nullable;

/** A rule that judges the subjects of one kind one by one; subjects are numbers. */
interface Rule {

    /** What the rule is about. */
    Subject.Kind kind();

    /** Whether the rule may have something to say about any subject of the deployment; if not, nobody asks it. */
    default boolean isAsked() {
        return true;
    }

    /** What the rule says of a subject; null when it has nothing to say about it. */
    @Nullable
    Outcome judge(int subject);
}
