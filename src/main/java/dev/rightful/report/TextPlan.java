package dev.rightful.report;

import dev.rightful.finding.Range;
import dev.rightful.finding.Saving;
import dev.rightful.finding.Verdict;
import dev.rightful.plan.LicencePlan;
import dev.rightful.plan.Line;
import dev.rightful.plan.Phase;
import dev.rightful.plan.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells a licence plan to people at a terminal: what is missing first, then what is open, then the rest, then the totals. */
public final class TextPlan {

    private static final String UNKNOWN = "?";

    private final PlanReport report;
    private final LicencePlan plan;
    private final Presentation.Detail detail;
    private final TextStyle style;
    private final TextColumns counts;
    private final TextPlanLine details;

    /**
     * Of a plan.
     *
     * @param detail whether to tell one line, the usual, or everything that asks for licences
     * @param colour whether to colour words for a terminal
     * @param width how many characters fit into a line
     */
    public TextPlan(PlanReport report, Presentation.Detail detail, boolean colour, int width) {
        this.report = report;
        this.plan = report.plan();
        this.detail = detail;
        this.style = new TextStyle(report.phrasebook(), colour, width);
        this.details = new TextPlanLine(report, style, detail == Presentation.Detail.VERBOSE);
        List<List<String>> cells = new ArrayList<>();
        plan.lines().forEach(line -> cells.add(cells(line)));
        plan.totals().forEach(total -> cells.add(cells(total)));
        this.counts = new TextColumns(style, List.of("plan-needed", "plan-owned", "plan-valid", "plan-missing",
                "plan-spare"), cells);
    }

    /** Writes it. */
    public void write(Appendable out) throws IOException {
        if (detail == Presentation.Detail.QUIET) {
            out.append(style.paintedPlan(plan.verdict()))
                    .append("  ")
                    .append(Visible.of(report.source()))
                    .append(": ")
                    .append(conclusion())
                    .append('\n');
            return;
        }
        style.title(plan.assessment(), out);
        out.append(Visible.of(report.source())).append('\n');
        style.write("", style.word("plan-title", Map.of("date", plan.assessment().asOf())), out);
        if (!plan.isStated()) {
            style.write("", style.word("plan-unstated"), out);
        }
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.GRANTED)) {
            List<Line> lines = plan.lines(verdict);
            if (!lines.isEmpty()) {
                out.append('\n');
                counts.head(style.paintedPlan(verdict), style.plan(verdict), out);
                write(lines, out);
            }
        }
        savings(out);
        phases(out);
        totals(out);
    }

    private void write(List<Line> lines, Appendable out) throws IOException {
        String kind = "";
        int exactly = 0;
        for (Line line : lines) {
            if (!line.kind().id().equals(kind)) {
                exactly(exactly, out);
                exactly = 0;
                style.write("  ", report.phrasebook().name(line.kind()), out);
                kind = line.kind().id();
            }
            if (line.isUnremarkable() && detail != Presentation.Detail.VERBOSE) {
                exactly++;
                continue;
            }
            counts.row("    " + Visible.of(line.code()), cells(line), out);
            details.write(line, out);
        }
        exactly(exactly, out);
    }

    /** Codes of which there is nothing to say but that they have what they need. */
    private void exactly(int codes, Appendable out) throws IOException {
        if (codes > 0) {
            style.write("    ", style.word("plan-exactly", Map.of("count", codes)), out);
        }
    }

    private void savings(Appendable out) throws IOException {
        if (plan.savings().isEmpty()) {
            return;
        }
        style.heading("plan-savings", out);
        Map<List<Object>, List<Saving>> alike = new LinkedHashMap<>();
        for (Saving saving : plan.savings()) {
            List<Object> key = detail == Presentation.Detail.VERBOSE
                    ? List.of(saving)
                    : List.of(saving.kind(), saving.rule(), saving.statement().situation(), saving.clauses());
            alike.computeIfAbsent(key, each -> new ArrayList<>()).add(saving);
        }
        for (List<Saving> savings : alike.values()) {
            saving(savings, out);
        }
    }

    /** Tells the first of some savings that are alike, and how many they are together. */
    private void saving(List<Saving> savings, Appendable out) throws IOException {
        Saving first = savings.get(0);
        long licences = 0;
        for (Saving saving : savings) {
            licences += saving.licences();
        }
        String licence = report.phrasebook().name(report.rights().licenceKind(first.kind()));
        String message = Visible.of(report.message(first));
        style.write("  ", (licences == 0
                ? licence
                : style.spoken(licences) + " × " + licence) + ": "
                + (savings.size() == 1
                        ? message
                        : style.word("plan-saving-likewise", Map.of("message", message, "count", savings.size() - 1)))
                + " (" + String.join(", ", first.clauses()) + ")", out);
    }

    private void phases(Appendable out) throws IOException {
        if (plan.phases().isEmpty()) {
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        plan.phases().forEach(phase -> phase.entries().forEach(entry -> cells.add(cells(entry))));
        TextColumns columns =
                new TextColumns(style, List.of("plan-owned", "plan-planned", "plan-missing-after"), cells);
        out.append('\n');
        columns.head(style.strong("plan-phases"), style.word("plan-phases"), out);
        for (Phase phase : plan.phases()) {
            String name = phase.name();
            style.write("  ", name == null ? style.word("plan-no-phase") : Visible.of(name), out);
            for (Phase.Entry entry : phase.entries()) {
                columns.row("    " + report.phrasebook().name(entry.kind()) + ", " + Visible.of(entry.code()),
                        cells(entry), out);
            }
        }
    }

    private void totals(Appendable out) throws IOException {
        out.append('\n');
        counts.head(style.strong("plan-totals"), style.word("plan-totals"), out);
        for (Total total : plan.totals()) {
            counts.row("  " + report.phrasebook().name(total.kind()), cells(total), out);
        }
        out.append('\n');
        style.write("", conclusion(), out);
        if (plan.prices() != null && plan.verdict() != Verdict.GRANTED) {
            style.write("", style.word("plan-amount", Map.of("amount", report.spoken(plan.amount()))), out);
            List<String> unpriced = new ArrayList<>();
            plan.unpriced().forEach(total -> unpriced.add(report.phrasebook().name(total.kind())));
            if (!unpriced.isEmpty()) {
                style.write("", style.word("plan-unpriced", Map.of("licences", String.join(", ", unpriced))), out);
            }
        }
        style.write("", style.word("plan-check", Map.of("verdict", style.painted(plan.assessment().verdict()),
                "findings", Report.findingsCounted(plan.assessment(), report.phrasebook()))), out);
    }

    private String conclusion() {
        Range missing = Range.NONE;
        for (Line line : plan.lines()) {
            missing = missing.plus(line.missing());
        }
        return missing.isNone()
                ? style.word("plan-nothing-missing")
                : style.word(missing.least() > 0 ? "plan-some-missing" : "plan-some-open",
                        Map.of("count", report.spoken(missing)));
    }

    private List<String> cells(Line line) {
        return List.of(report.spoken(line.needed()), owned(line.owned()), owned(line.valid()),
                report.spoken(line.missing()), owned(line.spare()));
    }

    private List<String> cells(Total total) {
        return List.of(report.spoken(total.needed()), owned(total.owned()), owned(total.valid()),
                report.spoken(total.missing()), owned(total.spare()));
    }

    private List<String> cells(Phase.Entry entry) {
        return List.of(style.spoken(entry.owned()), style.spoken(entry.planned()), report.spoken(entry.missingAfter()));
    }

    private String owned(long number) {
        return plan.isStated() ? style.spoken(number) : UNKNOWN;
    }
}
