package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A rule that judges the subjects of one kind one by one; subjects are numbers.
 *
 * <p>It may remember what it likes, as one thread asks it at a time, though not always the same thread. What several rules
 * share must not change while they judge, or any thread must be able to ask it.
 */
interface Rule {

    /** What the rule is about. */
    Subject.Kind kind();

    /** Whether the rule may have something to say about any subject of the deployment; if not, nobody asks it. */
    default boolean isAsked() {
        return true;
    }

    /** The subjects that the rule may have something to say about; null for all of its kind. */
    default int @Nullable [] findSubjects() {
        return null;
    }

    /** What the rule says of a subject; null when it has nothing to say about it. */
    @Nullable
    Outcome judge(int subject);
}
