package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Path;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a report in Markdown says about one topology. */
final class MarkdownPage {

    private static final List<Verdict> WORST_FIRST = List.of(Verdict.VIOLATED, Verdict.UNDETERMINED);

    private final Report report;
    private final Assessment assessment;
    private final Phrasebook phrasebook;
    private final Appendable out;
    private final @Nullable MarkdownTriage triage;
    private final Set<String> explained = new HashSet<>();

    MarkdownPage(Report report, Appendable out) {
        this.report = report;
        this.assessment = report.assessment();
        this.phrasebook = report.phrasebook();
        this.out = out;
        this.triage = report.triaged() == null ? null : new MarkdownTriage(report, report.triaged(), out);
    }

    void write() throws IOException {
        heading();
        counts();
        if (triage != null) {
            triage.counts();
        }
        if (hasActive()) {
            overview();
            for (Verdict verdict : WORST_FIRST) {
                details(verdict);
            }
        }
        if (triage != null) {
            triage.sections();
        }
        notAssessed();
    }

    private boolean hasActive() {
        for (Finding finding : assessment.findings()) {
            if (report.isActive(finding)) {
                return true;
            }
        }
        return false;
    }

    private void heading() throws IOException {
        out.append("## ")
                .append(MarkdownReport.verdict(assessment.verdict(), phrasebook))
                .append(": ")
                .append(Markdown.code(assessment.topology()))
                .append("\n\n");
        if (assessment.title() != null) {
            out.append(Markdown.code(assessment.title())).append("  \n");
        }
        out.append(Markdown.code(report.source()))
                .append(", ")
                .append(word("as-of"))
                .append(' ')
                .append(Markdown.text(phrasebook.spoken(assessment.asOf())))
                .append(", ")
                .append(word("reading-" + assessment.reading().word()))
                .append("\n\n");
    }

    private void counts() throws IOException {
        out.append('|');
        for (Verdict verdict : Verdict.values()) {
            out.append(" | ").append(MarkdownReport.verdict(verdict, phrasebook));
        }
        out.append(" |\n| --- | ---: | ---: | ---: |\n");
        row("links", assessment.links(), LinkVerdict::verdict);
        row("operations", assessment.operations(), OperationVerdict::verdict);
        row("sites", assessment.sites(), SiteVerdict::verdict);
    }

    private <T> void row(String word, List<T> judged, Function<T, Verdict> verdictOf) throws IOException {
        VerdictCounts counts = VerdictCounts.of(judged, verdictOf);
        out.append("| ").append(word(word));
        for (Verdict verdict : Verdict.values()) {
            out.append(" | ").append(phrasebook.spoken(counts.of(verdict)));
        }
        out.append(" |\n");
    }

    /** What is wrong, a row for everything that is the same but for its subject. */
    private void overview() throws IOException {
        out.append("\n| ").append(word("verdict")).append(" | ").append(word("rule")).append(" | ");
        out.append(word("finding")).append(" |\n| --- | --- | --- |\n");
        for (Verdict verdict : WORST_FIRST) {
            Alike.forEach(report, verdict, alike -> {
                Finding first = alike.get(0);
                out.append("| ").append(MarkdownReport.verdict(verdict, phrasebook)).append(" | ");
                out.append(Markdown.code(first.rule())).append(" | ").append(message(first));
                if (alike.size() > 1) {
                    out.append(" *")
                            .append(Markdown.text(
                                    phrasebook.word("likewise-others", Map.of("count", alike.size() - 1))))
                            .append('*');
                }
                out.append(" |\n");
            });
        }
    }

    /** The findings with a verdict, folded by rule. */
    private void details(Verdict verdict) throws IOException {
        String[] rule = {""};
        Alike.forEach(report, verdict, alike -> {
            Finding first = alike.get(0);
            if (!first.rule().equals(rule[0])) {
                fold(rule[0]);
                unfold(verdict, first.rule());
                rule[0] = first.rule();
            }
            group(alike);
        });
        fold(rule[0]);
    }

    private void unfold(Verdict verdict, String rule) throws IOException {
        long count = assessment.findings()
                .stream()
                .filter(each -> each.verdict() == verdict && each.rule().equals(rule) && report.isActive(each))
                .count();
        out.append("\n<details>\n<summary>")
                .append(Markdown.html(phrasebook.word("verdict-" + verdict.word())))
                .append(" <code>")
                .append(Markdown.html(rule))
                .append("</code> ")
                .append(Markdown.html(phrasebook.title(rule)))
                .append(" (")
                .append(String.valueOf(count))
                .append(")</summary>\n");
    }

