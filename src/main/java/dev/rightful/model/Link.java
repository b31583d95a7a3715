package dev.rightful.model;

import org.jspecify.annotations.Nullable;

/** A connection between two ends of the deployment that needs a right of its own. */
public sealed interface Link {

    /** Unique among the links; the document's, or the default {@code type:from->to}. */
    String id();

    /** Where the link is described. */
    Span span();

    /** The site, server or wall that the link starts from. */
    String from();

    /** The site or server that the link leads to. */
    String to();

    /** The word for this kind of link in documents and reports. */
    String type();

    /** Whether both ends are sites. */
    boolean isBetweenSites();

    /**
     * A parent site includes a child site in its federation.
     *
     * @param parent the federation parent
     * @param child the federation child
     */
    record Federation(String id, String parent, String child, Span span) implements Link {
        @Override
        public String from() {
            return parent;
        }

        @Override
        public String to() {
            return child;
        }

        @Override
        public String type() {
            return "federation";
        }

        @Override
        public boolean isBetweenSites() {
            return true;
        }
    }

    /**
     * A central site opens cameras of a remote site.
     *
     * @param central the Interconnect central
     * @param remote the remote site
     * @param cameras how many cameras are accessible in the central site
     */
    record Interconnect(String id, String central, String remote, int cameras, Span span) implements Link {
        @Override
        public String from() {
            return central;
        }

        @Override
        public String to() {
            return remote;
        }

        @Override
        public String type() {
            return "interconnect";
        }

        @Override
        public boolean isBetweenSites() {
            return true;
        }
    }

    /**
     * A secondary management server takes over when the primary one fails.
     *
     * @param primary the id of the primary management server
     * @param secondary the id of the secondary management server
     * @param backup the temporary move to a back-up system, or null
     * @param replacement the lasting move to a replacement system, or null
     */
    record Failover(String id, String primary, String secondary, @Nullable Relocation backup,
            @Nullable Relocation replacement, Span span) implements Link {
        @Override
        public String from() {
            return primary;
        }

        @Override
        public String to() {
            return secondary;
        }

        @Override
        public String type() {
            return "failover";
        }

        @Override
        public boolean isBetweenSites() {
            return false;
        }
    }

    /**
     * A video wall is used at a site.
     *
     * @param wall the wall
     * @param site the site
     * @param clients how many clients operate the wall; null when not stated
     */
    record SmartWall(String id, String wall, String site, @Nullable Integer clients, Span span) implements Link {
        @Override
        public String from() {
            return wall;
        }

        @Override
        public String to() {
            return site;
        }

        @Override
        public String type() {
            return "smart-wall";
        }

        @Override
        public boolean isBetweenSites() {
            return false;
        }
    }
}
