package dev.rightful.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes parties, who owns whom, and what they have accepted. */
final class PartyMaker {

    private static final String[] SHARES = {"0", "12.5", "25", "49.99", "50", "50.0", "50.01", "51", "60", "80", "100"};

    private final World world;
    private final Dice dice;

    PartyMaker(World world) {
        this.world = world;
        this.dice = world.dice;
    }

    /** Names so many parties and describes most of them. */
    void make(int count) {
        for (int i = 0; i < count; i++) {
            world.parties.add(dice.chance(3) ? "párt " + i + "/ß" : "p" + i);
        }
        for (String party : world.parties) {
            if (dice.chance(85)) {
                world.listed.add(party(party));
            }
        }
    }

    private Map<String, Object> party(String id) {
        Map<String, Object> party = Json.object("id", id);
        Json.put(party, "name", dice.chance(10) ? "The \"" + id + "\"\n\u202E" : null);
        Json.put(party, "kind",
                dice.chance(70)
                        ? null
                        : dice.of("company", "person", "public-body", "association", "authority", "authority"));
        Json.put(party, "country", dice.chance(10) ? dice.of("NO", "DK", "DE") : null);
        holdings(party);
        acceptances(party);
        engagements(party);
        Json.put(party, "sanctioned", world.about(World.Theme.GENERAL, 20, 2) ? dice.chance(50) : null);
        return party;
    }

    private void holdings(Map<String, Object> party) {
        List<Object> owns = new ArrayList<>();
        for (int i = dice.chance(45) ? dice.between(1, 3) : 0; i > 0; i--) {
            Map<String, Object> holding = Json.object("party", world.anybody(), "votes", votes());
            if (dice.chance(20)) {
                world.period(holding);
            }
            owns.add(holding);
        }
        Json.put(party, "owns", owns.isEmpty() && dice.chance(80) ? null : owns);
    }

    private Object votes() {
        if (dice.chance(60)) {
            return new BigDecimal(dice.of("51", "60", "100"));
        }
        if (dice.chance(15)) {
            return "unknown";
        }
        BigDecimal one = new BigDecimal(dice.of(SHARES));
        BigDecimal other = new BigDecimal(dice.of(SHARES));
        if (dice.chance(50) || one.compareTo(other) == 0) {
            return one;
        }
        return Json.object("min", one.min(other), "max", dice.chance(80) ? one.max(other) : null,
                "minExclusive", dice.chance(40) ? true : null, "maxExclusive",
                (dice.chance(20) && one.max(other).signum() > 0) ? true : null);
    }

    private void acceptances(Map<String, Object> party) {
        List<Object> accepted = new ArrayList<>();
        for (String edition : World.CATALOGUE.editions()) {
            if (dice.chance(55)) {
                String day = world.isSound()
                        ? world.asOf.minusDays(dice.between(0, 700)).toString()
                        : world.maybeDay(70);
                String status = world.about(World.Theme.GENERAL, 15, 3)
                        ? dice.of("submitted", "refused", "refused")
                        : null;
                accepted.add(Json.object("edition", edition, "on", day, "status", status));
            }
        }
        Json.put(party, "accepted", accepted.isEmpty() ? null : accepted);
    }

    private void engagements(Map<String, Object> party) {
        List<Object> engagements = new ArrayList<>();
        for (int i = dice.chance(25) ? dice.between(1, 2) : 0; i > 0; i--) {
            Map<String, Object> engagement = Json.object("party", world.anybody(), "contract",
                    dice.chance(60) ? "C-" + i : dice.chance(30) ? "" : null);
            world.period(engagement);
            engagements.add(engagement);
        }
        Json.put(party, "worksFor", engagements.isEmpty() ? null : engagements);
    }
}
