package dev.rightful.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that allows surveillance of sites or premises.
 *
 * @param holder the party that holds it
 * @param sites the sites it covers, with their premises
 * @param premises further premises it covers
 * @param operators whom it names as operators; null for whoever operates, empty for nobody
 * @param kind what kind of paper it is
 * @param period when it is valid
 * @param reference what it is filed under; null when none is given
 * @param status whether it is held
 * @param span where the entry stands
 */
public record Permission(String holder, List<String> sites, List<String> premises, @Nullable List<String> operators,
        Kind kind, Period period, @Nullable String reference, Status status, Span span) {

    /** What kind of paper a permission is. */
    public enum Kind {
        PERMIT, CONTRACT, COURT_ORDER, NONE_REQUIRED, OTHER
    }

    /** Whether a permission is held. */
    public enum Status {
        HELD, PLANNED, REFUSED, REVOKED
    }

    public Permission {
        sites = List.copyOf(sites);
        premises = List.copyOf(premises);
        operators = operators == null ? null : List.copyOf(operators);
    }
}
