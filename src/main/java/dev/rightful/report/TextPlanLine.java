package dev.rightful.report;

import dev.rightful.finding.Asking;
import dev.rightful.finding.Demand;
import dev.rightful.finding.Range;
import dev.rightful.finding.Verdict;
import dev.rightful.plan.Ending;
import dev.rightful.plan.LicencePlan;
import dev.rightful.plan.Line;
import dev.rightful.plan.Price;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text says below the numbers of a line of a licence plan: what needs the licences, why, until when, at what price. */
final class TextPlanLine {

    /** How many sites and links that ask are named, unless all are wanted. */
    private static final int NAMED = 6;

    private final PlanReport report;
    private final LicencePlan plan;
    private final TextStyle style;
    private final boolean verbose;

    TextPlanLine(PlanReport report, TextStyle style, boolean verbose) {
        this.report = report;
        this.plan = report.plan();
        this.style = style;
        this.verbose = verbose;
    }

    void write(Line line, Appendable out) throws IOException {
        boolean isShort = line.verdict() != Verdict.GRANTED;
        if (isShort || verbose) {
            askings(line, out);
            if (!line.clauses().isEmpty()) {
                labelled(line.clauses().size() == 1 ? "clause" : "clauses", String.join(", ", line.clauses()), out);
            }
            for (String question : line.questions()) {
                labelled("question", question + ": " + report.phrasebook().question(question), out);
            }
        }
        if (isShort && !line.holders().isEmpty()) {
            List<String> holders = new ArrayList<>();
            line.holders()
                    .forEach((holder, counting) -> holders.add(style.word("plan-holder-counts",
                            Map.of("holder", Visible.of(holder), "count", report.spoken(counting)))));
            labelled("plan-holder", String.join(", ", holders), out);
        }
        notes(line, out);
        price(line, out);
    }

    private void askings(Line line, Appendable out) throws IOException {
        Map<String, Range> bySubject = new LinkedHashMap<>();
        Map<String, List<String>> things = new LinkedHashMap<>();
        for (Demand demand : line.demands()) {
            Map<String, Range> ofDemand = new LinkedHashMap<>();
            for (Asking asking : demand.askings()) {
                ofDemand.merge(asking.subject().id(), asking.licences(), Range::plus);
                if (asking.thing() != null) {
                    List<String> of = things.computeIfAbsent(asking.subject().id(), each -> new ArrayList<>());
                    String thing = Visible.of(report.spoken(asking.thing())) + " " + report.spoken(asking.licences());
                    if (!of.contains(thing)) {
                        of.add(thing);
                    }
                }
            }
            ofDemand.forEach((subject, range) -> bySubject.merge(subject, range, Range::larger));
        }
        List<String> told = new ArrayList<>();
        for (Map.Entry<String, Range> each : bySubject.entrySet()) {
            boolean isTold = verbose || told.size() < NAMED;
            if (isTold) {
                List<String> of = things.getOrDefault(each.getKey(), List.of());
                told.add(Visible.of(each.getKey()) + ": " + report.spoken(each.getValue())
                        + (of.size() < 2 && !verbose ? ""
                                : of.isEmpty() ? ""
                                : " (" + String.join(", ", of) + ")"));
            }
        }
        if (bySubject.size() > told.size()) {
            told.add(style.word("and-more", Map.of("count", bySubject.size() - told.size())));
        }
        if (!told.isEmpty()) {
            labelled("plan-for", String.join("; ", told), out);
        }
    }

    private void notes(Line line, Appendable out) throws IOException {
        List<String> notes = new ArrayList<>();
        if (!line.isUsed()) {
            notes.add(style.word("plan-code-unused"));
        }
        for (Ending ending : line.endings()) {
            notes.add(report.message(ending));
        }
        if (line.planned() > 0) {
            notes.add(style.word("plan-still-planned", Map.of("count", line.planned())));
        }
        if (line.notCounting() > 0 && plan.isStated()) {
            notes.add(style.word("plan-not-counting", Map.of("count", line.notCounting())));
        }
        if (!notes.isEmpty()) {
            labelled("plan-state", String.join("; ", notes), out);
        }
    }

    private void price(Line line, Appendable out) throws IOException {
        if (plan.prices() == null || line.missing().isNone()) {
            return;
        }
        Price price = line.price();
        var amount = line.amount();
        if (price == null || amount == null) {
            labelled("plan-price", style.word("plan-no-price"), out);
            return;
        }
        String cost =
                report.spoken(line.missing()) + " × " + report.spoken(price.unit()) + " = " + report.spoken(amount);
        String article = price.article();
        labelled("plan-price", article == null
                ? cost
                : style.word("plan-price-article", Map.of("price", cost, "article", Visible.of(article))), out);
    }

    private void labelled(String key, @Nullable String text, Appendable out) throws IOException {
        style.write(Paragraph.padded("      " + style.word(key), 6 + labelWidth()), String.valueOf(text), out);
    }

    private int labelWidth() {
        return 2 + style.widest("plan-for", "clause", "clauses", "question", "plan-holder", "plan-state", "plan-price");
    }
}
