package dev.rightful.reference;

import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** From which release on a paragraph grants an extension to a host product. */
final class Hosts {

    private Hosts() {}

    /** How a release stands to the first one with which something is granted. */
    enum Age {
        ENOUGH, UNKNOWN, TOO_OLD
    }

    /** How the release of a host of a product stands to the first one that a paragraph names for it. */
    static Age age(Paragraph paragraph, Resource product, @Nullable Version release) {
        Version first = first(paragraph, product);
        if (first == null) {
            return Age.ENOUGH;
        }
        if (release == null) {
            return Age.UNKNOWN;
        }
        return release.compareTo(first) < 0 ? Age.TOO_OLD : Age.ENOUGH;
    }

    /** The first release that a paragraph names for a host product; null when it names none. */
    static @Nullable Version first(Paragraph paragraph, Resource product) {
        boolean isLater = paragraph.things("laterHost").contains(product);
        return release(paragraph, isLater ? "laterRelease" : "release");
    }

    /** The release in a condition; null without such a condition. */
    static @Nullable Version release(Paragraph paragraph, String operand) {
        for (Resource release : paragraph.things(operand)) {
            return Version.of(Term.id(release));
        }
        return null;
    }
}
