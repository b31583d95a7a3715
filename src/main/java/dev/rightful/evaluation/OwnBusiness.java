package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An extension for the licensee's own business only: whether a site that reaches other people's sites still serves its
 * licensee's own business is open.
 */
final class OwnBusiness implements Rule {

    private final Setting setting;
    private @Nullable Map<Integer, Reached.Find> strangers;

    OwnBusiness(Setting setting) {
        this.setting = setting;
    }

    /** The nearest site of somebody else that each host reaches. */
    private Map<Integer, Reached.Find> findStrangers() {
        Map<Integer, Reached.Find> found = new HashMap<>();
        Deployment deployment = setting.deployment();
        Set<Integer> hosts = new HashSet<>();
        for (Link link : deployment.topology().links()) {
            if (link instanceof Link.Failover pair) {
                hosts.add(Hosts.of(pair, deployment));
            }
        }
        Reached reached = new Reached(deployment);
        Licensees licensees = Licensees.of(deployment.network(), hosts::contains);
        for (String licensee : licensees.ids()) {
            found.putAll(reached.nearest(licensees.sites(licensee), site -> {
                String other = deployment.site(site).licensee();
                return other.equals(licensee) || deployment.affiliates().isCertain(other, licensee)
                        ? Verdict.GRANTED
                        : Verdict.UNDETERMINED;
            }));
        }
        return found;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.LINK;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        if (!(setting.link(subject) instanceof Link.Failover pair)) {
            return null;
        }
        Deployment deployment = setting.deployment();
        int site = Hosts.of(pair, deployment);
        List<Clause> clauses = deployment.edition(site).clauses(setting.act());
        if (clauses.isEmpty()) {
            return null;
        }
        Outcome granted = Outcome.granted(clauses);
        if (strangers == null) {
            strangers = findStrangers();
        }
        Reached.Find stranger = strangers.get(site);
        if (stranger == null) {
            return granted;
        }
        Map<String, Object> facts = Map.of("link", pair.id(), "site", setting.site(site).id(), "licensee",
                setting.site(site).licensee(), "reached", setting.site(stranger.site()).id(), "other",
                setting.site(stranger.site()).licensee());
        return deployment.opinion()
                .open(setting.question(), granted, Outcome.violated(clauses, "for-others", facts), "open", facts)
                .along(stranger.path());
    }
}
