package dev.rightful.waiver;

import dev.rightful.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement that somebody answers for a finding. Exactly one of {@code subject} and {@code fingerprint} is given.
 *
 * @param id its id, unique in its file
 * @param rule the rule of the finding
 * @param topology a pattern of the ids of topologies
 * @param subject the id of what the finding is about, or null
 * @param fingerprint the fingerprint of the finding, or null
 * @param reason why
 * @param comment why, in words
 * @param owner who answers for it, or null
 * @param evidence where that is written, or null
 * @param created the day of the statement, or null; it holds for days before as well
 * @param expires its last day, or null
 * @param approvedBy who approved it, or null
 * @param span where in the file it stands
 */
public record Waiver(String id, String rule, Glob topology, @Nullable String subject, @Nullable String fingerprint,
        Reason reason, String comment, @Nullable String owner, @Nullable String evidence, @Nullable LocalDate created,
        @Nullable LocalDate expires, @Nullable String approvedBy, Span span) {

    public Waiver {
        if ((subject == null) == (fingerprint == null)) {
            throw new IllegalArgumentException(
                    "waiver %s names either a subject or a fingerprint".formatted(id));
        }
    }

    /** Whether its last day is over at a day. */
    public boolean isExpired(LocalDate day) {
        return expires != null && day.isAfter(expires);
    }

    /** The same statement at another place. */
    public Waiver at(Span other) {
        return new Waiver(id, rule, topology, subject, fingerprint, reason, comment, owner, evidence, created, expires,
                approvedBy, other);
    }
}
