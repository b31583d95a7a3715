package dev.rightful.report;

import dev.rightful.finding.Asking;
import dev.rightful.finding.Range;
import dev.rightful.finding.Saving;
import dev.rightful.plan.Amount;
import dev.rightful.plan.Ending;
import dev.rightful.plan.LicencePlan;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A licence plan, and the words to tell it in.
 *
 * @param source the document's path as the user gave it, with {@code /}
 * @param plan what to tell
 * @param rights the agreement, which knows the products
 * @param phrasebook the texts in the language of the report
 */
public record PlanReport(String source, LicencePlan plan, Rights rights, Phrasebook phrasebook) {

    /** A number of which the bounds may be all that is known. */
    public String spoken(Range range) {
        if (range.isOpen()) {
            return "≥" + phrasebook.spoken(range.least());
        }
        return range.isExact()
                ? phrasebook.spoken(range.least())
                : phrasebook.spoken(range.least()) + "–" + phrasebook.spoken(range.most());
    }

    /** An amount in the currency of the price list. */
    public String spoken(Amount amount) {
        BigDecimal most = amount.most();
        if (most == null) {
            return "≥" + spoken(amount.least());
        }
        return amount.isExact()
                ? spoken(most)
                : phrasebook.language().amount(amount.least()) + "–" + spoken(most);
    }

    /** A price in the currency of the price list. */
    public String spoken(BigDecimal price) {
        return phrasebook.language().amount(price) + " " + Objects.requireNonNull(plan.prices()).currency();
    }

    /** What asks for licences somewhere, such as some cameras. */
    public String spoken(Asking.Thing thing) {
        String word = thing.word().kind().equals("product")
                ? phrasebook.name(rights.product(thing.word().word()))
                : phrasebook.spoken(thing.word());
        return thing.id() == null ? word : word + " " + thing.id();
    }

    /** A text of the document as a cell of a spreadsheet may have it. */
    public static String cell(String text) {
        return Csv.harmless(text);
    }

    /** Why licences are saved. */
    public String message(Saving saving) {
        return phrasebook.word("saving-" + saving.statement().situation(), saving.statement().facts());
    }

    /** Until when licences are there, or from when on. */
    public String message(Ending ending) {
        LocalDate day = ending.state() == Ending.State.TO_COME ? ending.from() : ending.to();
        return phrasebook.word("plan-" + ending.state().word(), Map.of("count", ending.licences(),
                ending.state() == Ending.State.TO_COME ? "from" : "to", Objects.requireNonNull(day)));
    }

}
