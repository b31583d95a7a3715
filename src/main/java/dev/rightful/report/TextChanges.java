package dev.rightful.report;

import dev.rightful.change.Change;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How a text tells that a verdict is another one. */
final class TextChanges {

    private final TextStyle style;
    private final Phrasebook phrasebook;
    private final Appendable out;

    TextChanges(TextStyle style, Phrasebook phrasebook, Appendable out) {
        this.style = style;
        this.phrasebook = phrasebook;
        this.out = out;
    }

    /** Writes what changes by which rule, and what is the case now. */
    void write(Change change, String indent) throws IOException {
        out.append(indent);
        transition(change);
        String rule = change.rule();
        out.append("  ").append(rule == null ? named(change.subject()) : rule).append('\n');
        if (rule != null) {
            Paragraph.write(indent + "  ", named(change.subject()), out);
        }
        Finding is = change.is();
        if (is != null) {
            Paragraph.write(indent + "  ", message(is), out);
        }
    }

    /** Writes a verdict before and after. */
    void transition(Change change) throws IOException {
        out.append(verdict(change.before())).append(" -> ").append(verdict(change.after()));
    }

    String verdict(@Nullable Verdict verdict) {
        return verdict == null ? style.word("verdict-none") : style.painted(verdict);
    }

    /** A subject with its kind. */
    String named(Subject subject) {
        return style.word("kind-" + subject.kind().word()) + " " + Visible.of(subject.id());
    }

    String message(Finding finding) {
        return Visible.of(phrasebook.message(finding.rule(), finding.statement().situation(),
                finding.statement().facts()));
    }
}
