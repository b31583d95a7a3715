package dev.rightful.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a topology document from a seed. It knows the format key by key, so that what it makes is nearly always sound, and
 * it leans towards what decides: days around the day of the judgement, numbers around the limits, codes that are shared.
 */
public final class Generator {

    private Generator() {}

    /** The document of a seed. */
    public static Map<String, Object> document(long seed) {
        Dice dice = new Dice(seed);
        World world = new World(dice);
        int sites = size(dice);
        new PartyMaker(world).make(dice.between(1, Math.min(8, 2 + sites)));
        new SiteMaker(world).make(sites);
        new LinkMaker(world).make();
        PaperMaker papers = new PaperMaker(world);
        Map<String, Object> document = Json.object("topology", "case-" + Long.toHexString(seed));
        Json.put(document, "title", dice.chance(10) ? "Generated \u0130 \u202E \"" + seed + "\"" : null);
        document.put("asOf", world.asOf.toString());
        Json.put(document, "parties", list(world.listed, dice));
        document.put("sites", world.sites);
        Json.put(document, "links", list(world.links, dice));
        Json.put(document, "operators", list(papers.operators(), dice));
        Json.put(document, "licences", papers.licences());
        Json.put(document, "permissions", list(papers.permissions(), dice));
        Json.put(document, "meta", dice.chance(5) ? Json.object("note", List.of(seed % 2 == 0)) : null);
        return document;
    }

    /** Mostly a few, sometimes up to two hundred. */
    private static int size(Dice dice) {
        int kind = dice.between(1, 1000);
        return kind <= 750 ? dice.between(1, 5)
                : kind <= 970 ? dice.between(6, 16)
                : kind <= 997 ? dice.between(17, 60)
                : dice.between(61, 200);
    }

    private static Object list(List<Map<String, Object>> entries, Dice dice) {
        // An empty list says the same as none.
        return entries.isEmpty() && dice.chance(70) ? new ArrayList<>() : entries;
    }
}
