package dev.rightful.report;

import dev.rightful.rights.Phrasebook;
import dev.rightful.summary.Across;
import dev.rightful.summary.Summary;
import dev.rightful.waiver.Triage;
import dev.rightful.waiver.Uses;
import dev.rightful.waiver.Waiver;
import dev.rightful.waiver.Waivers;
import java.util.Map;

/**
 * Of how much use the waivers of an audit were, to topologies and across them.
 *
 * @param waivers the waivers
 * @param uses their uses
 */
public record WaiverUses(Waivers waivers, Uses uses) {

    /** What is to be known of a waiver, what asks for something to be done first. */
    public enum State {
        /** It has expired, and findings count for want of it. */
        EXPIRED,
        /** No finding is what it is for. */
        UNUSED,
        /** It holds, or another does that is for the same findings. */
        USED;

        /** The word for this state in reports for programs, and the end of the key of that for people. */
        public String word() {
            return switch (this) {
                case EXPIRED -> "expired";
                case UNUSED -> "unused";
                case USED -> "used";
            };
        }
    }

    /** Those of an audit. */
    public static WaiverUses of(Summary summary, Across across, Triage triage) {
        Uses uses = new Uses();
        uses.add(summary.treatments().uses());
        uses.add(across.treatments().uses());
        return new WaiverUses(triage.waivers(), uses);
    }

    /** Of how much use a waiver was. */
    Uses.Use of(Waiver waiver) {
        return uses.of(waiver);
    }

    /** What is to be known of a waiver. */
    State state(Waiver waiver) {
        return uses.of(waiver).missed() > 0 ? State.EXPIRED
                : uses.isUnused(waiver) ? State.UNUSED
                : State.USED;
    }

    /** How many there are of a state. */
    long count(State state) {
        return waivers.all().stream().filter(each -> state(each) == state).count();
    }

    /** How many there are of each state, in words. */
    public String counts(Phrasebook phrasebook) {
        return phrasebook.word("audit-waiver-counts", Map.of("all", waivers.all().size(), "used",
                count(State.USED), "expired", count(State.EXPIRED), "unused", count(State.UNUSED)));
    }

    /** Of how much use a waiver was, in words. */
    String text(Waiver waiver, Phrasebook phrasebook) {
        return phrasebook.word("waiver-uses", Map.of("state", phrasebook.word("waiver-state-" + state(waiver).word()),
                "waived", of(waiver).held(), "returned", of(waiver).missed()));
    }
}
