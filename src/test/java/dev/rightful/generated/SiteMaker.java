package dev.rightful.generated;

import dev.rightful.generated.World.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes sites and what stands in them. */
final class SiteMaker {

    private static final String[] PRODUCTS = {"corporate", "corporate", "corporate", "corporate", "corporate",
            "corporate",
            "expert", "expert", "expert", "professional-plus", "express-plus", "essential-plus", "husky-ivo", "husky-x",
            "husky-m", "other"};
    private static final String[] RELEASES =
            {"2019 R3", "2020 R3", "2021 R1", "2021 R2", "2022 R1", "2022 R2", "2022 R3",
                    "2023 R1", "2023 R2", "2023 R3", "2024 R1", "2025 R2"};

    private final World world;
    private final Dice dice;
    private final ExtensionMaker extensions;

    SiteMaker(World world) {
        this.world = world;
        this.dice = world.dice;
        this.extensions = new ExtensionMaker(world);
    }

    /** Makes so many sites. */
    void make(int count) {
        for (int i = 0; i < count; i++) {
            world.sites.add(site(dice.chance(3) ? "Sité " + i + "+x" : "s" + i));
        }
    }

    private Map<String, Object> site(String id) {
        String product = dice.of(PRODUCTS);
        String licensee = dice.chance(60) ? world.parties.get(0) : world.anybody();
        String release = dice.chance(85) ? dice.of(RELEASES) : null;
        Map<String, Object> site = Json.object("id", id, "product", product, "licensee", licensee);
        Json.put(site, "name", dice.chance(5) ? "<b>" + id : null);
        Json.put(site, "release", product.equals("other") && release != null ? "v12 of " + release : release);
        Json.put(site, "edition", dice.chance(20) ? dice.one(World.CATALOGUE.editions()) : null);
        Json.put(site, "slc", code(id));
        Json.put(site, "purpose", dice.chance(15)
                ? dice.of("production", "test", "development", "demonstration", "evaluation")
                : null);
        Json.put(site, "country", dice.chance(5) ? "NL" : null);
        if (product.equals("other")) {
            Json.put(site, "compatibility", dice.chance(70) ? dice.of("listed", "absent") : null);
        }
        if (World.CATALOGUE.preloadedAppliances().contains(product)) {
            site.put("preloaded",
                    dice.of("corporate", "expert", "professional-plus", "express-plus", "essential-plus"));
        }
        if (World.CATALOGUE.designLimited().contains(product)) {
            Json.put(site, "designMaximum", dice.chance(70) ? dice.between(5, 30) : null);
        }
        premises(site, id, licensee);
        servers(site, id);
        devices(site);
        extensions.make(site);
        circumstances(site, product);
        return site;
    }

    /** Often one that another site has, where codes are what a case is about. */
    private @Nullable String code(String id) {
        if (!world.sites.isEmpty() && world.about(Theme.CODES, 50, 10)) {
            Object code = world.site().get("slc");
            if (code != null) {
                return code.toString();
            }
        }
        return dice.chance(80) ? "C-" + id : null;
    }

    private void premises(Map<String, Object> site, String id, String licensee) {
        if (!world.about(Theme.PREMISES, 75, 25)) {
            return;
        }
        List<Object> premises = new ArrayList<>();
        for (int i = dice.between(0, 2); i > 0; i--) {
            String name = i == 1 && dice.chance(50) ? null : id + "-p" + i;
            Map<String, Object> each = Json.object("id", name, "owner",
                    dice.chance(80) ? world.isSound() ? licensee : world.anybody() : null, "controller",
                    dice.chance(20) ? world.anybody() : null, "country", dice.chance(10) ? "SE" : null, "embargoed",
                    world.about(Theme.GENERAL, 10, 1) ? dice.chance(70) : null);
            world.premises.add(name == null ? id + "-premises" : name);
            premises.add(each);
        }
        site.put("premises", premises);
    }

    private void servers(Map<String, Object> site, String id) {
        if (!world.about(Theme.FAILOVER, 90, 40)) {
            return;
        }
        Map<String, Object> servers = Json.object();
        if (world.about(Theme.FAILOVER, 85, 30)) {
            List<String> ids = new ArrayList<>();
            for (int i = dice.between(world.theme == Theme.FAILOVER ? 2 : 0, 4); i > 0; i--) {
                ids.add(id + "-ms" + i);
            }
            world.servers.put(id, ids);
            servers.put("management", ids);
        } else {
            Json.put(servers, "management", dice.chance(60) ? dice.between(0, 3) : null);
        }
        Json.put(servers, "clustered", dice.chance(25) ? dice.chance(60) : null);
        Json.put(servers, "recording", dice.chance(50) ? dice.between(0, 3) : null);
        Json.put(servers, "failoverRecording", dice.chance(25) ? dice.between(0, 2) : null);
        site.put("servers", servers);
    }

