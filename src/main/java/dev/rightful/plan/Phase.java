package dev.rightful.plan;

import dev.rightful.finding.Range;
import dev.rightful.rights.LicenceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a project: what is bought in it, and what is still missing when it and the phases before it are done.
 *
 * @param name what the document calls it; null for licences without a phase
 * @param entries what the phase is about, in the order of the plan
 */
public record Phase(@Nullable String name, List<Entry> entries) {

    public Phase {
        entries = List.copyOf(entries);
    }

    /**
     * The licences of one kind under one code.
     *
     * @param kind the kind
     * @param code the code
     * @param owned how many are owned of this phase
     * @param planned how many are planned for this phase
     * @param missingAfter how many are missing once those planned for this phase and the ones before are bought
     * @param price what one costs, or null
     */
    public record Entry(LicenceKind kind, String code, long owned, long planned, Range missingAfter,
            @Nullable Price price) {

        /** What the planned ones cost, or null without a price. */
        public @Nullable Amount amount() {
            return price == null ? null : price.of(Range.exactly(planned));
        }
    }
}
