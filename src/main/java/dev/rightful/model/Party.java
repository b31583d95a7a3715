package dev.rightful.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation that owns, licenses, operates or permits something.
 *
 * @param id unique among the parties
 * @param name what people call it, or null
 * @param kind what it is; decides whether it can be an affiliated company
 * @param country ISO 3166-1 alpha-2, or null
 * @param owns the votes it holds in others
 * @param accepted the editions of the agreement that it has itself submitted to
 * @param worksFor for whom it works under a contract
 * @param sanctioned the result of a sanctions screening; null when nobody screened
 * @param span where it is described; null when it is only named
 */
public record Party(String id, @Nullable String name, Kind kind, @Nullable String country, List<Holding> owns,
        List<Acceptance> accepted, List<Engagement> worksFor, @Nullable Boolean sanctioned, @Nullable Span span) {

    /** What a party is. */
    public enum Kind {
        COMPANY, PERSON, PUBLIC_BODY, ASSOCIATION, AUTHORITY
    }

    public Party {
        owns = List.copyOf(owns);
        accepted = List.copyOf(accepted);
        worksFor = List.copyOf(worksFor);
    }

    /** Where a party stands that is described. */
    public Span described() {
        if (span == null) {
            throw new IllegalStateException("party %s is only named".formatted(id));
        }
        return span;
    }

    /** A party that is named and nowhere described: a company that owns nothing and has accepted nothing. */
    public static Party named(String id) {
        return new Party(id, null, Kind.COMPANY, null, List.of(), List.of(), List.of(), null, null);
    }
}
