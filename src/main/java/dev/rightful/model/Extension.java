package dev.rightful.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An extension product in use at a site.
 *
 * @param product the id of the extension in the ontology
 * @param release its release where it differs from the site's, or null
 * @param quantities what its clauses count, by the document's key, such as {@code doors}
 * @param features which of its features are in use, by the document's key, such as {@code push}
 */
public record Extension(String product, @Nullable Release release, Map<String, Integer> quantities,
        Map<String, Boolean> features) {

    public Extension {
        quantities = Map.copyOf(quantities);
        features = Map.copyOf(features);
    }
}
