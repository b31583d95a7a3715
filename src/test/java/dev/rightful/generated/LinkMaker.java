package dev.rightful.generated;

import dev.rightful.generated.World.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws links: mostly trees of federations with remotes around them, and everything else besides. */
final class LinkMaker {

    private final World world;
    private final Dice dice;
    private final Set<String> busy = new HashSet<>();

    LinkMaker(World world) {
        this.world = world;
        this.dice = world.dice;
    }

    /** Draws the links of all sites and servers. */
    void make() {
        List<String> sites = world.siteIds();
        int count = sites.size();
        for (int i = 1; i < count; i++) {
            if (dice.chance(65)) {
                String from = sites.get(dice.chance(50) ? Math.max(0, i - dice.between(1, 3)) : dice.between(0, i - 1));
                between(from, sites.get(i));
            }
        }
        for (int i = count < 2 ? 0 : dice.between(0, 1 + count / 8); i > 0; i--) {
            String from = dice.one(sites);
            String to = dice.one(sites);
            if (!from.equals(to)) {
                between(from, to);
            }
        }
        world.servers.forEach((site, servers) -> pairs(servers));
        for (String site : sites) {
            if (world.about(Theme.EXTENSIONS, 30, 8)) {
                world.links.add(Json.object("type", "smart-wall", "wall", "wall " + dice.between(1, 3), "site", site,
                        "clients", dice.chance(40) ? dice.between(0, 4) : null));
            }
        }
        name();
    }

    private void between(String from, String to) {
        boolean remote = world.about(Theme.CAMERAS, 70, 40);
        world.links.add(remote
                ? Json.object("type", "interconnect", "central", from, "remote", to, "cameras", dice.of(0, 1, 2, 4, 8))
                : Json.object("type", "federation", "parent", from, "child", to));
    }

    private void pairs(List<String> servers) {
        for (int i = 0; i + 1 < servers.size(); i += 2) {
            if (world.about(Theme.FAILOVER, 85, 30)) {
                String other = world.isSound() ? servers.get(i + 1) : anyServer(servers.get(i));
                Map<String, Object> pair =
                        Json.object("type", "failover", "primary", servers.get(i), "secondary", other);
                Json.put(pair, "backup", dice.chance(30) ? move("temporaryLicence") : null);
                Json.put(pair, "replacement", dice.chance(30) ? move("newLicence") : null);
                world.links.add(pair);
                busy.add(other);
            }
        }
    }

    private String anyServer(String same) {
        List<String> all = new ArrayList<>(List.of(same));
        world.servers.values().forEach(all::addAll);
        return dice.one(all);
    }

    private Map<String, Object> move(String licence) {
        Map<String, Object> move = Json.object();
        Json.put(move, "cause", maybe("beyond-control", "convenience"));
        int notice = dice.between(3, 40);
        Json.put(move, "notice", day(notice));
        Json.put(move, licence, day(notice - dice.of(0, 1, 2)));
        if (dice.chance(10)) {
            Json.put(move, licence.equals("newLicence") ? "temporaryLicence" : "newLicence", day(5));
        }
        String done = dice.chance(80)
                ? licence.equals("newLicence") ? "moved" : "repaired"
                : dice.of("moved", "repaired");
        int ended = dice.between(0, 9);
        Json.put(move, done, dice.chance(85) ? world.asOf.minusDays(ended).toString() : null);
        Json.put(move, "destructionCertified",
                dice.chance(50) ? world.asOf.minusDays(ended - dice.between(0, 9)).toString() : null);
        return move;
    }

    private @Nullable String maybe(String sound, String unsound) {
        return world.isSound() ? sound : dice.chance(50) ? unsound : null;
    }

    private @Nullable String day(int before) {
        return world.isSound() ? world.asOf.minusDays(before).toString() : world.maybeDay(60);
    }

    /** Gives some links ids of their own, and puts all into any order. */
    private void name() {
        int number = 0;
        for (Map<String, Object> link : world.links) {
            number++;
            if (dice.chance(15)) {
                link.put("id", "l" + number + (dice.chance(10) ? ":>#2" : ""));
            }
        }
        dice.shuffle(world.links);
    }
}
