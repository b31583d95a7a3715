package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The end of a text report: how many things have which verdict, and what the verdicts rest on. */
final class TextSummary {

    private final Report report;
    private final Assessment assessment;
    private final TextStyle style;
    private final Appendable out;

    TextSummary(Report report, TextStyle style, Appendable out) {
        this.report = report;
        this.assessment = report.assessment();
        this.style = style;
        this.out = out;
    }

    void write() throws IOException {
        style.heading("summary", out);
        int first = style.widest("links", "operations", "sites") + 4;
        Paragraph.spaces(first, out);
        for (Verdict verdict : Verdict.values()) {
            out.append("  ").append(style.painted(verdict));
        }
        out.append('\n');
        row("links", first, assessment.links(), LinkVerdict::verdict);
        row("operations", first, assessment.operations(), OperationVerdict::verdict);
        row("sites", first, assessment.sites(), SiteVerdict::verdict);
        out.append('\n');
        notAssessed();
        editions();
        style.labelled("as-of", style.spoken(assessment.asOf()), out);
        style.labelled("reading", style.word("reading-" + assessment.reading().word()), out);
        out.append('\n');
        out.append(style.painted(assessment.verdict())).append(": ").append(report.findingsCounted()).append('\n');
        if (report.triaged() != null) {
            style.write("  ", new WaiverText(report.phrasebook()).counts(report.triaged()), out);
        }
    }

    private <T> void row(String word, int first, List<T> judged, Function<T, Verdict> verdictOf)
            throws IOException {
        VerdictCounts counts = VerdictCounts.of(judged, verdictOf);
        out.append("  ").append(Paragraph.padded(style.word(word), first - 2));
        for (Verdict verdict : Verdict.values()) {
            String count = style.spoken(counts.of(verdict));
            Paragraph.spaces(2 + style.width(verdict) - count.length(), out);
            out.append(count);
        }
        out.append('\n');
    }

    private void notAssessed() throws IOException {
        new NotAssessed(assessment).forEach((part, sites, left, all) -> {
            String named = all ? style.word("every-site") : String.join(", ", sites);
            String more = left > 0 ? " " + style.word("and-more", Map.of("count", left)) : "";
            style.labelled("not-assessed", style.word("part-" + part) + ": " + named + more, out);
        });
    }

    private void editions() throws IOException {
        Map<String, Integer> editions = new TreeMap<>();
        assessment.sites().forEach(site -> editions.merge(site.edition(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        editions.forEach((edition, count) -> parts
                .add(style.word("edition-of-sites", Map.of("edition", edition, "count", count))));
        style.labelled("editions", String.join(", ", parts), out);
    }
}
