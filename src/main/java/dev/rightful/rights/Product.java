package dev.rightful.rights;

import org.jspecify.annotations.Nullable;

/**
 * A product that the agreement names, or another maker's.
 *
 * @param id such as {@code corporate}
 * @param name as people write it in every language; the id where each language has a name of its own
 * @param role what it is in a deployment
 * @param baseLicence the kind of its base licence, or null when it needs none of its own
 */
public record Product(String id, String name, Role role, @Nullable String baseLicence) {

    /** What a product is in a deployment. */
    public enum Role {
        /** A video management product that a site runs. */
        SYSTEM("rf:SystemProduct"),
        /** An appliance that runs another product, preloaded. */
        PRELOADED_APPLIANCE("rf:PreloadedAppliance"),
        /** An appliance with a product of its own, limited by its design. */
        APPLIANCE("rf:Appliance"),
        /** Another maker's product. */
        FOREIGN("rf:ForeignProduct"),
        /** An addition to a site's product. */
        EXTENSION("rf:ExtensionProduct");

        private final String type;

        Role(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }

        static Role of(String type) {
            for (Role role : values()) {
                if (role.type.equals(type)) {
                    return role;
                }
            }
            throw new OntologyException("no role of a product is named " + type);
        }
    }
}
