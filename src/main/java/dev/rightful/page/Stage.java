package dev.rightful.page;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Operator;
import dev.rightful.report.Visible;
import dev.rightful.report.WaiverText;
import dev.rightful.rights.Phrasebook;
import dev.rightful.waiver.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The picture in a page: what one sets to look around in it, the still drawing for paper and for no script, a legend. */
final class Stage {

    private final Picture picture;
    private final Deployment deployment;
    private final Assessment assessment;
    private final Phrasebook phrasebook;
    private final String anchor;
    private final Markup out;

    Stage(Picture picture, String anchor, Markup out) {
        this.picture = picture;
        this.deployment = picture.deployment();
        this.assessment = deployment.report().assessment();
        this.phrasebook = deployment.report().phrasebook();
        this.anchor = anchor;
        this.out = out;
    }

    void write() throws IOException {
        out.raw("<section class=\"stage\"").attribute("aria-label", phrasebook.word("page-picture")).raw(">\n");
        controls();
        out.raw("<div class=\"frame\"><nav class=\"crumbs\"></nav><div class=\"canvas\" tabindex=\"0\" role=\"img\"");
        out.attribute("aria-label", phrasebook.word("page-picture-help")).raw("></div><div class=\"zoom\">");
        button("closer", "+", "page-closer");
        button("farther", "\u2212", "page-farther");
        button("fit", "\u2922", "page-fit");
        out.raw("</div></div>\n");
        View view = picture.views().get(0);
        out.raw("<div class=\"still\"><svg class=\"picture\" role=\"img\"");
        out.attribute("aria-label", phrasebook.word("page-picture"));
        out.attribute("viewBox", "-8 -8 " + (view.width() + 16) + " " + (view.height() + 16));
        out.attribute("width", view.width() + 16).attribute("height", view.height() + 16).raw(">\n");
        new SvgDrawing(deployment, out, anchor).draw(view);
        out.raw("</svg></div>\n");
        legend();
        out.raw("</section>\n");
    }

    private void controls() throws IOException {
        out.raw("<form class=\"controls\"><div class=\"search\"><input type=\"search\" autocomplete=\"off\"");
        out.attribute("aria-label", phrasebook.word("page-search"));
        out.attribute("placeholder", phrasebook.word("page-search"))
                .raw("><ul class=\"hits\"></ul></div>\n<span class=\"verdicts\">");
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.GRANTED)) {
            out.raw("<label><input type=\"checkbox\" checked").attribute("name", verdict.word()).raw(">");
            out.raw(Glyphs.of(verdict)).element("span", phrasebook.word("page-" + verdict.word())).raw("</label>");
        }
        out.raw("</span>\n");
        Set<String> rules = new TreeSet<>();
        assessment.findings().stream().map(Finding::rule).forEach(rules::add);
        choice("rule", new ArrayList<>(rules), new ArrayList<>(rules));
        Map<String, String> parties = new TreeMap<>();
        for (int i = 0; i < deployment.siteCount(); i++) {
            parties.put(deployment.licensee(i), deployment.party(deployment.licensee(i)));
        }
        for (Operator operator : deployment.report().topology().operators()) {
            parties.put(operator.party(), deployment.party(operator.party()));
        }
        choice("party", new ArrayList<>(parties.keySet()), new ArrayList<>(parties.values()));
        Set<String> editions = new TreeSet<>();
        assessment.sites().forEach(site -> editions.add(site.edition()));
        choice("edition", new ArrayList<>(editions), new ArrayList<>(editions));
        statuses();
        out.raw("</form>\n");
    }

    /** Whether findings count, to choose from where they were triaged. */
    private void statuses() throws IOException {
        if (deployment.report().triaged() == null) {
            return;
        }
        WaiverText words = new WaiverText(phrasebook);
        out.raw("<select name=\"status\"").attribute("aria-label", phrasebook.word("every-status"));
        out.raw("><option value=\"\">").text(phrasebook.word("every-status")).raw("</option>");
        for (Status status : Status.values()) {
            out.raw("<option").attribute("value", status.word()).raw(">").text(words.status(status)).raw("</option>");
        }
        out.raw("</select>\n");
    }

    /** A list to choose from; where there is one thing only there is nothing to choose. */
    private void choice(String name, List<String> values, List<String> labels) throws IOException {
        if (values.size() < 2) {
            return;
        }
        out.raw("<select").attribute("name", name).attribute("aria-label", phrasebook.word("page-every-" + name));
        out.raw("><option value=\"\">").text(phrasebook.word("page-every-" + name)).raw("</option>");
        for (int i = 0; i < values.size(); i++) {
            out.raw("<option").attribute("value", Visible.of(values.get(i))).raw(">");
            out.text(labels.get(i)).raw("</option>");
        }
        out.raw("</select>\n");
    }

    private void button(String name, String sign, String word) throws IOException {
        out.raw("<button type=\"button\"").attribute("class", name).attribute("aria-label", phrasebook.word(word));
        out.attribute("title", phrasebook.word(word)).raw(">").text(sign).raw("</button>");
    }

    private void legend() throws IOException {
        out.raw("<ul class=\"legend\"").attribute("aria-label", phrasebook.word("page-legend")).raw(">\n");
        for (Verdict verdict : Verdict.values()) {
            out.raw("<li>").raw(Glyphs.of(verdict)).text(phrasebook.word("page-" + verdict.word())).raw("</li>");
        }
        for (String line : List.of("federation", "interconnect")) {
            out.raw("<li><svg class=\"picture sample\" aria-hidden=\"true\" viewBox=\"0 0 30 10\"><path");
            out.attribute("class", "line " + line).raw(" d=\"M0 5h30\"/></svg>");
            out.text(phrasebook.word("page-" + line)).raw("</li>");
        }
        for (Attachment.Kind kind : List.of(Attachment.Kind.FAILOVER, Attachment.Kind.WALL, Attachment.Kind.OPERATOR)) {
            out.raw("<li>").raw(Glyphs.kind(kind.word())).text(phrasebook.word("page-" + kind.word())).raw("</li>");
        }
        out.raw("\n</ul>\n");
    }
}
