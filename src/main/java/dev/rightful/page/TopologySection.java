package dev.rightful.page;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.report.Report;
import dev.rightful.report.Visible;
import dev.rightful.report.WaiverText;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a page says about one topology: verdict, picture, findings, tables. */
final class TopologySection {

    private final Report report;
    private final Assessment assessment;
    private final Phrasebook phrasebook;
    private final String anchor;
    private final Set<String> anchors;
    private final Markup out;

    /**
     * A section.
     *
     * @param anchor its id, with which the ids of all rows in it begin
     * @param anchors the ids of the findings of the whole page
     */
    TopologySection(Report report, String anchor, Set<String> anchors, Markup out) {
        this.report = report;
        this.assessment = report.assessment();
        this.phrasebook = report.phrasebook();
        this.anchor = anchor;
        this.anchors = anchors;
        this.out = out;
    }

    String anchor() {
        return anchor;
    }

    /** How many findings there are and what became of them, in words. */
    String findings() {
        String findings = report.findingsCounted();
        return report.triaged() == null
                ? findings
                : findings + "; " + new WaiverText(phrasebook).counts(report.triaged());
    }

    void write(String title) throws IOException {
        Deployment deployment = new Deployment(report);
        Picture picture = Picture.of(deployment);
        FindingList findings = new FindingList(deployment, anchor, anchors, out);
        out.raw("<section class=\"topology\"").attribute("id", anchor).raw(">\n");
        heading(title);
        out.raw("<div class=\"work\">\n");
        new Stage(picture, anchor, out).write();
        out.raw("<section class=\"side\"").attribute("aria-label", phrasebook.word("page-findings")).raw(">\n");
        out.raw("<div class=\"selection\" aria-live=\"polite\"></div>\n");
        out.raw("<div class=\"list-head\"><h2>").text(phrasebook.word("page-findings"));
        out.raw("</h2><span class=\"tally\" aria-live=\"polite\"></span></div>\n");
        List<String> ids = findings.write();
        out.raw("</section>\n</div>\n");
        new Tables(deployment, anchor, out).write();
        findings.writeClauses();
        new PageData(picture, anchor, ids, findings.clauses()).write(out);
        out.raw("</section>\n");
    }

    private void heading(String title) throws IOException {
        Verdict verdict = assessment.verdict();
        out.raw("<header class=\"top\">\n<div class=\"verdict-head\">").raw(Glyphs.of(verdict)).raw("<div><h1>");
        out.name(title).raw("</h1>\n<p><strong").attribute("class", "verdict " + verdict.word()).raw(">");
        out.text(phrasebook.word("verdict-" + verdict.word())).raw("</strong> <span>").text(findings());
        out.raw("</span></p></div></div>\n<dl class=\"facts\">\n");
        fact("as-of", phrasebook.spoken(assessment.asOf()));
        fact("editions", editions());
        fact("reading", phrasebook.word("reading-" + assessment.reading().word()));
        fact("page-source", Visible.of(report.source()));
        out.raw("</dl>\n<table class=\"counts\"><tr><td></td>");
        for (Verdict each : Verdict.values()) {
            out.raw("<th scope=\"col\">").raw(Glyphs.of(each)).raw("<span class=\"unseen\">");
            out.text(phrasebook.word("verdict-" + each.word())).raw("</span></th>");
        }
        out.raw("</tr>\n");
        row("links", VerdictCounts.of(assessment.links(), LinkVerdict::verdict));
        row("operations", VerdictCounts.of(assessment.operations(), OperationVerdict::verdict));
        row("sites", VerdictCounts.of(assessment.sites(), SiteVerdict::verdict));
        out.raw("</table>\n</header>\n");
    }

    private void fact(String word, String value) throws IOException {
        out.raw("<div>").element("dt", phrasebook.word(word)).raw("<dd>").name(value).raw("</dd></div>\n");
    }

    private String editions() {
        Map<String, Integer> editions = new TreeMap<>();
        assessment.sites().forEach(site -> editions.merge(site.edition(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        editions.forEach((edition, count) -> parts
                .add(phrasebook.word("edition-of-sites", Map.of("edition", edition, "count", count))));
        return String.join(", ", parts);
    }

    private void row(String word, VerdictCounts counts) throws IOException {
        out.raw("<tr><th scope=\"row\">").text(phrasebook.word(word)).raw("</th>");
        for (Verdict verdict : Verdict.values()) {
            out.element("td", String.valueOf(counts.of(verdict)));
        }
        out.raw("</tr>\n");
    }

}
