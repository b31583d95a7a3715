package dev.rightful.report;

import dev.rightful.change.Change;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Writes changes; of those that are alike but for their subject only the first is told in full. */
    void write(List<Change> changes, String indent) throws IOException {
        Map<List<Object>, List<Change>> alike = new LinkedHashMap<>();
        for (Change change : changes) {
            Finding is = change.is();
            alike.computeIfAbsent(List.of(String.valueOf(change.rule()), verdict(change.before()),
                    verdict(change.after()), change.subject().kind(), is == null ? "" : is.statement().situation()),
                    each -> new ArrayList<>()).add(change);
        }
        for (List<Change> same : alike.values()) {
            write(same.get(0), indent);
            if (same.size() > 1) {
                List<String> others = same.stream().skip(1).map(other -> Visible.of(other.subject().id())).toList();
                Paragraph.write(indent + "  " + style.word("changes-likewise") + " ", String.join(", ", others), out);
            }
        }
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
