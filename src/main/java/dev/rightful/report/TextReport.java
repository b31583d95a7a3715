package dev.rightful.report;

import dev.rightful.report.Presentation.Detail;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.Map;

/**
 * Writes reports for people at a terminal: what is not granted, worst first, then a line for each link, then a summary.
 *
 * <p>Lines break at the width that is asked for. Colour only underlines what the words say. Everything from the document
 * is shown by {@link Visible}.
 */
public final class TextReport implements ReportWriter {

    private final Phrasebook phrasebook;
    private final TextStyle style;
    private final Detail detail;

    /** As a run presents its reports. */
    public TextReport(Presentation presentation) {
        this.phrasebook = presentation.phrasebook();
        this.style = new TextStyle(phrasebook, presentation.colour(), presentation.width());
        this.detail = presentation.detail();
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Pages begin(Appendable out, boolean several) {
        return new TextPages(out, several);
    }

    private final class TextPages implements Pages {

        private final Appendable out;
        private final boolean several;
        private final RunCounts documents = new RunCounts();

        TextPages(Appendable out, boolean several) {
            this.out = out;
            this.several = several;
        }

        @Override
        public void add(Report report) throws IOException {
            separate();
            documents.add(report.assessment().verdict());
            if (detail == Detail.QUIET) {
                out.append(style.line(report)).append('\n');
            } else {
                new TextPage(report, style, detail == Detail.VERBOSE, out).write();
            }
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            if (several) {
                separate();
                documents.refuse();
                out.append(style.notJudged())
                        .append("  ")
                        .append(Visible.of(refusal.source()))
                        .append(": ")
                        .append(style.word("errors-above", Map.of("count", refusal.errors().size())))
                        .append('\n');
            }
        }

        @Override
        public void end() throws IOException {
            if (several && detail != Detail.QUIET) {
                separate();
                style.write(style.word("topologies") + ": ", documents.told(phrasebook), out);
            }
        }

        private void separate() throws IOException {
            if (detail != Detail.QUIET && !documents.isEmpty()) {
                out.append('\n');
            }
        }
    }
}
