package dev.rightful.evaluation;

import dev.rightful.graph.ReachExpression;
import dev.rightful.model.Release;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Rights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What follows from the agreement alone, worked out once for all topologies that are held against it. Any thread may ask.
 */
final class Prepared {

    private final Rights rights;
    private final ReachExpression reach;
    private final BigDecimal controlAbove;
    private final List<Shipped> shipped = new ArrayList<>();
    private final Map<Edition, DeviceCounter> counters = new ConcurrentHashMap<>();
    private final Map<Edition, Map<String, Terms>> terms = new ConcurrentHashMap<>();

    /** An edition, and the first release that ships with it. */
    record Shipped(Release from, Edition edition) {}

    Prepared(Rights rights) {
        this.rights = rights;
        this.reach = ReachExpression.parse(rights.reach());
        this.controlAbove = new BigDecimal(rights.controlAbove());
        for (Edition edition : rights.shippedEditions()) {
            String from = edition.shipsFrom();
            if (from != null) {
                shipped.add(new Shipped(Release.of(from), edition));
            }
        }
    }

    Rights rights() {
        return rights;
    }

    ReachExpression reach() {
        return reach;
    }

    BigDecimal controlAbove() {
        return controlAbove;
    }

    /** The editions that ship with releases, by their first release. */
    List<Shipped> shipped() {
        return shipped;
    }

    /** What counts devices in an edition. */
    DeviceCounter counter(Edition edition) {
        return counters.computeIfAbsent(edition, DeviceCounter::new);
    }

    /** What an edition says of a product. */
    Terms terms(Edition edition, String product) {
        Map<String, Terms> ofEdition = terms.get(edition);
        if (ofEdition == null) {
            ofEdition = terms.computeIfAbsent(edition, each -> new ConcurrentHashMap<>());
        }
        Terms known = ofEdition.get(product);
        return known == null ? ofEdition.computeIfAbsent(product, each -> new Terms(edition, each)) : known;
    }
}
