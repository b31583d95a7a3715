package dev.rightful.waiver;

import java.util.Locale;

/** Why somebody answers for a finding; there are no others. */
public enum Reason {
    /** The licence is bought, and the document does not show it yet. */
    LICENCE_ACQUIRED,
    /** An addendum to the agreement allows it. */
    CONTRACT_ADDENDUM,
    /** Whoever decides on law approved it. */
    LEGAL_APPROVED,
    /** The finding is wrong. */
    FALSE_POSITIVE,
    /** It is being mended. */
    MIGRATION,
    /** Somebody takes the risk. */
    ACCEPTED_RISK;

    /** Whether a waiver for this reason may last for ever: what is wrong today is wrong tomorrow. */
    public boolean mayLast() {
        return this == FALSE_POSITIVE;
    }

    /** The end of the key under which the texts have it, such as {@code licence-acquired}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
