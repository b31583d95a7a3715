package dev.rightful.reference;

import java.util.List;
import java.util.function.Predicate;

/** What the permissions on file say. */
final class Permissions {

    private static final String HELD = "held";
    private static final String PLANNED = "planned";

    private Permissions() {}

    /** How a holder stands with its permissions. */
    enum Standing {
        /** Nothing that is declared applies. */
        NOTHING,
        /** Some apply, and none of them is valid. */
        INVALID,
        /** One is valid. */
        VALID
    }

    /** How a holder stands with those of its permissions that apply. */
    static Standing standing(World world, String holder, Predicate<Thing> applies) {
        List<Thing> applying = world.permissions()
                .stream()
                .filter(each -> each.thing("holder").id().equals(holder) && isProven(each) && applies.test(each))
                .toList();
        if (applying.isEmpty()) {
            return Standing.NOTHING;
        }
        return applying.stream().anyMatch(each -> isValid(world, each)) ? Standing.VALID : Standing.INVALID;
    }

    /** That none is required counts with a reference only. */
    private static boolean isProven(Thing permission) {
        return !"none-required".equals(permission.text("kind")) || permission.has("reference");
    }

    private static boolean isValid(World world, Thing permission) {
        String status = permission.text("status");
        return (status.equals(HELD) || status.equals(PLANNED)) && world.holds(permission);
    }

    /** Whether a permission covers a site itself. */
    static boolean coversSite(Thing permission, String site) {
        return permission.ids("coveredSites").contains(site);
    }

    /** Whether a permission names a party as an operator. */
    static boolean names(Thing permission, String party) {
        return permission.ids("namedOperators").contains(party);
    }

    /** Whether a permission covers an operator: it names nobody in particular, this one, or others than its holder's own. */
    static boolean coversOperator(Thing permission, String party, boolean isHoldersOwn) {
        return !permission.is("statesNamedOperators") || names(permission, party)
                || (isHoldersOwn && !permission.ids("namedOperators").isEmpty());
    }
}
