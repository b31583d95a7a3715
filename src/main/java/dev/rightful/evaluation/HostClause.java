package dev.rightful.evaluation;

import dev.rightful.model.Extension;
import dev.rightful.model.Release;
import dev.rightful.rights.Clause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause that says which products may host an extension, and from which release on, as it is read for one site.
 *
 * @param clause the clause
 * @param product the product that governs the site
 * @param foreign whether that is another maker's, so that only an OEM version of the vendor's could be a host
 */
record HostClause(Clause clause, String product, boolean foreign) {

    private static final String HOST = "rf:hostProduct";
    private static final String OEM = "rf:oemHost";
    private static final String RELEASE = "rf:release";

    /** Of a site. */
    static HostClause of(Clause clause, int site, Deployment deployment) {
        return new HostClause(clause, deployment.product(site), deployment.isForeign(site));
    }

    /** Whether the clause says of OEM versions that approved ones are hosts. */
    boolean namesOemVersions() {
        return clause.findConstraint(OEM) != null && clause.allows(OEM, "granted");
    }

    /** Whether the clause leaves it open whether OEM versions are hosts. */
    boolean leavesOemVersionsOpen() {
        return clause.findConstraint(OEM) != null && clause.allows(OEM, "open");
    }

    /** Whether the site may be a host, be it that some evidence is missing. */
    boolean mayHost(Extension extension) {
        if (clause.findConstraint(HOST) == null) {
            return true;
        }
        return foreign
                ? !Boolean.FALSE.equals(extension.oemApproved()) && (namesOemVersions() || leavesOemVersionsOpen())
                : clause.allows(HOST, product);
    }

    /** The first release with which the site may have the extension; null when every release may. */
    @Nullable
    Release findMinimum() {
        return release(isLater() ? "rf:laterRelease" : RELEASE);
    }

    /** The first release with which any host may have the extension; null when every release may. */
    @Nullable
    Release findEarliest() {
        return release(RELEASE);
    }

    /** Of which product an OEM version is one is not stated, so that the later release is the safe one. */
    private boolean isLater() {
        List<String> later = clause.values("rf:laterHost");
        return foreign ? !later.isEmpty() : later.contains(product);
    }

    private @Nullable Release release(String operand) {
        List<String> from = clause.values(operand);
        return from.isEmpty() ? null : Release.of(from.get(0));
    }
}
