package dev.rightful.generated;

import dev.rightful.Vocabulary;
import dev.rightful.model.Catalogue;
import dev.rightful.rights.BuiltIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the parts of one case have in common while it is made. */
final class World {

    /** What a case is about; the others are there, too, but less often. */
    enum Theme {
        MIXED, OPERATIONS, CAMERAS, FAILOVER, EXTENSIONS, GENERAL, CODES, PREMISES
    }

    static final Catalogue CATALOGUE = Vocabulary.of(BuiltIn.rights());
    /** By extension, the keys that it takes. */
    static final Map<String, List<String>> EXTENSION_KEYS = extensionKeys();

    final Dice dice;
    final Theme theme;
    /** How many things in a hundred are as they should be. */
    final int soundness;
    final LocalDate asOf;
    final List<String> parties = new ArrayList<>();
    final List<Map<String, Object>> listed = new ArrayList<>();
    final List<Map<String, Object>> sites = new ArrayList<>();
    final List<Map<String, Object>> links = new ArrayList<>();
    /** By site, its management servers that have ids. */
    final Map<String, List<String>> servers = new LinkedHashMap<>();
    final List<String> premises = new ArrayList<>();

    World(Dice dice) {
        this.dice = dice;
        this.theme = dice.of(Theme.values());
        this.soundness = dice.of(40, 75, 95);
        this.asOf = LocalDate.of(2021, 1, 1).plusDays(dice.between(0, 1600));
    }

    private static Map<String, List<String>> extensionKeys() {
        Map<String, List<String>> keys = new TreeMap<>();
        CATALOGUE.extensionKeys()
                .forEach((key, takers) -> takers
                        .forEach(taker -> keys.computeIfAbsent(taker, each -> new ArrayList<>()).add(key)));
        return keys;
    }

    /** Whether something is as it should be. */
    boolean isSound() {
        return dice.chance(soundness);
    }

    /** Whether something belongs here that a theme is about: often in a case of that theme, else seldom. */
    boolean about(Theme subject, int often, int seldom) {
        return dice.chance(theme == subject ? often : seldom);
    }

    String party() {
        return dice.one(parties);
    }

    /** A party that may be one nobody describes. */
    String anybody() {
        return dice.chance(10) ? dice.of("city", "stranger") : party();
    }

    Map<String, Object> site() {
        return dice.one(sites);
    }

    List<String> siteIds() {
        return sites.stream().map(site -> Json.text(site, "id")).toList();
    }

    /** A day near the day of the judgement, often just before, on or after it. */
    LocalDate day() {
        return asOf.plusDays(dice.of(-1500, -400, -40, -5, -3, -2, -1, 0, 1, 2, 5, 40, 400));
    }

    /** States a period; it mostly holds at the day of the judgement where things are as they should be. */
    void period(Map<String, Object> object) {
        LocalDate from = dice.chance(40) ? day() : null;
        LocalDate to = dice.chance(40) ? day() : null;
        if (isSound()) {
            from = from == null || !from.isAfter(asOf) ? from : asOf;
            to = to == null || !to.isBefore(asOf) ? to : asOf;
        }
        if (from != null && to != null && to.isBefore(from)) {
            LocalDate later = from;
            from = to;
            to = later;
        }
        Json.put(object, "from", shown(from));
        Json.put(object, "to", shown(to));
    }

    static @Nullable String shown(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** A day, or nothing. */
    @Nullable
    String maybeDay(int percent) {
        return dice.chance(percent) ? day().toString() : null;
    }
}
