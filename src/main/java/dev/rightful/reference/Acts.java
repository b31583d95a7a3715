package dev.rightful.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who operates which site by which mechanism. */
final class Acts {

    private static final String LOCAL = "local";
    private static final String DIRECT = "direct";

    private final World world;
    private final List<Act> all = new ArrayList<>();

    Acts(World world) {
        this.world = world;
        world.sites().stream().map(Site::licensee).distinct().forEach(this::addOwnStaff);
        world.operators().stream().filter(this::exists).forEach(this::addEntry);
    }

    /** Every act. */
    List<Act> all() {
        return all;
    }

    /** An entry outside its period does not exist, unless an authority investigates: then the period is judged. */
    private boolean exists(Thing entry) {
        return world.holds(entry) || investigates(world, entry);
    }

    /** Whether an entry is that of an authority that logs in to investigate. */
    static boolean investigates(World world, Thing entry) {
        return "incident-investigation".equals(entry.text("purpose"))
                && "authority".equals(world.party(entry.thing("party").id()).findText("kind"));
    }

    /** A licensee's own staff logs in at each of its sites; all of that is one act for each operation. */
    private void addOwnStaff(String licensee) {
        Map<List<String>, Act> acts = new LinkedHashMap<>();
        for (Site login : world.sites()) {
            if (login.licensee().equals(licensee)) {
                add(acts, licensee, login, login, LOCAL, null, Set.of());
                for (Reach.Route route : world.reach().from(login.id())) {
                    add(acts, licensee, login, world.site(route.site()), route.mechanism(), null, route.lastLinks());
                }
            }
        }
        all.addAll(acts.values());
    }

    private void addEntry(Thing entry) {
        Map<List<String>, Act> acts = new LinkedHashMap<>();
        String party = entry.thing("party").id();
        Site login = world.site(entry.thing("at").id());
        List<Reach.Route> routes = world.reach().from(login.id());
        boolean isLimited = entry.is("statesReach");
        List<String> listed = entry.ids("reach");
        Set<String> reached = new HashSet<>(Set.of(login.id()));
        add(acts, party, login, login, LOCAL, entry, Set.of());
        for (Reach.Route route : routes) {
            reached.add(route.site());
            if (!isLimited || listed.contains(route.site())) {
                add(acts, party, login, world.site(route.site()), route.mechanism(), entry, route.lastLinks());
            }
        }
        for (String site : listed) {
            if (!reached.contains(site)) {
                add(acts, party, login, world.site(site), DIRECT, entry, Set.of());
            }
        }
        all.addAll(acts.values());
    }

    private static void add(Map<List<String>, Act> acts, String party, Site login, Site site, String mechanism,
            @Nullable Thing entry, Set<Connection> lastLinks) {
        Act act = acts.computeIfAbsent(List.of(site.id(), mechanism),
                key -> new Act(party, new LinkedHashSet<>(), site, mechanism, entry, new LinkedHashSet<>()));
        act.logins().add(login);
        act.lastLinks().addAll(lastLinks);
    }
}
