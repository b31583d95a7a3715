package dev.rightful.generated;

import dev.rightful.generated.World.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes operators, licences and permissions for the sites and links that there are. */
final class PaperMaker {

    private static final String LICENCES_OF_EXTENSIONS = """
            access access door door
            lpr lpr lpr-camera lpr-library
            transact transact transact-connection
            hospital-assist hospital-assist-channel
            incident-manager incident-manager
            mobile-server care-plus
            customer-dashboard care-plus
            """;

    private final World world;
    private final Dice dice;
    private final List<Map<String, Object>> licences = new ArrayList<>();

    PaperMaker(World world) {
        this.world = world;
        this.dice = world.dice;
    }

    /** Somebody who logs in, and what for. */
    List<Map<String, Object>> operators() {
        List<Map<String, Object>> operators = new ArrayList<>();
        int most = Math.min(12, 2 + world.sites.size());
        for (int i = world.about(Theme.OPERATIONS, 95, 45) ? dice.between(1, most) : 0; i > 0; i--) {
            boolean investigates = dice.chance(25);
            List<String> authorities = world.listed.stream()
                    .filter(party -> "authority".equals(party.get("kind")))
                    .map(party -> Json.text(party, "id"))
                    .toList();
            String party = investigates && !authorities.isEmpty() && dice.chance(80)
                    ? dice.one(authorities)
                    : world.anybody();
            Map<String, Object> operator = Json.object("party", party, "at", Json.text(world.site(), "id"));
            Json.put(operator, "reach", dice.chance(25) ? dice.some(world.siteIds(), 3) : null);
            Json.put(operator, "purpose",
                    investigates ? "incident-investigation" : dice.chance(10) ? "operation" : null);
            Json.put(operator, "incident", investigates && dice.chance(70) ? dice.of("K-1", "K-1", "") : null);
            if (dice.chance(60)) {
                world.period(operator);
            }
            operators.add(operator);
        }
        return operators;
    }

    /** What is owned, mostly what is needed; null when nothing is said about it. */
    @Nullable
    List<Map<String, Object>> licences() {
        if (dice.chance(12)) {
            return null;
        }
        for (Map<String, Object> site : world.sites) {
            if (!Json.text(site, "product").equals("other")) {
                own(site);
            }
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            Map<String, Object> site = world.site();
            add(dice.one(World.CATALOGUE.licenceKinds()), site, dice.between(0, 3));
        }
        if (dice.chance(3)) {
            licences.add(Json.object("product", "device", "slc", "used by nobody", "quantity", 5));
        }
        dice.shuffle(licences);
        return licences;
    }

    private void own(Map<String, Object> site) {
        Object preloaded = site.get("preloaded");
        String product = preloaded == null ? Json.text(site, "product") : preloaded.toString();
        if (world.isSound()) {
            add(product, site, dice.of(1, 1, 1, 0));
        }
        if (site.containsKey("devices") && dice.chance(90)) {
            add("device", site, Math.max(0, devices(site) - (world.isSound() ? 0 : dice.between(1, 5))));
        }
        for (Map<String, Object> extension : Json.objects(site, "extensions")) {
            if (world.isSound()) {
                licenceExtension(Json.text(extension, "product"), site);
            }
        }
        if (Json.objects(world(), "links").isEmpty()) {
            return;
        }
        linkLicences(site);
    }

    private Map<String, Object> world() {
        return Json.object("links", world.links);
    }

    private void linkLicences(Map<String, Object> site) {
        String id = Json.text(site, "id");
        int cameras = 0;
        Set<String> partners = new TreeSet<>();
        List<String> servers = new ArrayList<>();
        boolean wall = false;
        for (Map<String, Object> link : world.links) {
            if (id.equals(link.get("central"))) {
                cameras += (Integer) Objects.requireNonNull(link.get("cameras"));
                partners.add(licensee(Json.text(link, "remote")));
            } else if (id.equals(link.get("site"))) {
                wall = true;
            } else if (world.servers.getOrDefault(id, List.of()).contains(String.valueOf(link.get("primary")))) {
                servers.add(Json.text(link, "primary"));
                servers.add(Json.text(link, "secondary"));
            }
        }
        if (cameras > 0) {
            cameraLicences(site, cameras, partners);
        }
        if (wall && world.isSound()) {
            add("smart-wall-base", site, 1);
        }
        if (!servers.isEmpty() && world.isSound()) {
            Map<String, Object> licence = add("management-server-failover", site,
                    dice.of(servers.size(), servers.size(), 1));
            Json.put(licence, "covers", dice.chance(50) ? dice.chance(70) ? servers : servers.subList(0, 1) : null);
        }
    }

