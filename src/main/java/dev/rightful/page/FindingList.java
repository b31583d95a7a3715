package dev.rightful.page;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Fingerprint;
import dev.rightful.finding.Path;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.report.Report;
import dev.rightful.report.Visible;
import dev.rightful.report.WaiverText;
import dev.rightful.rights.Phrasebook;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Waiver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The findings in full, those that count first and of them the worst, and below them what the paragraphs and the open questions that they name say. */
final class FindingList {

    private static final int ID_DIGITS = 16;

    private final Deployment deployment;
    private final Report report;
    private final Phrasebook phrasebook;
    private final String anchor;
    private final Set<String> anchors;
    private final Markup out;
    private final WaiverText words;
    private final Map<String, Integer> clauses = new LinkedHashMap<>();
    private final Set<String> questions = new TreeSet<>();

    FindingList(Deployment deployment, String anchor, Set<String> anchors, Markup out) {
        this.deployment = deployment;
        this.report = deployment.report();
        this.phrasebook = report.phrasebook();
        this.anchor = anchor;
        this.anchors = anchors;
        this.out = out;
        this.words = new WaiverText(phrasebook);
        Set<String> cited = new TreeSet<>();
        report.assessment().findings().forEach(finding -> cited.addAll(finding.clauses()));
        report.assessment().links().forEach(link -> cited.addAll(link.clauses()));
        report.assessment().operations().forEach(operation -> cited.addAll(operation.clauses()));
        cited.forEach(clause -> clauses.put(clause, clauses.size()));
    }

    /** Every clause that is cited, with its number. */
    Map<String, Integer> clauses() {
        return clauses;
    }

    /** Writes the findings and tells their ids, in the order of the assessment. */
    List<String> write() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        List<String> ids = new ArrayList<>();
        for (Finding finding : report.assessment().findings()) {
            ids.add(unique("finding-" + fingerprint.of(report.assessment().topology(), finding)
                    .substring(0, ID_DIGITS)));
        }
        out.raw("<div class=\"findings\">\n");
        for (boolean active : List.of(true, false)) {
            for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED)) {
                write(ids, verdict, active);
            }
        }
        if (ids.isEmpty()) {
            out.element("p", phrasebook.word("no-findings"));
        }
        out.raw("</div>\n");
        return ids;
    }

    private void write(List<String> ids, Verdict verdict, boolean active) throws IOException {
        List<Finding> findings = report.assessment().findings();
        for (int i = 0; i < ids.size(); i++) {
            if (findings.get(i).verdict() == verdict && report.isActive(findings.get(i)) == active) {
                write(findings.get(i), ids.get(i));
            }
        }
    }

    private String unique(String id) {
        String unique = id;
        for (int i = 2; !anchors.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    private void write(Finding finding, String id) throws IOException {
        Treatment treatment = report.triaged() == null ? null : report.triaged().treatment(finding);
        out.raw("<article").attribute("id", id).attribute("class", "finding " + finding.verdict().word());
        if (treatment != null) {
            out.attribute("data-status", treatment.status().word());
        }
        out.raw("><h3><a").attribute("href", "#" + id).raw(">").raw(Glyphs.of(finding.verdict())).raw("<span>");
        out.text(phrasebook.word("verdict-" + finding.verdict().word())).raw("</span> <code>").text(finding.rule());
        out.raw("</code>");
        if (treatment != null && treatment.status() != Status.ACTIVE) {
            out.raw(" <em class=\"status\">").text(words.status(treatment.status())).raw("</em>");
        }
        out.raw("</a></h3>\n<p>").name(Visible.of(report.message(finding))).raw("</p>\n<dl>\n");
        value("kind-" + finding.subject().kind().word(), Visible.of(finding.subject().id()));
        if (treatment != null && treatment.waiver() != null) {
            waiver(treatment, treatment.waiver());
        }
        path(finding);
        for (String need : report.needs(finding)) {
            value("needs", Visible.of(need));
        }
        for (String remedy : report.remedies(finding)) {
            value("remedy", Visible.of(remedy));
        }
        out.element("dt", phrasebook.word(finding.clauses().size() == 1 ? "clause" : "clauses"));
        for (String clause : finding.clauses()) {
            out.raw("<dd class=\"clause\"><a").attribute("href", "#" + anchor + "c" + clauses.get(clause));
            out.raw(">").text(clause).raw("</a></dd>\n");
        }
        String question = finding.question();
        if (question != null) {
            questions.add(question);
            out.element("dt", phrasebook.word("question"))
                    .raw("<dd><a")
                    .attribute("href", "#" + anchor + "q" + question);
            out.raw(">").text(question).raw("</a></dd>\n");
        }
        value("where", Visible.of(report.source()) + ":" + finding.span().line() + ":" + finding.span().column());
        out.raw("</dl></article>\n");
    }

    private void waiver(Treatment treatment, Waiver waiver) throws IOException {
        value("waiver", String.valueOf(words.waiver(treatment)));
        for (String detail : words.details(waiver)) {
            out.raw("<dd>").name(Visible.of(detail)).raw("</dd>\n");
        }
    }

    private void value(String word, String value) throws IOException {
        out.element("dt", phrasebook.word(word)).raw("<dd>").name(value).raw("</dd>\n");
    }

    private void path(Finding finding) throws IOException {
        Path path = finding.path();
        if (path.length() < 2) {
            return;
        }
        boolean code = finding.subject().kind() == Subject.Kind.SLC;
        String between = code ? ", " : " \u2192 ";
        out.element("dt", phrasebook.word(code ? "at-sites" : "path")).raw("<dd>");
        int left = path.length() - path.sites().size();
        for (int i = 0; i < path.sites().size(); i++) {
            out.raw(i == 0 ? "" : between);
            if (left > 0 && i == path.sites().size() / 2) {
                out.text(phrasebook.word("sites-left-out", Map.of("count", left))).raw(between);
            }
            site(path.sites().get(i));
        }
        if (report.isCycle(finding)) {
            out.raw(between);
            site(path.sites().get(0));
        }
        out.raw("</dd>\n");
    }

    private void site(String id) throws IOException {
        int number = deployment.number(id);
        out.raw("<a").attribute("href", "#" + anchor + "s" + number).raw(">").name(deployment.name(number)).raw("</a>");
    }

    /** Writes what is cited, each once. */
    void writeClauses() throws IOException {
        out.raw("<section class=\"cited\"><h2>").text(phrasebook.word("page-paragraphs")).raw("</h2>\n<dl>\n");
        for (Map.Entry<String, Integer> clause : clauses.entrySet()) {
            out.raw("<dt").attribute("id", anchor + "c" + clause.getValue()).raw(">").text(clause.getKey());
            out.raw("</dt><dd>").text(Visible.of(report.summary(clause.getKey())));
            String note = report.translationNote(clause.getKey());
            if (!note.isEmpty()) {
                out.raw(" <em>").text(phrasebook.word("translation") + ": " + Visible.of(note)).raw("</em>");
            }
            out.raw("</dd>\n");
        }
        out.raw("</dl>\n");
        if (!questions.isEmpty()) {
            out.raw("<h2>").text(phrasebook.word("page-questions")).raw("</h2>\n<dl>\n");
            for (String question : questions) {
                out.raw("<dt").attribute("id", anchor + "q" + question).raw(">").text(question).raw("</dt><dd>");
                out.element("p", phrasebook.question(question));
                for (String reading : phrasebook.readings(question)) {
                    out.element("p", reading);
                }
                out.raw("</dd>\n");
            }
            out.raw("</dl>\n");
        }
        out.raw("</section>\n");
    }
}
