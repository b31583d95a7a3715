package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text report says about one topology. */
final class TextPage {

    private final Report report;
    private final Assessment assessment;
    private final TextStyle style;
    private final boolean verbose;
    private final Appendable out;
    private final @Nullable TextTriage triage;
    private final Set<String> explained = new HashSet<>();
    /** By the list itself: millions of links share a few lists. */
    private final IdentityHashMap<List<String>, List<String>> citations = new IdentityHashMap<>();

    TextPage(Report report, TextStyle style, boolean verbose, Appendable out) {
        this.report = report;
        this.assessment = report.assessment();
        this.style = style;
        this.verbose = verbose;
        this.out = out;
        this.triage = report.triaged() == null ? null : new TextTriage(report, report.triaged(), style, out);
    }

    void write() throws IOException {
        style.title(assessment, out);
        out.append(Visible.of(report.source())).append('\n');
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED)) {
            if (verbose) {
                for (Finding finding : assessment.findings()) {
                    if (finding.verdict() == verdict && report.isActive(finding)) {
                        write(finding);
                    }
                }
            } else {
                Alike.forEach(report, verdict, this::write);
            }
        }
        if (triage != null) {
            triage.sections(verbose, this::write);
        }
        links();
        if (verbose) {
            operations();
            sites();
        }
        new TextSummary(report, style, out).write();
    }

    /** The first of some findings in full, and of the others what sets them apart. */
    private void write(List<Finding> alike) throws IOException {
        Finding first = alike.get(0);
        write(first);
        for (Finding finding : alike.subList(1, alike.size())) {
            String at = style.word("likewise-at",
                    Map.of("subject", finding.subject().id(), "line", finding.span().line()));
            style.labelled("likewise", Visible.of(finding.clauses().equals(first.clauses())
                    ? at
                    : at + ", " + String.join(", ", finding.clauses())), out);
        }
    }

    private void write(Finding finding) throws IOException {
        out.append('\n').append(style.painted(finding.verdict())).append("  ").append(finding.rule()).append('\n');
        style.write("  ", Visible.of(report.message(finding)), out);
        style.labelled("kind-" + finding.subject().kind().word(), Visible.of(finding.subject().id()), out);
        style.labelled("where", Visible.of(report.source()) + ":" + finding.span().line() + ":"
                + finding.span().column(), out);
        path(finding);
        clauses(finding.clauses());
        translationNotes(finding.clauses());
        for (String need : report.needs(finding)) {
            style.labelled("needs", Visible.of(need), out);
        }
        for (String remedy : report.remedies(finding)) {
            style.labelled("remedy", Visible.of(remedy), out);
        }
        String question = finding.question();
        if (question != null) {
            question(question);
        }
        if (triage != null) {
            triage.waiver(finding);
        }
    }

    private void path(Finding finding) throws IOException {
        String path = report.path(finding, " -> ");
        if (!path.isEmpty()) {
            style.labelled(finding.subject().kind() == Subject.Kind.SLC ? "at-sites" : "path", path, out);
        }
    }

    private void clauses(List<String> clauses) throws IOException {
        if (verbose) {
            for (String clause : clauses) {
                String summary = report.summary(clause);
                style.labelled("clause", summary.isEmpty() ? clause : clause + ": " + summary, out);
            }
        } else {
            style.labelled(clauses.size() == 1 ? "clause" : "clauses", String.join(", ", clauses), out);
        }
    }

    /** Where the translation that the reader may hold leads astray; several clauses may do so alike. */
    private void translationNotes(List<String> clauses) throws IOException {
        Map<String, List<String>> clausesByNote = new LinkedHashMap<>();
        for (String clause : clauses) {
            clausesByNote.computeIfAbsent(report.translationNote(clause), each -> new ArrayList<>()).add(clause);
        }
        clausesByNote.remove("");
        for (Map.Entry<String, List<String>> each : clausesByNote.entrySet()) {
            style.labelled("translation", String.join(", ", each.getValue()) + ": " + each.getKey(), out);
        }
    }

    /** An open question is told once in full; a deployment often meets the same one at many places. */
    private void question(String id) throws IOException {
        if (explained.add(id)) {
            Phrasebook phrasebook = report.phrasebook();
            style.labelled("question", id + ": " + phrasebook.question(id), out);
            for (String reading : phrasebook.readings(id)) {
                style.write(" ".repeat(style.labelWidth()), reading, out);
            }
        } else {
            style.labelled("question", style.word("question-above", Map.of("question", id)), out);
        }
    }

    private void links() throws IOException {
        if (!assessment.links().isEmpty()) {
            style.heading("links", out);
            for (LinkVerdict link : assessment.links()) {
                boolean speaksForItself = link.id().startsWith(link.type() + ":");
                String ends = speaksForItself
                        ? ""
                        : " (" + style.word("type-" + link.type()) + " " + link.from() + " -> " + link.to() + ")";
                judged(link.verdict(), link.id() + ends, link.clauses());
            }
        }
    }

    private void operations() throws IOException {
        if (!assessment.operations().isEmpty()) {
            style.heading("operations", out);
            for (OperationVerdict operation : assessment.operations()) {
                judged(operation.verdict(),
                        operation.id() + " (" + style.word("relation-" + operation.relation()) + ")",
                        operation.clauses());
            }
        }
    }

    private void sites() throws IOException {
        style.heading("sites", out);
        for (SiteVerdict site : assessment.sites()) {
            judged(site.verdict(), site.id() + " (" + site.product() + ")", List.of());
        }
    }

    /** One line, with the clauses that it has room for; all of them below it where everything is told. */
    private void judged(Verdict verdict, String text, List<String> clauses) throws IOException {
        String visible = Visible.of(text);
        int indent = 2 + style.verdictWidth() + 2;
        out.append("  ").append(style.padded(verdict)).append("  ").append(visible);
        if (verbose && !clauses.isEmpty()) {
            out.append('\n');
            style.write(" ".repeat(indent), String.join(", ", clauses), out);
        } else {
            out.append(fitting(clauses, style.lineWidth() - indent - Paragraph.width(visible))).append('\n');
        }
    }

    /** As many clauses as fit into a width, but at least one, and how many are left out. */
    private String fitting(List<String> clauses, int width) {
        String cited = "";
        for (String shorter : citations.computeIfAbsent(clauses, TextPage::citations)) {
            cited = shorter;
            if (Paragraph.width(cited) <= width) {
                return cited;
            }
        }
        return cited;
    }

    /** All clauses, then one less each time and how many are left out. */
    private static List<String> citations(List<String> clauses) {
        List<String> citations = new ArrayList<>();
        for (int count = clauses.size(); count > 0; count--) {
            int left = clauses.size() - count;
            citations.add("  " + String.join(", ", clauses.subList(0, count)) + (left == 0 ? "" : " +" + left));
        }
        return citations;
    }
}
