package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;

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
        private final RunCounts documents = new RunCounts();

        MarkdownPages(Appendable out, boolean several) {
            this.out = out;
            this.several = several;
        }

        @Override
        public void add(Report report) throws IOException {
            separate();
            documents.add(report.assessment().verdict());
            new MarkdownPage(report, out).write();
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            separate();
            documents.refuse();
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
                out.append("**")
                        .append(Markdown.text(phrasebook.word("topologies")))
                        .append("**: ")
                        .append(Markdown.text(documents.told(phrasebook)))
                        .append('\n');
            }
        }

        private void separate() throws IOException {
            if (!documents.isEmpty()) {
                out.append('\n');
            }
        }
    }
}
