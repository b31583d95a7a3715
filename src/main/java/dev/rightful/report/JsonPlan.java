package dev.rightful.report;

import dev.rightful.finding.Asking;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Demand;
import dev.rightful.finding.Range;
import dev.rightful.finding.Saving;
import dev.rightful.plan.Amount;
import dev.rightful.plan.Ending;
import dev.rightful.plan.LicencePlan;
import dev.rightful.plan.Line;
import dev.rightful.plan.Phase;
import dev.rightful.plan.Price;
import dev.rightful.plan.PriceList;
import dev.rightful.plan.Total;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Tells a licence plan to programs, as one object.
 *
 * <p>A number of which the bounds may be all that is known is an object with {@code least} and {@code most}, which is null
 * where nothing bounds it. Amounts are texts, as a program that reads numbers as binary fractions would change them.
 *
 * @param report what to tell
 */
public record JsonPlan(PlanReport report) {

    /** Which format the object has; the number changes when a key goes or changes its meaning. */
    public static final String FORMAT = "rightful-plan/1";

    /** Writes it. */
    public void write(Appendable out) throws IOException {
        JsonOutput.document(out,
                json -> new Writing(report, json, new ChangeJson(json, report.phrasebook())).plan());
    }

    private record Writing(PlanReport report, JsonGenerator json, ChangeJson parts) {

        void plan() {
            LicencePlan plan = report.plan();
            Assessment assessment = plan.assessment();
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("lang", report.phrasebook().language().tag());
            json.writeStringProperty("topology", assessment.topology());
            parts.optional("title", assessment.title());
            json.writeStringProperty("source", report.source());
            json.writeStringProperty("asOf", assessment.asOf().toString());
            json.writeStringProperty("reading", assessment.reading().word());
            json.writeStringProperty("verdict", plan.verdict().word());
            json.writeStringProperty("topologyVerdict", assessment.verdict().word());
            json.writeBooleanProperty("licencesStated", plan.isStated());
            PriceList prices = plan.prices();
            parts.optional("currency", prices == null ? null : prices.currency());
            array("licences", plan.lines(), this::line);
            array("savings", plan.savings(), this::saving);
            array("phases", plan.phases(), this::phase);
            array("totals", plan.totals(), this::total);
            amount("amount", prices == null ? null : plan.amount());
            array("unpriced", prices == null ? List.of() : plan.unpriced(),
                    total -> json.writeString(total.kind().id()));
            json.writeEndObject();
        }

        private void line(Line line) {
            json.writeStartObject();
            json.writeStringProperty("product", line.kind().id());
            json.writeStringProperty("name", report.phrasebook().name(line.kind()));
            json.writeStringProperty("code", line.code());
            json.writeBooleanProperty("codeUsed", line.isUsed());
            json.writeStringProperty("verdict", line.verdict().word());
            range("needed", line.needed());
            owned("owned", line.owned());
            owned("valid", line.valid());
            owned("planned", line.planned());
            range("missing", line.missing());
            owned("spare", line.spare());
            parts.list("clauses", line.clauses());
            parts.list("questions", line.questions());
            array("needs", line.demands(), this::demand);
            array("periods", line.endings(), this::ending);
            price(line.price());
            amount("amount", line.amount());
            json.writeEndObject();
        }

        private void demand(Demand demand) {
            json.writeStartObject();
            json.writeStringProperty("rule", demand.rule());
            parts.optional("holder", demand.holder());
            range("needed", demand.needed());
            range("counting", demand.counting());
            range("missing", demand.missing());
            parts.list("clauses", demand.clauses());
            parts.optional("question", demand.question());
            array("reasons", demand.askings(), this::asking);
            json.writeEndObject();
        }

        private void asking(Asking asking) {
            json.writeStartObject();
            parts.subject(asking.subject());
            Asking.Thing thing = asking.thing();
            if (thing == null) {
                json.writeNullProperty("what");
            } else {
                json.writeObjectPropertyStart("what");
                json.writeStringProperty("word", thing.word().word());
                json.writeStringProperty("name", report.spoken(thing));
                parts.optional("id", thing.id());
                json.writeNumberProperty("count", thing.count());
                json.writeEndObject();
            }
            range("licences", asking.licences());
            parts.list("clauses", asking.clauses());
            parts.location(report.source(), asking.span());
            json.writeEndObject();
        }

        private void ending(Ending ending) {
            json.writeStartObject();
            json.writeStringProperty("state", ending.state().word());
            parts.optional("from", ending.from());
            parts.optional("to", ending.to());
            json.writeNumberProperty("licences", ending.licences());
            json.writeEndObject();
        }

        private void saving(Saving saving) {
            json.writeStartObject();
            json.writeStringProperty("product", saving.kind());
            json.writeStringProperty("code", saving.code());
            json.writeNumberProperty("licences", saving.licences());
            json.writeStringProperty("rule", saving.rule());
            parts.subject(saving.subject());
            parts.list("clauses", saving.clauses());
            json.writeStringProperty("message", report.message(saving));
            json.writeEndObject();
        }

        private void phase(Phase phase) {
            json.writeStartObject();
            parts.optional("phase", phase.name());
            array("licences", phase.entries(), entry -> {
                json.writeStartObject();
                json.writeStringProperty("product", entry.kind().id());
                json.writeStringProperty("code", entry.code());
                json.writeNumberProperty("owned", entry.owned());
                json.writeNumberProperty("planned", entry.planned());
                range("missingAfter", entry.missingAfter());
                amount("amount", entry.amount());
                json.writeEndObject();
            });
            json.writeEndObject();
        }

        private void total(Total total) {
            json.writeStartObject();
            json.writeStringProperty("product", total.kind().id());
            json.writeStringProperty("name", report.phrasebook().name(total.kind()));
            range("needed", total.needed());
            owned("owned", total.owned());
            owned("valid", total.valid());
            range("missing", total.missing());
            owned("spare", total.spare());
            amount("amount", total.amount());
            json.writeEndObject();
        }

        private void price(@Nullable Price price) {
            if (price == null) {
                json.writeNullProperty("price");
                return;
            }
            json.writeObjectPropertyStart("price");
            json.writeStringProperty("unit", price.unit().toPlainString());
            parts.optional("name", price.name());
            parts.optional("article", price.article());
            json.writeEndObject();
        }

        private void range(String key, Range range) {
            json.writeObjectPropertyStart(key);
            json.writeNumberProperty("least", range.least());
            if (range.isOpen()) {
                json.writeNullProperty("most");
            } else {
                json.writeNumberProperty("most", range.most());
            }
            json.writeEndObject();
        }

        private void amount(String key, @Nullable Amount amount) {
            if (amount == null) {
                json.writeNullProperty(key);
                return;
            }
            json.writeObjectPropertyStart(key);
            json.writeStringProperty("least", amount.least().toPlainString());
            BigDecimal most = amount.most();
            parts.optional("most", most == null ? null : most.toPlainString());
            json.writeEndObject();
        }

        /** What is owned is null where the document says nothing about licences. */
        private void owned(String key, long number) {
            if (report.plan().isStated()) {
                json.writeNumberProperty(key, number);
            } else {
                json.writeNullProperty(key);
            }
        }

        private interface Each<T> {
            void write(T value);
        }

        private <T> void array(String key, List<T> values, Each<T> each) {
            json.writeArrayPropertyStart(key);
            values.forEach(each::write);
            json.writeEndArray();
        }
    }
}
