package dev.rightful.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;

/**
 * The role of an operator: the one it has on what is stated, and those that a contract would give it which is declared
 * without a reference.
 *
 * @param stated the role on what is stated
 * @param withContract roles that contracts without a reference would give
 */
record Roles(Role stated, List<Role> withContract) {

    /** The roles in an act, as the open question about contracts is answered. */
    static Roles of(World world, Act act, Answers answers) {
        String licensee = act.site().licensee();
        if (act.party().equals(licensee)) {
            return new Roles(Role.licensee(), List.of());
        }
        if (employers(world, act.party(), true).contains(licensee)) {
            Resource question =
                    world.law().agreement().getRequiredProperty(Term.rf("workQuestion")).getResource();
            if (act.isLoggedInAt(licensee) || answers.isWide(question)) {
                return new Roles(Role.hired(), List.of());
            }
        }
        List<Role> withContract = new ArrayList<>();
        Set<String> unproven = employers(world, act.party(), false);
        if (unproven.contains(licensee) && !employers(world, act.party(), true).contains(licensee)) {
            withContract.add(Role.hired());
        }
        Role stated = withoutContract(world, act);
        if (!stated.relation().equals(Role.LAW_ENFORCEMENT)) {
            List<Role.Member> members = members(world, unproven, licensee);
            if (!members.isEmpty()) {
                withContract.add(Role.affiliate(members));
            }
        }
        return new Roles(stated, withContract);
    }

    private static Role withoutContract(World world, Act act) {
        Thing entry = act.entry();
        if (entry != null && Acts.investigates(world, entry)) {
            return Role.lawEnforcement();
        }
        Set<String> parties = new LinkedHashSet<>(Set.of(act.party()));
        parties.addAll(employers(world, act.party(), true));
        List<Role.Member> members = members(world, parties, act.site().licensee());
        return members.isEmpty() ? Role.thirdParty() : Role.affiliate(members);
    }

    /** Whom a party works for at the day by a contract with a reference, or without one. */
    private static Set<String> employers(World world, String party, boolean isReferenced) {
        Set<String> employers = new LinkedHashSet<>();
        for (Thing engagement : world.party(party).things("worksFor")) {
            if (world.holds(engagement) && engagement.has("contract") == isReferenced) {
                employers.add(engagement.thing("party").id());
            }
        }
        return employers;
    }

    private static List<Role.Member> members(World world, Set<String> parties, String licensee) {
        List<Role.Member> members = new ArrayList<>();
        for (String party : parties) {
            Certainty certainty =
                    party.equals(licensee) ? Certainty.NO : world.control().affiliation(party, licensee);
            if (certainty != Certainty.NO) {
                members.add(new Role.Member(party, certainty, world.isCompany(party)));
            }
        }
        return members;
    }
}
