package dev.rightful.generated;

import dev.rightful.generated.World.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the extensions of a site, each with the keys that its clauses ask for. */
final class ExtensionMaker {

    private static final Set<String> QUANTITIES =
            Set.of("doors", "cameras", "libraries", "connections", "channels", "instances", "videoPushUsers");

    private final World world;
    private final Dice dice;

    ExtensionMaker(World world) {
        this.world = world;
        this.dice = world.dice;
    }

    /** Gives a site some extensions. */
    void make(Map<String, Object> site) {
        if (!world.about(Theme.EXTENSIONS, 90, 15)) {
            return;
        }
        List<Object> extensions = new ArrayList<>();
        for (int i = dice.between(0, 4); i > 0; i--) {
            extensions.add(extension(site));
        }
        site.put("extensions", extensions);
    }

    private Map<String, Object> extension(Map<String, Object> site) {
        String product = dice.one(World.CATALOGUE.extensions());
        Map<String, Object> extension = Json.object("product", product);
        Json.put(extension, "release", dice.chance(20) ? dice.of("2020 R1", "2021 R2", "2022 R3", "2023 R3") : null);
        if (World.CATALOGUE.foreignProducts().contains(Json.text(site, "product")) && dice.chance(60)) {
            extension.put("oem", dice.of("approved", "unapproved"));
        }
        for (String key : World.EXTENSION_KEYS.getOrDefault(product, List.of())) {
            if (dice.chance(70)) {
                extension.put(key, value(key));
            }
        }
        return extension;
    }

    private Object value(String key) {
        if (QUANTITIES.contains(key)) {
            return dice.of(0, 1, 2, 3, 5, 12);
        }
        return switch (key) {
            case "compatibility" -> dice.of("listed", "listed", "absent");
            case "hosts" -> dice.some(List.of("management-server", "event-server", "recording-server",
                    "failover-recording-server", "nvr", "management-client", "viewing-client", "other"), 2);
            case "computers" -> computers();
            case "purpose" -> dice.of("production", "test", "development", "demonstration", "evaluation");
            default -> dice.chance(50);
        };
    }

    private List<Object> computers() {
        List<Object> computers = new ArrayList<>();
        for (int i = dice.between(0, 2); i > 0; i--) {
            computers.add(Json.object("owner", dice.chance(70) ? world.anybody() : null, "controller",
                    dice.chance(20) ? world.anybody() : null));
        }
        return computers;
    }
}
