package dev.rightful.evaluation;

import org.jspecify.annotations.Nullable;

/** A rule that judges one act of an operator. */
interface OperationRule {

    /** What the rule says if the operator has this standing; null when it has nothing to say or nothing to object. */
    @Nullable
    Outcome judge(Act act, Standing standing);
}
