package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import org.jspecify.annotations.Nullable;

/** A rule that judges the subjects of one kind one by one; subjects are numbers. */
interface Rule {

    /** What the rule is about. */
    Subject.Kind kind();

    /** What the rule says of a subject; null when it has nothing to say about it. */
    @Nullable
    Outcome judge(int subject);
}
