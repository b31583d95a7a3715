package dev.rightful.trend;

import dev.rightful.portfolio.Claim;

/** Which of two audits. */
public enum Side {
    /** The earlier one. */
    BEFORE,
    /** The later one. */
    AFTER;

    /** How claims tell it. */
    long ordinalOfClaims() {
        return this == BEFORE ? 0 : 1;
    }

    /** Which audit makes a claim. */
    static Side of(Claim claim) {
        return claim.ordinal() == BEFORE.ordinalOfClaims() ? BEFORE : AFTER;
    }
}