    private void fold(String rule) throws IOException {
        if (!rule.isEmpty()) {
            out.append("\n</details>\n");
        }
    }

    /** Findings that say the same: what they say, which subjects they are about, and what would mend it. */
    private void group(List<Finding> alike) throws IOException {
        Finding first = alike.get(0);
        boolean walks = first.subject().kind() != Subject.Kind.SLC;
        out.append('\n').append(message(first)).append("\n\n| ");
        out.append(word("kind-" + first.subject().kind().word())).append(" | ").append(word("where")).append(" | ");
        out.append(word(walks ? "path" : "at-sites")).append(" | ").append(word("clauses"));
        out.append(" |\n| --- | --- | --- | --- |\n");
        for (Finding finding : alike) {
            out.append("| ").append(Markdown.code(finding.subject().id())).append(" | ");
            out.append(String.valueOf(finding.span().line())).append(':');
            out.append(String.valueOf(finding.span().column())).append(" | ").append(path(finding, walks));
            out.append(" | ").append(Markdown.codes(finding.clauses(), ", ")).append(" |\n");
        }
        out.append('\n');
        translationNotes(alike);
        Statement said = first.statement();
        Map<String, Object> facts = Markdown.marked(said.facts());
        items("needs", phrasebook.needs(first.rule(), said.situation(), facts));
        items("remedy", phrasebook.remedies(first.rule(), said.situation(), facts));
        if (triage != null && !triage.waiver(first).isEmpty()) {
            out.append("- **").append(word("waiver")).append("**: ").append(triage.waiver(first)).append('\n');
        }
        String question = first.question();
        if (question != null) {
            question(question);
        }
    }

    /** Where the translation that the reader may hold leads astray. */
    private void translationNotes(List<Finding> alike) throws IOException {
        Set<String> clauses = new TreeSet<>();
        alike.forEach(finding -> clauses.addAll(finding.clauses()));
        for (String clause : clauses) {
            String note = report.translationNote(clause);
            if (!note.isEmpty()) {
                out.append("- **").append(word("translation")).append("** ").append(Markdown.code(clause));
                out.append(": ").append(Markdown.text(note)).append('\n');
            }
        }
    }

    private String path(Finding finding, boolean walks) {
        Path path = finding.path();
        if (path.length() < 2) {
            return "";
        }
        String between = walks ? " → " : ", ";
        List<String> sites = path.sites();
        int left = path.length() - sites.size();
        String closed = walks && report.isCycle(finding) ? between + Markdown.code(sites.get(0)) : "";
        if (left == 0) {
            return Markdown.codes(sites, between) + closed;
        }
        int half = sites.size() / 2;
        return Markdown.codes(sites.subList(0, half), between) + between
                + Markdown.text(phrasebook.word("sites-left-out", Map.of("count", left))) + between
                + Markdown.codes(sites.subList(half, sites.size()), between) + closed;
    }

    private void items(String label, List<String> sentences) throws IOException {
        for (String sentence : sentences) {
            out.append("- **").append(word(label)).append("**: ").append(Markdown.sentence(sentence)).append('\n');
        }
    }

    /** An open question is told once in full. */
    private void question(String id) throws IOException {
        out.append("- **").append(word("question")).append("** ").append(Markdown.text(id));
        if (explained.add(id)) {
            out.append(": ").append(Markdown.text(phrasebook.question(id))).append('\n');
            for (String reading : phrasebook.readings(id)) {
                out.append("  - ").append(Markdown.text(reading)).append('\n');
            }
        } else {
            out.append('\n');
        }
    }

    private void notAssessed() throws IOException {
        List<String> parts = new ArrayList<>();
        new NotAssessed(assessment).forEach((part, sites, left, all) -> {
            String named = all ? word("every-site") : Markdown.codes(sites, ", ");
            parts.add(word("part-" + part) + ": " + named
                    + (left > 0 ? " " + Markdown.text(phrasebook.word("and-more", Map.of("count", left))) : ""));
        });
        if (!parts.isEmpty()) {
            out.append("\n**").append(word("not-assessed")).append("**: ");
            out.append(String.join("; ", parts)).append('\n');
        }
    }

    private String message(Finding finding) {
        Statement said = finding.statement();
        return Markdown.sentence(
                phrasebook.message(finding.rule(), said.situation(), Markdown.marked(said.facts())));
    }

    private String word(String key) {
        return Markdown.text(phrasebook.word(key));
    }
}
