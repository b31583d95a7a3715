package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Link;
import org.jspecify.annotations.Nullable;

/** A rule about the links of one type. */
interface LinkRule extends Rule {

    /** What the rule works with; it names the type of the links. */
    Setting setting();

    /** What the rule says of a link of its type; null when it has nothing to say about it. */
    @Nullable
    Outcome judge(Link link, int number);

    @Override
    default Subject.Kind kind() {
        return Subject.Kind.LINK;
    }

    @Override
    default int @Nullable [] findSubjects() {
        return setting().links();
    }

    @Override
    default @Nullable Outcome judge(int subject) {
        return judge(setting().link(subject), subject);
    }
}
