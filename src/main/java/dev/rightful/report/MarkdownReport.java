package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes reports as Markdown for the comment on a pull request: what is wrong at a glance, the details folded. */
public final class MarkdownReport implements ReportWriter {

    private final Phrasebook phrasebook;

    /** As a run presents its reports. */
    public MarkdownReport(Presentation presentation) {
        this.phrasebook = presentation.phrasebook();
    }

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public Pages begin(Appendable out, boolean several) {
        return new MarkdownPages(out, several);
    }

    /** The sign and the word for a verdict. */
    static String verdict(Verdict verdict, Phrasebook phrasebook) {
        String sign = switch (verdict) {
            case GRANTED -> "✅ ";
            case UNDETERMINED -> "❔ ";
            case VIOLATED -> "❌ ";
        };
        return sign + Markdown.text(phrasebook.word("verdict-" + verdict.word()));
    }

    private final class MarkdownPages implements Pages {

        private final Appendable out;
        private final boolean several;
        private final Map<Verdict, Integer> topologies = new EnumMap<>(Verdict.class);
        private int refused;

        MarkdownPages(Appendable out, boolean several) {
            this.out = out;
            this.several = several;
        }

        @Override
        public void add(Report report) throws IOException {
            separate();
            topologies.merge(report.assessment().verdict(), 1, Integer::sum);
            new MarkdownPage(report, out).write();
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            separate();
            refused++;
            out.append("## ⛔ ")
                    .append(Markdown.text(phrasebook.word("not-judged")))
                    .append(": ")
                    .append(Markdown.code(refusal.source()))
                    .append("\n\n");
            for (Refusal.Reason reason : refusal.errors()) {
                out.append("- ")
                        .append(Markdown.code(refusal.source() + ":" + reason.line() + ":" + reason.column()))
                        .append(": ")
                        .append(Markdown.code(reason.message()))
                        .append('\n');
            }
        }

        @Override
        public void end() throws IOException {
            if (several) {
                separate();
                List<String> parts = new ArrayList<>();
                for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.GRANTED)) {
                    parts.add(phrasebook.word("count-" + verdict.word(),
                            Map.of("count", topologies.getOrDefault(verdict, 0))));
                }
                if (refused > 0) {
                    parts.add(phrasebook.word("count-not-judged", Map.of("count", refused)));
                }
                out.append("**")
                        .append(Markdown.text(phrasebook.word("topologies")))
                        .append("**: ")
                        .append(Markdown.text(String.join(", ", parts)))
                        .append('\n');
            }
        }

        private void separate() throws IOException {
            if (refused > 0 || !topologies.isEmpty()) {
                out.append('\n');
            }
        }
    }
}