    private void devices(Map<String, Object> site) {
        if (dice.chance(20)) {
            return;
        }
        if (dice.chance(50)) {
            site.put("devices", dice.of(0, 1, 4, 8, 9, 20, 40));
            return;
        }
        List<Object> devices = new ArrayList<>();
        for (int i = dice.between(0, 3); i > 0; i--) {
            devices.add(device(i));
        }
        site.put("devices", devices);
    }

    private Map<String, Object> device(int number) {
        Map<String, Object> device = Json.object();
        Json.put(device, "id", dice.chance(10) ? "device " + number : null);
        String kind = dice.of("camera", "camera", "encoder", "encoder", "io", "video-service", "radar");
        Json.put(device, "kind", kind.equals("camera") && dice.chance(50) ? null : kind);
        Json.put(device, "count", dice.chance(60) ? dice.of(0, 1, 2, 5, 8) : null);
        Json.put(device, "enabled", dice.chance(10) ? dice.chance(30) : null);
        Json.put(device, "listed", dice.chance(25) ? dice.chance(30) : null);
        Json.put(device, "video", dice.chance(15) ? dice.chance(30) : null);
        Json.put(device, "addresses", dice.chance(20) ? dice.between(0, 3) : null);
        Integer channels = dice.chance(40) ? dice.of(0, 1, 2, 4, 16, 17, 20) : null;
        Json.put(device, "channels", channels);
        Json.put(device, "capacity",
                dice.chance(30)
                        ? (Integer) Math.max(channels == null ? 1 : channels, dice.of(1, 8, 16, 17, 24))
                        : null);
        Json.put(device, "through", dice.chance(10) ? dice.of("direct", "intermediate") : null);
        Json.put(device, "driver", dice.chance(10) ? dice.of("video-processing-service", "onvif") : null);
        Json.put(device, "listedLicences", dice.chance(15) ? dice.between(0, 3) : null);
        return device;
    }

    private void circumstances(Map<String, Object> site, String product) {
        int often = 25;
        Json.put(site, "installer", world.about(Theme.GENERAL, often, 2) ? world.anybody() : null);
        Json.put(site, "hosting", world.about(Theme.GENERAL, often, 2) ? dice.of("on-premises", "aws-image") : null);
        Json.put(site, "embargoed", world.about(Theme.GENERAL, 10, 1) ? dice.chance(70) : null);
        if (world.about(Theme.GENERAL, often, 2)) {
            site.put("humanRights",
                    Json.object("finding", dice.of("violation", "adverse-impact", "grievance"), "on",
                            world.maybeDay(70)));
        }
        Json.put(site, "plannedDeviceChanges", world.about(Theme.GENERAL, 60, 5) ? dice.chance(90) : null);
        Json.put(site, "availableSince", world.about(Theme.GENERAL, 50, 2)
                ? world.asOf.minusDays(dice.of(100, 1095, 1096, 1825, 1826, 1827, 4000)).toString()
                : null);
        if (world.about(Theme.GENERAL, often, 2)) {
            site.put("accountRegistration", Json.object("asked", dice.chance(70) ? dice.chance(80) : null, "completed",
                    dice.chance(70) ? dice.chance(50) : null));
        }
        Json.put(site, "aacClients", world.about(Theme.GENERAL, often, 2) ? dice.between(0, 5) : null);
        if (World.CATALOGUE.appliances().contains(product) && dice.chance(70)) {
            Map<String, Object> appliance = Json.object();
            for (String part : List.of("software", "updates", "windows")) {
                Json.put(appliance, part, dice.chance(40)
                        ? dice.of("in-place", "in-place", "elsewhere", "separate-copy")
                        : null);
            }
            Json.put(appliance, "criticalPartsReplaced", dice.chance(40) ? dice.chance(60) : null);
            Json.put(appliance, "newCode", dice.chance(40) ? dice.chance(50) : null);
            Json.put(appliance, "codeRegistered", dice.chance(40) ? dice.chance(50) : null);
            Json.put(appliance, "purchased", world.maybeDay(30));
            site.put("appliance", appliance);
        }
    }
}
