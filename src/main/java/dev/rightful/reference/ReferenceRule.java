package dev.rightful.reference;

import java.util.List;

/** Decides for one shape of rule. */
interface ReferenceRule {

    /**
     * Judges every subject of the rule.
     *
     * @return any number of judgements of each subject, of which the worst counts; a subject without one is granted
     */
    List<Judgement> judge(Hearing hearing);
}
