package dev.rightful.evaluation;

import dev.rightful.model.Permission;
import dev.rightful.model.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The permissions that are declared, by the site or premises they cover.
 *
 * <p>One valid permission suffices. A permission that is declared and does not hold at the day speaks against the act; a
 * statement that none is required counts only with its reason's reference, a planned one only when it is assumed.
 */
final class Papers {

    private final Options options;
    private final Map<String, List<Permission>> bySite = new HashMap<>();
    private final Map<String, List<Permission>> byPremises = new HashMap<>();

    /** What the papers that apply say together. */
    enum Standing {
        /** One of them holds. */
        HELD,
        /** None is declared. */
        NOT_DECLARED,
        /** Some are declared and none holds. */
        NOT_HOLDING
    }

    Papers(Topology topology, Options options) {
        this.options = options;
        for (Permission permission : topology.permissions()) {
            if (counts(permission)) {
                permission.sites().forEach(site -> add(bySite, site, permission));
                permission.premises().forEach(premises -> add(byPremises, premises, permission));
            }
        }
    }

    private static void add(Map<String, List<Permission>> papers, String covered, Permission permission) {
        papers.computeIfAbsent(covered, each -> new ArrayList<>(2)).add(permission);
    }

    private boolean counts(Permission permission) {
        if (permission.status() == Permission.Status.PLANNED && !options.assumePlanned()) {
            return false;
        }
        return permission.kind() != Permission.Kind.NONE_REQUIRED || permission.reference() != null;
    }

    /**
     * What a holder's permissions for a site say about an operator.
     *
     * @param own whether the operator is one of the holder's own people, whom a paper that names others covers as well
     */
    Standing forOperation(String holder, String site, String operator, boolean own) {
        return standing(bySite.getOrDefault(site, List.of()),
                paper -> paper.holder().equals(holder) && names(paper, operator, own));
    }

    /** Whether a valid permission of a holder for a site names this operator. */
    boolean holdsNaming(String holder, String site, String operator) {
        return standing(bySite.getOrDefault(site, List.of()), paper -> paper.holder().equals(holder)
                && paper.operators() != null && paper.operators().contains(operator)) == Standing.HELD;
    }

    /** What a holder's permissions for premises, or for the site that watches them, say. */
    Standing forPremises(String holder, String premises, String site) {
        List<Permission> papers = new ArrayList<>(byPremises.getOrDefault(premises, List.of()));
        papers.addAll(bySite.getOrDefault(site, List.of()));
        return standing(papers, paper -> paper.holder().equals(holder) && names(paper, holder, true));
    }

    private static boolean names(Permission paper, String operator, boolean own) {
        List<String> operators = paper.operators();
        return operators == null || (own && !operators.isEmpty()) || operators.contains(operator);
    }

    private Standing standing(List<Permission> papers, Predicate<Permission> applies) {
        Standing standing = Standing.NOT_DECLARED;
        for (Permission paper : papers) {
            if (applies.test(paper)) {
                boolean held = switch (paper.status()) {
                    case HELD, PLANNED -> paper.period().contains(options.asOf());
                    case REFUSED, REVOKED -> false;
                };
                if (held) {
                    return Standing.HELD;
                }
                standing = Standing.NOT_HOLDING;
            }
        }
        return standing;
    }
}
