package dev.rightful.model;

import org.jspecify.annotations.Nullable;

/**
 * Property or land that a site watches.
 *
 * @param id unique among the premises of the document
 * @param owner the party that owns it, or null
 * @param controller the party that controls it; null when neither it nor an owner is stated
 * @param country ISO 3166-1 alpha-2, or null
 * @param embargoed whether they lie in a territory under an embargo
 * @param span where it is described
 */
public record Premises(String id, @Nullable String owner, @Nullable String controller, @Nullable String country,
        boolean embargoed, Span span) {}
