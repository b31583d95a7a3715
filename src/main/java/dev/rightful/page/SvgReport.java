package dev.rightful.page;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Verdict;
import dev.rightful.report.Refusal;
import dev.rightful.report.Report;
import dev.rightful.report.ReportWriter;
import dev.rightful.report.Visible;
import dev.rightful.report.WaiverText;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes the pictures of deployments, one below the other, as one SVG for slides and documents: its colours are in it, light,
 * and dark where the reader prefers that.
 */
public final class SvgReport implements ReportWriter {

    private static final int MARGIN = 32;
    private static final int HEADING = 64;
    private static final int LINE = 20;
    private static final int LEGEND = 56;
    private static final int NARROWEST = 940;

    private final Phrasebook phrasebook;

    /** In the words of a language. */
    public SvgReport(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public Pages begin(Appendable out, boolean several) {
        return new SvgPages(out);
    }

    /** Keeps back what it is given: an SVG says first how large it is. */
    private final class SvgPages implements Pages {

        private final Appendable out;
        private final StringBuilder body = new StringBuilder();
        private int width = NARROWEST;
        private int height;

        SvgPages(Appendable out) {
            this.out = out;
        }

        @Override
        public void add(Report report) throws IOException {
            Picture picture = Picture.of(new Deployment(report));
            View view = picture.views().get(0);
            Markup markup = new Markup(body);
            SvgDrawing drawing = new SvgDrawing(picture.deployment(), markup, "");
            markup.raw("<g").attribute("transform", "translate(" + MARGIN + " " + (height + MARGIN) + ")").raw(">\n");
            heading(report, drawing);
            markup.raw("<g").attribute("transform", "translate(0 " + HEADING + ")").raw(">\n");
            drawing.draw(view);
            markup.raw("</g>\n</g>\n");
            width = Math.max(width, view.width() + 2 * MARGIN);
            height += view.height() + HEADING + 2 * MARGIN;
        }

        private void heading(Report report, SvgDrawing drawing) throws IOException {
            Assessment assessment = report.assessment();
            String title = assessment.title();
            drawing.use(assessment.verdict(), 0, 0, 32);
            drawing.text("title", 44, 15, Visible.of(title == null ? assessment.topology() : title));
            String found = phrasebook.word("verdict-" + assessment.verdict().word()) + " \u00b7 "
                    + phrasebook.word("as-of") + " " + phrasebook.spoken(assessment.asOf());
            if (report.triaged() != null) {
                found += " \u00b7 " + new WaiverText(phrasebook).counts(report.triaged());
            }
            drawing.text("subtitle", 44, 34, found);
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            Markup markup = new Markup(body);
            String text = phrasebook.word("not-judged") + "  " + Visible.of(refusal.source());
            line(markup, "title", height + MARGIN + 12, text);
            height += HEADING;
            for (Refusal.Reason error : refusal.errors()) {
                line(markup, "subtitle", height,
                        error.line() + ":" + error.column() + ": " + Visible.of(error.message()));
                height += LINE;
            }
        }

        private void line(Markup markup, String kind, int y, String text) throws IOException {
            markup.raw("<text").attribute("class", kind).attribute("x", MARGIN).attribute("y", y).raw(">");
            markup.text(text).raw("</text>\n");
        }

        @Override
        public void end() throws IOException {
            Markup markup = new Markup(out);
            int whole = height + LEGEND;
            markup.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
            markup.attribute("lang", phrasebook.language().tag()).attribute("class", "picture");
            markup.attribute("width", width).attribute("height", whole);
            markup.attribute("viewBox", "0 0 " + width + " " + whole).attribute("role", "img").raw(">\n");
            markup.raw("<title>").text(phrasebook.word("page-picture")).raw("</title>\n");
            markup.raw("<style>\n").raw(Assets.drawingStyle()).raw("</style>\n<defs>\n").raw(Assets.symbols());
            markup.raw("</defs>\n<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n").raw(body.toString());
            markup.raw("<g").attribute("transform", "translate(" + MARGIN + " " + (height + 4) + ")").raw(">\n");
            new Legend(phrasebook).draw(markup);
            markup.raw("</g>\n</svg>\n");
        }
    }

    /** What the shapes and lines mean. */
    private record Legend(Phrasebook phrasebook) {

        private static final int ENTRY = 150;

        void draw(Markup out) throws IOException {
            int x = 0;
            for (Verdict verdict : List.of(Verdict.GRANTED, Verdict.UNDETERMINED, Verdict.VIOLATED)) {
                out.raw("<use").attribute("href", "#" + verdict.word());
                out.attribute("class", "verdict " + verdict.word()).attribute("x", x).attribute("y", 0);
                out.attribute("width", 16).attribute("height", 16).raw("/>");
                label(out, x + 22, phrasebook.word("verdict-" + verdict.word()));
                x += ENTRY;
            }
            for (Map.Entry<String, String> line : List.of(Map.entry("federation", "page-federation"),
                    Map.entry("interconnect", "page-interconnect"))) {
                out.raw("<path").attribute("class", "line granted " + line.getKey());
                out.attribute("d", "M" + x + " 8L" + (x + 30) + " 8").raw("/>");
                label(out, x + 38, phrasebook.word(line.getValue()));
                x += ENTRY - 12;
            }
            for (Attachment.Kind kind : List.of(Attachment.Kind.FAILOVER, Attachment.Kind.WALL,
                    Attachment.Kind.OPERATOR)) {
                out.raw("<use").attribute("href", "#" + kind.word()).attribute("class", "kind");
                out.attribute("x", x).attribute("y", 1).attribute("width", 14).attribute("height", 14).raw("/>");
                label(out, x + 20, phrasebook.word("page-" + kind.word()));
                x += ENTRY - 50;
            }
        }

        private static void label(Markup out, int x, String text) throws IOException {
            out.raw("<text class=\"legend\"").attribute("x", x).attribute("y", 12).raw(">").text(text);
            out.raw("</text>\n");
        }
    }
}
