package dev.rightful.page;

import dev.rightful.finding.Verdict;
import dev.rightful.layout.Rectangle;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Draws a view in SVG, with classes that a style sheet gives colours to. Its symbols are those of {@link Assets#symbols}. */
final class SvgDrawing {

    private static final int GLYPH = 18;
    private static final int BADGE = 14;
    private static final double NAME = 12;
    private static final double SMALL = 10;

    private final Deployment deployment;
    private final Phrasebook phrasebook;
    private final Markup out;
    private final String anchor;

    /**
     * A drawing.
     *
     * @param anchor what the ids of sites in the page begin with; empty where there is nothing to lead to
     */
    SvgDrawing(Deployment deployment, Markup out, String anchor) {
        this.deployment = deployment;
        this.phrasebook = deployment.report().phrasebook();
        this.out = out;
        this.anchor = anchor;
    }

    /** Draws lines, then boxes above them. */
    void draw(View view) throws IOException {
        for (View.Line line : view.lines()) {
            path(view, line);
        }
        for (View.Line line : view.lines()) {
            if (line.verdict() != Verdict.GRANTED) {
                use(line.verdict(), line.badge().get(0) - BADGE / 2, line.badge().get(1) - BADGE / 2, BADGE);
            }
        }
        for (View.Box box : view.boxes()) {
            if (box instanceof View.SiteBox site) {
                site(site);
            } else if (box instanceof View.GroupBox group) {
                group(group);
            }
        }
    }

    private void path(View view, View.Line line) throws IOException {
        List<Integer> corners = corners(view, line);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.size(); i += 2) {
            path.append(i == 0 ? "M" : "L").append(corners.get(i)).append(' ').append(corners.get(i + 1));
        }
        String kind = switch (line.kind()) {
            case FEDERATION -> "federation";
            case INTERCONNECT -> "interconnect";
            case SEVERAL -> "several";
        };
        out.raw("<path")
                .attribute("class", "line " + kind + " " + line.verdict().word() + (line.across() ? " across" : ""));
        out.attribute("d", path.toString()).raw("/>\n");
    }

    private static List<Integer> corners(View view, View.Line line) {
        if (!line.route().isEmpty()) {
            return line.route();
        }
        Rectangle from = view.boxes().get(line.from()).place();
        Rectangle to = view.boxes().get(line.to()).place();
        return List.of(from.centreX(), from.centreY(), to.centreX(), to.centreY());
    }

    private void site(View.SiteBox box) throws IOException {
        Rectangle place = box.place();
        String name = deployment.name(box.site());
        String product = deployment.product(box.site());
        if (!anchor.isEmpty()) {
            out.raw("<a").attribute("href", "#" + anchor + "s" + box.site()).raw(">");
        }
        out.raw("<g").attribute("class", "site " + box.verdict().word() + (box.outside() ? " outside" : ""));
        out.raw("><title>").text(name + ", " + product + ": " + word(box.verdict())).raw("</title>");
        card(place.x(), place.y(), place.width(), ViewBuilder.SITE_HEIGHT);
        use(box.verdict(), place.x() + 9, place.y() + 14, GLYPH);
        int text = place.x() + 34;
        int room = place.width() - 40;
        text("name", text, place.y() + 20, Lettering.fitting(name, room, NAME));
        text("product", text, place.y() + 36, Lettering.fitting(product, room, SMALL));
        int y = place.y() + ViewBuilder.SITE_HEIGHT;
        for (Attachment attachment : box.attachments()) {
            attachment(attachment, place.x(), y, place.width());
            y += ViewBuilder.ATTACHMENT_HEIGHT;
        }
        out.raw("</g>").raw(anchor.isEmpty() ? "\n" : "</a>\n");
    }

    private void attachment(Attachment attachment, int x, int y, int width) throws IOException {
        out.raw("<g").attribute("class", "attachment " + attachment.verdict().word());
        out.raw("><title>").text(attachment.label() + ": " + word(attachment.verdict())).raw("</title>");
        out.raw("<rect").attribute("x", x + 10).attribute("y", y + 2).attribute("width", width - 20);
        out.attribute("height", ViewBuilder.ATTACHMENT_HEIGHT - 2).attribute("rx", 5).raw("/>");
        out.raw("<use").attribute("href", "#" + attachment.kind().word()).attribute("class", "kind");
        out.attribute("x", x + 15).attribute("y", y + 6).attribute("width", 12).attribute("height", 12).raw("/>");
        text("product", x + 31, y + 16, Lettering.fitting(attachment.label(), width - 66, SMALL));
        use(attachment.verdict(), x + width - 25, y + 6, 12);
        out.raw("</g>");
    }

    private void group(View.GroupBox box) throws IOException {
        Rectangle place = box.place();
        out.raw("<g").attribute("class", "group " + box.verdict().word());
        out.raw("><title>").text(box.label() + ": " + word(box.verdict())).raw("</title>");
        out.raw("<rect").attribute("class", "behind").attribute("x", place.x() + 4).attribute("y", place.y() + 4);
        out.attribute("width", place.width() - 4).attribute("height", place.height() - 4).attribute("rx", 8).raw("/>");
        card(place.x(), place.y(), place.width() - 4, place.height() - 4);
        use(box.verdict(), place.x() + 9, place.y() + 20, GLYPH);
        int room = place.width() - 46;
        text("name", place.x() + 34, place.y() + 18, Lettering.fitting(box.label(), room, NAME));
        text("product", place.x() + 34, place.y() + 34,
                phrasebook.word("page-group-sites", Map.of("count", box.sites())));
        text("product", place.x() + 34, place.y() + 49, Lettering.fitting(counted(box), room, SMALL));
        out.raw("</g>\n");
    }

    private String counted(View.GroupBox box) {
        return box.violated() == 0 && box.undetermined() == 0
                ? phrasebook
                        .word(box.verdict() == Verdict.GRANTED ? "page-group-granted" : "page-" + box.verdict().word())
                : phrasebook.word("page-group-counts",
                        Map.of("violated", box.violated(), "undetermined", box.undetermined()));
    }

    private String word(Verdict verdict) {
        return phrasebook.word("verdict-" + verdict.word());
    }

    private void card(int x, int y, int width, int height) throws IOException {
        out.raw("<rect").attribute("class", "card").attribute("x", x).attribute("y", y).attribute("width", width);
        out.attribute("height", height).attribute("rx", 8).raw("/>");
    }

    void text(String kind, int x, int y, String text) throws IOException {
        out.raw("<text").attribute("class", kind).attribute("x", x).attribute("y", y).raw(">").text(text);
        out.raw("</text>");
    }

    void use(Verdict verdict, int x, int y, int size) throws IOException {
        out.raw("<use").attribute("href", "#" + verdict.word()).attribute("class", "verdict " + verdict.word());
        out.attribute("x", x).attribute("y", y).attribute("width", size).attribute("height", size).raw("/>");
    }
}
