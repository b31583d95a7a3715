package dev.rightful.evaluation;

import dev.rightful.model.Extension;
import dev.rightful.model.Extension.Computer;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The computers that an extension records are its licensee's own: affiliates and permissions do not help. */
record OwnComputers(Setting setting) implements ExtensionRule {

    @Override
    public @Nullable Outcome judge(int site, Extension extension) {
        List<Clause> clauses = setting.deployment().edition(site).clauses(setting.act(), extension.product());
        List<Computer> computers = extension.computers();
        // Like the premises of a site: what nobody states is not assessed.
        if (clauses.isEmpty() || computers == null) {
            return null;
        }
        Outcome granted = Outcome.granted(clauses);
        boolean isIdle = !extension.quantities().isEmpty()
                && extension.quantities().values().stream().allMatch(quantity -> quantity == 0);
        if (isIdle) {
            return granted;
        }
        Map<String, Object> facts = facts(site, extension);
        facts.put("licensee", setting.site(site).licensee());
        TreeSet<String> others = new TreeSet<>();
        boolean isOpen = false;
        for (Computer computer : computers) {
            List<@Nullable String> parties = parties(computer, clauses);
            if (!parties.contains(setting.site(site).licensee())) {
                if (parties.contains(null)) {
                    isOpen = true;
                } else {
                    others.addAll(parties);
                }
            }
        }
        if (!others.isEmpty()) {
            facts.put("parties", List.copyOf(others));
            return Outcome.violated(clauses, "of-others", facts);
        }
        return isOpen ? Outcome.undetermined(clauses, "owner-unknown", facts) : granted;
    }

    /** Those who stand to a computer as the clauses ask of the licensee; null for one that is not stated. */
    private static List<@Nullable String> parties(Computer computer, List<Clause> clauses) {
        List<@Nullable String> parties = new ArrayList<>(2);
        if (clauses.stream().anyMatch(clause -> clause.allows("rf:roleInComputer", "owner"))) {
            parties.add(computer.owner());
        }
        if (clauses.stream().anyMatch(clause -> clause.allows("rf:roleInComputer", "controller"))) {
            parties.add(computer.controller());
        }
        return parties;
    }
}
