package dev.rightful.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a document says that it comes from. No verdict depends on it; it groups the documents of a portfolio.
 *
 * @param partner who made it, as {@code meta.partner}; null when not stated
 * @param template what it was made from, as {@code meta.template}; null when not stated
 */
public record Origin(@Nullable String partner, @Nullable String template) {

    /** Nothing is stated. */
    public static final Origin UNKNOWN = new Origin(null, null);
}
