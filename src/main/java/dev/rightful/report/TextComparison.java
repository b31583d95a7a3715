package dev.rightful.report;

import dev.rightful.change.Change;
import dev.rightful.change.Comparison;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.report.ClauseDifference.Said;
import dev.rightful.report.ComparisonReport.Side;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a comparison to people at a terminal: findings that are gone, new and changed, then what has another verdict. */
public final class TextComparison {

    private final ComparisonReport report;
    private final Comparison comparison;
    private final boolean quiet;
    private final TextStyle style;
    private final Set<String> told = new HashSet<>();

    /**
     * Of a comparison.
     *
     * @param quiet whether to print one line
     * @param colour whether to colour verdicts for a terminal
     */
    public TextComparison(ComparisonReport report, boolean quiet, boolean colour) {
        this.report = report;
        this.comparison = report.comparison();
        this.quiet = quiet;
        this.style = new TextStyle(report.phrasebook(), colour);
    }

    /** Writes it. */
    public void write(Appendable out) throws IOException {
        if (!quiet) {
            side("compare-before", report.before(), comparison.before(), out);
            side("compare-after", report.after(), comparison.after(), out);
            for (Change.Kind kind : List.of(Change.Kind.NEW, Change.Kind.CHANGED, Change.Kind.GONE)) {
                findings(kind, out);
            }
            verdicts(out);
            style.heading("summary", out);
        }
        Map<String, Object> counts = new HashMap<>();
        for (Change.Kind kind : Change.Kind.values()) {
            counts.put(kind.word(), comparison.findings(kind).size());
        }
        Paragraph.write("", style.painted(comparison.before().verdict()) + " -> "
                + style.painted(comparison.after().verdict()) + ": " + style.word("compare-counts", counts), out);
    }

    private void side(String word, Side side, Assessment assessment, Appendable out) throws IOException {
        Map<String, Object> facts = Map.of("source", Visible.of(side.source()), "topology", assessment.topology(),
                "date", assessment.asOf(), "edition", side.edition() == null ? "" : side.edition());
        String text = style.word(side.edition() == null ? "compare-side" : "compare-side-under", facts);
        style.labelled(word, text, out);
    }

    private void findings(Change.Kind kind, Appendable out) throws IOException {
        List<Change> changes = comparison.findings(kind);
        if (!changes.isEmpty()) {
            style.heading("compare-" + kind.word(), out);
            for (Change change : changes) {
                write(change, out);
            }
        }
    }

    private void write(Change change, Appendable out) throws IOException {
        TextChanges texts = new TextChanges(style, report.phrasebook(), out);
        out.append('\n');
        texts.write(change, "  ");
        Finding was = change.was();
        if (was != null) {
            Paragraph.write("    " + style.word("compare-was") + " ", texts.message(was), out);
        }
        Finding finding = change.finding();
        if (finding != null) {
            Side side = change.is() == null ? report.before() : report.after();
            Paragraph.write("    ", "%s %s:%s:%s".formatted(style.word("where"), Visible.of(side.source()),
                    finding.span().line(), finding.span().column()), out);
        }
        for (ClauseDifference difference : report.clauses(change)) {
            write(difference, out);
        }
    }

    /** A paragraph is told once in full; many findings often rest on the same one. */
    private void write(ClauseDifference difference, Appendable out) throws IOException {
        if (!told.add(difference.editionBefore() + " " + difference.key())) {
            Paragraph.write("    - ", style.word("compare-above", Map.of("key", difference.key())), out);
            return;
        }
        if (difference.isOneSided()) {
            boolean isNew = difference.before().isEmpty();
            Paragraph.write("    - ", style.word("compare-no-paragraph", Map.of("key", difference.key(), "edition",
                    isNew ? difference.editionBefore() : difference.editionAfter())), out);
            said(isNew ? difference.after() : difference.before(), out);
        } else if (difference.isOfWords()) {
            Paragraph.write("    - ", style.word("compare-says-else", Map.of("key", difference.key())), out);
            said(difference.before(), out);
            said(difference.after(), out);
        } else {
            Paragraph.write("    - ", difference.key() + ": " + ids(difference.before()) + " -> "
                    + ids(difference.after()), out);
        }
        if (!difference.note().isEmpty()) {
            Paragraph.write("      ", style.word("compare-note", Map.of("note", difference.note())), out);
        }
    }

    private static String ids(List<Said> clauses) {
        return clauses.stream().map(Said::id).collect(Collectors.joining(", "));
    }

    private static void said(List<Said> clauses, Appendable out) throws IOException {
        for (Said clause : clauses) {
            Paragraph.write("      ", clause.summary().isEmpty() ? clause.id() : clause.id() + ": " + clause.summary(),
                    out);
        }
    }

    private void verdicts(Appendable out) throws IOException {
        if (!comparison.verdicts().isEmpty()) {
            style.heading("compare-verdicts", out);
            TextChanges texts = new TextChanges(style, report.phrasebook(), out);
            for (Change change : comparison.verdicts()) {
                texts.write(change, "  ");
            }
        }
    }
}
