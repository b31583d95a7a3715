package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Site;
import org.jspecify.annotations.Nullable;

/** A rule about what sites that run a product under the agreement state beyond their installation. */
interface SiteRule extends Rule {

    /** What the rule works with. */
    Setting setting();

    /** What the rule says of such a site; null when it has nothing to say about it. */
    @Nullable
    Outcome judge(Site site, int number);

    /** Such rules look at what few documents state. */
    @Override
    default boolean isAsked() {
        return setting().deployment().statesCircumstances();
    }

    @Override
    default Subject.Kind kind() {
        return Subject.Kind.SITE;
    }

    @Override
    default @Nullable Outcome judge(int subject) {
        return setting().deployment().isForeign(subject) ? null : judge(setting().site(subject), subject);
    }
}
