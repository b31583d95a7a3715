package dev.rightful.model;

import dev.rightful.model.Site.Compatibility;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An extension, a client or a tool in use at a site.
 *
 * @param product the id of the extension in the ontology
 * @param release its release where it differs from the site's, or null
 * @param quantities what its clauses count, by the document's key, such as {@code doors}
 * @param features what is in use of it or true of it, by the document's key, such as {@code push}
 * @param hosts the roles of the computers on which its parts sit, such as {@code event-server}; null when not stated
 * @param computers the computers that it records; null when not stated
 * @param compatibility what an extract of the compatibility information says of it and its host, or null
 * @param oemApproved whether its host is an OEM version that the vendor approved; null when not stated
 * @param purpose what it is used for where that differs from the site's purpose, or null
 */
public record Extension(String product, @Nullable Release release, Map<String, Integer> quantities,
        Map<String, Boolean> features, @Nullable List<String> hosts, @Nullable List<Computer> computers,
        @Nullable Compatibility compatibility, @Nullable Boolean oemApproved, @Nullable Purpose purpose) {

    /**
     * A computer that an extension records.
     *
     * @param owner the party that owns it, or null
     * @param controller the party that controls it, the owner unless stated, or null
     */
    public record Computer(@Nullable String owner, @Nullable String controller) {}

    public Extension {
        quantities = Map.copyOf(quantities);
        features = Map.copyOf(features);
        hosts = hosts == null ? null : List.copyOf(hosts);
        computers = computers == null ? null : List.copyOf(computers);
    }
}