    private void cameraLicences(Map<String, Object> site, int cameras, Set<String> partners) {
        int missing = world.isSound() ? 0 : dice.between(1, 3);
        int own = dice.chance(60) ? cameras : dice.between(0, cameras);
        Map<String, Object> central = add("interconnect-camera", site, Math.max(0, own - missing));
        central.put("holder", Json.text(site, "licensee"));
        if (own < cameras) {
            Map<String, Object> other = add("interconnect-camera", site, cameras - own);
            other.put("holder", dice.one(List.copyOf(partners)));
        }
    }

    private String licensee(String id) {
        for (Map<String, Object> site : world.sites) {
            if (id.equals(site.get("id"))) {
                return Json.text(site, "licensee");
            }
        }
        throw new IllegalArgumentException("there is no site " + id);
    }

    private void licenceExtension(String extension, Map<String, Object> site) {
        for (String line : LICENCES_OF_EXTENSIONS.lines().toList()) {
            List<String> words = List.of(line.split(" "));
            if (words.get(0).equals(extension)) {
                for (String kind : words.subList(1, words.size())) {
                    if (World.CATALOGUE.licenceKinds().contains(kind)) {
                        add(kind, site, dice.of(1, 3, 12));
                    }
                }
            }
        }
        if (dice.chance(20)) {
            Map<String, Object> packs = add("aac-pack", site, 1);
            Json.put(packs, "clients", dice.chance(60) ? dice.between(0, 6) : null);
        }
    }

    private Map<String, Object> add(String product, Map<String, Object> site, int quantity) {
        Map<String, Object> licence = Json.object("product", product);
        Object code = site.get("slc");
        if (code == null || dice.chance(40)) {
            licence.put("site", Json.text(site, "id"));
        } else {
            licence.put("slc", code);
        }
        Json.put(licence, "quantity", quantity == 1 && dice.chance(50) ? null : quantity);
        if (isShared(site) || dice.chance(25)) {
            licence.put("holder", world.isSound() ? Json.text(site, "licensee") : world.anybody());
        }
        Json.put(licence, "obtained",
                dice.chance(25) ? dice.of("purchase", "subscription", "subscription", "transfer") : null);
        if (dice.chance(30)) {
            world.period(licence);
        }
        Json.put(licence, "registered", dice.chance(10) ? dice.between(0, quantity + 1) : null);
        Json.put(licence, "status", dice.chance(8) ? dice.of("owned", "planned", "planned") : null);
        licences.add(licence);
        return licence;
    }

    /** Whether sites of several licensees have the code of a site, so that a licence has to tell its holder. */
    private boolean isShared(Map<String, Object> site) {
        Object code = site.get("slc");
        return code != null && world.sites.stream()
                .anyMatch(other -> code.equals(other.get("slc"))
                        && !Objects.equals(other.get("licensee"), site.get("licensee")));
    }

    private static int devices(Map<String, Object> site) {
        if (site.get("devices") instanceof Integer number) {
            return number;
        }
        int need = 0;
        for (Map<String, Object> device : Json.objects(site, "devices")) {
            int count = device.get("count") instanceof Integer number ? number : 1;
            int channels = device.get("channels") instanceof Integer number ? number : 1;
            need += Boolean.FALSE.equals(device.get("enabled")) ? 0 : count * Math.max(1, channels);
        }
        return need;
    }

    /** Papers, mostly for what is watched and operated. */
    List<Map<String, Object>> permissions() {
        List<Map<String, Object>> permissions = new ArrayList<>();
        for (Map<String, Object> site : world.sites) {
            boolean isFar = world.links.stream()
                    .anyMatch(link -> Objects.equals(link.get("remote"), site.get("id"))
                            || Objects.equals(link.get("child"), site.get("id")));
            if (dice.chance(isFar ? 55 : 20)) {
                permissions.add(permission(List.of(Json.text(site, "id")), Json.text(site, "licensee")));
            }
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            permissions.add(permission(dice.some(world.siteIds(), 3), world.anybody()));
        }
        return permissions;
    }

    private Map<String, Object> permission(List<String> sites, String holder) {
        Map<String, Object> permission =
                Json.object("holder", world.isSound() ? holder : world.anybody(), "sites", sites);
        Json.put(permission, "premises",
                !world.premises.isEmpty() && dice.chance(40) ? dice.some(world.premises, 3) : null);
        Json.put(permission, "operators", dice.chance(40) ? dice.some(world.parties, 3) : null);
        Json.put(permission, "kind",
                dice.chance(60) ? dice.of("permit", "contract", "court-order", "none-required", "other") : null);
        world.period(permission);
        Json.put(permission, "reference", dice.chance(50) ? dice.of("P-1", "P-2", "") : null);
        Json.put(permission, "status",
                world.isSound() ? null : dice.of("held", "planned", "refused", "revoked"));
        return permission;
    }
}
