package dev.rightful.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.jspecify.annotations.Nullable;

/** Which edition governs a site. */
final class Editions {

    private final Law law;
    private final List<Shipped> shipped = new ArrayList<>();

    private record Shipped(Version from, Resource edition) {}

    Editions(Law law) {
        this.law = law;
        for (Resource edition : law.editions()) {
            Statement from = law.find(edition, Term.rf("shipsFrom"));
            if (from != null) {
                shipped.add(new Shipped(Version.of(Term.id(from.getResource())), edition));
            }
        }
        shipped.sort(Comparator.comparing(Shipped::from));
    }

    /** The edition that governs: the declared one, else the one shipped, else the default one. */
    Resource governing(@Nullable Resource declared, @Nullable Version release) {
        if (declared != null) {
            return declared;
        }
        return release == null ? defaultEdition() : shippedWith(release);
    }

    /** The edition that ships with a release; the first one with releases that are older than any edition. */
    Resource shippedWith(Version release) {
        Resource edition = shipped.get(0).edition();
        for (Shipped each : shipped) {
            if (each.from().compareTo(release) <= 0) {
                edition = each.edition();
            }
        }
        return edition;
    }

    /** Whether a release is older than every edition that ships with a release. */
    boolean isOlderThanAll(Version release) {
        return release.compareTo(shipped.get(0).from()) < 0;
    }

    private Resource defaultEdition() {
        Statement edition = law.find(law.agreement(), Term.rf("defaultEdition"));
        if (edition == null) {
            throw new IllegalStateException("the agreement has no default edition");
        }
        return edition.getResource();
    }
}
