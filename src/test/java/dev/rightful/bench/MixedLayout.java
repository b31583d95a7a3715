package dev.rightful.bench;

import static dev.rightful.bench.Company.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Companies as one meets them: a head office, regions of twenty sites below it, remote systems, guards who watch other
 * companies' sites, groups, contractors, police, walls and failover pairs. Almost everything is in order.
 *
 * <p>A site of a company has its place in a region of twenty:
 *
 * <pre>
 *  0      the regional centre, Corporate, a federation child of the head office (which is the centre of region 0)
 *  1-6    federation children: Expert and Corporate
 *  7-10   Interconnect remotes: Professional+ under one code
 *  11-15  Interconnect remotes: Express+, each with its own code
 *  16     an Interconnect remote: Husky M
 *  17     an Interconnect remote: Husky X
 *  18     a federation child, Corporate, in some regions with a failover pair
 *  19     stands alone, Expert; in some regions a guard company federates it, in some a contractor operates it directly
 * </pre>
 */
final class MixedLayout implements Layout {

    private static final int REGION = 20;
    private static final int LARGEST_COMPANY = 20_000;
    private static final int AUTHORITIES = 10;
    private static final int CITIES = 10;
    private static final int AGENCIES = 30;
    private static final int GROUP = 10;
    private static final int WATCHED_CAMERAS = 4;
    /** One region in so many has something wrong. */
    private static final int REGIONS_FOR_A_DEFECT = 48;

    private final int sites;
    private final int links;
    private final long seed;
    private final int regionsForADefect;
    private final int companies;

    /** What is wrong in a region. */
    private enum Defect {
        NONE,
        DEVICES_SHORT,
        PERMISSION_ENDED,
        WRONG_CHILD,
        WRONG_PARENT,
        WRONG_CENTRAL,
        SECOND_PARENT,
        CYCLE,
        OWNER_UNKNOWN,
        FREE_PRODUCT_REMOTE,
        REMOTE_DEVICES_SHORT,
        CAMERAS_SHORT
    }

    private static final List<Defect> DEFECTS = List.copyOf(EnumSet.complementOf(EnumSet.of(Defect.NONE)));

    /**
     * A layout.
     *
     * @param parties how many parties there are, licensees and others
     */
    MixedLayout(int sites, int links, int parties, long seed) {
        this(sites, links, parties, seed, REGIONS_FOR_A_DEFECT);
    }

    /**
     * A layout with more or less that is wrong.
     *
     * @param regionsForADefect one region in so many has something wrong
     */
    MixedLayout(int sites, int links, int parties, long seed, int regionsForADefect) {
        this.regionsForADefect = regionsForADefect;
        this.sites = sites;
        this.links = links;
        this.seed = seed;
        int licensees = Math.max(1, parties - AUTHORITIES - CITIES - AGENCIES);
        this.companies = Math.max(1, Math.min(licensees, sites / (REGION + 4)));
        if (sites / companies > LARGEST_COMPANY * 5) {
            throw new IllegalArgumentException("%d sites need more than %d parties".formatted(sites, parties));
        }
    }

    @Override
    public int companies() {
        return companies;
    }

    @Override
    public List<Map<String, Object>> parties() {
        List<Map<String, Object>> parties = new ArrayList<>();
        for (int i = 0; i < companies; i++) {
            Map<String, Object> party = entry("id", party(i), "name", "Company %d A/S".formatted(i), "country", "DK");
            if (i % GROUP == 0 && i + 1 < companies) {
                party.put("owns", List.of(entry("party", party(i + 1), "votes", 60 + i % 40)));
                party.put("accepted", List.of(entry("edition", "2021-04-29", "on", "2021-06-01"),
                        entry("edition", "2023-04-28", "on", "2023-06-01")));
            }
            parties.add(party);
        }
        for (int i = 0; i < AUTHORITIES; i++) {
            parties.add(entry("id", "police-%d".formatted(i), "kind", "authority"));
        }
        for (int i = 0; i < CITIES; i++) {
            parties.add(entry("id", "city-%d".formatted(i), "kind", "public-body"));
        }
        for (int i = 0; i < AGENCIES; i++) {
            List<Object> contracts = new ArrayList<>();
            for (int client = i; client < companies; client += AGENCIES) {
                contracts.add(entry("party", party(client), "contract", "C-%d/%d".formatted(i, client), "from",
                        "2022-01-01", "to", "2026-12-31"));
            }
            parties.add(contracts.isEmpty()
                    ? entry("id", agency(i))
                    : entry("id", agency(i), "worksFor", contracts));
        }
        return parties;
    }

    @Override
    public Company company(int number) {
        return new Builder(number).build();
    }

    private static String party(int company) {
        return "company-%03d".formatted(company);
    }

    private static String agency(int number) {
        return "agency-%02d".formatted(number);
    }

    private static String id(int company, int site) {
        return "c%03d-%05d".formatted(company, site);
    }

    private int begin(int company, int total) {
        return (int) ((long) total * company / companies);
    }

    private int size(int company) {
        return begin(company + 1, sites) - begin(company, sites);
    }

    private int regions(int company) {
        return (size(company) + REGION - 1) / REGION;
    }

    /** The company that watches others for their guards; itself when it has none. */
    private int guard(int company) {
        int guard = company / GROUP * GROUP + GROUP - 1;
        return guard < companies ? guard : company;
    }

    /** How many cameras a guard company opens at the sites of others. */
    private int watchedCameras(int guard) {
        int cameras = 0;
        for (int client = guard / GROUP * GROUP; client < guard && guard(client) == guard; client++) {
            cameras += (regions(client) + 3) / 4 * WATCHED_CAMERAS;
        }
        return cameras;
    }

    /** Puts one company together. */
    private final class Builder {

        private final Company company = new Company();
        private final int number;
        private final String licensee;
        private final int size;
        private final int guard;
        private final SplittableRandom random;
        private int budget;

        Builder(int number) {
            this.number = number;
            this.licensee = party(number);
            this.size = size(number);
            this.guard = guard(number);
            this.random = new SplittableRandom(seed * 1_000_003 + number);
            this.budget = begin(number + 1, links) - begin(number, links);
        }

        Company build() {
            if (number % GROUP == 1) {
                link("type", "federation", "parent", MixedLayout.id(number - 1, 0), "child",
                        MixedLayout.id(number, 0));
            }
            for (int region = 0; region * REGION < size; region++) {
                region(region);
            }
            for (int i = 0; budget > 0; i++) {
                link("type", "smart-wall", "wall", "wall-%d-%d".formatted(number, i), "site", id(number, 0));
            }
            return company;
        }

        private boolean link(Object... keysAndValues) {
            if (budget == 0) {
                return false;
            }
            budget--;
            company.links.add(entry(keysAndValues));
            return true;
        }

        private void region(int region) {
            Defect defect = random.nextInt(regionsForADefect) == 0
                    ? DEFECTS.get(random.nextInt(DEFECTS.size()))
                    : Defect.NONE;
            Region built = new Region(region, defect);
            for (int place = 0; place < REGION && region * REGION + place < size; place++) {
                built.site(place);
            }
            built.papers();
        }

        /** Twenty sites. */
        private final class Region {

            private final int region;
            private final Defect defect;
            private final String centre;
            private final String code;
            private final String remoteCode;
            private final String release;
            private final List<Object> remotes = new ArrayList<>();
            private final List<Object> permitted = new ArrayList<>();
            private final List<Object> guarded = new ArrayList<>();
            private int devices;
            private int remoteDevices;
            private int cameras;

            Region(int region, Defect defect) {
                this.region = region;
                this.defect = defect;
                this.centre = MixedLayout.id(number, region * REGION);
                this.code = "M01-C01-%05d-%05d".formatted(number, region);
                this.remoteCode = "M01-C03-%05d-%05d".formatted(number, region);
                this.release = List.of("2022 R3", "2023 R2", "2024 R1").get(random.nextInt(3));
            }

            private String at(int place) {
                return MixedLayout.id(number, region * REGION + place);
            }

            void site(int place) {
                String id = at(place);
                switch (place) {
                    case 0 -> {
                        devices += site(id, "corporate", "slc", code, "servers",
                                entry("management", List.of("ms-" + id), "recording", 3, "failoverRecording", 1));
                        if (region > 0) {
                            link("type", "federation", "parent", MixedLayout.id(number, 0), "child", id);
                        }
                    }
                    case 1, 2, 3, 4, 5, 6 -> child(place, id);
                    case 7, 8, 9, 10 -> {
                        remoteDevices += site(id, "professional-plus", "slc", remoteCode);
                        interconnect(centre, id);
                    }
                    case 11, 12, 13, 14, 15 -> {
                        String product = place == 14 && defect == Defect.FREE_PRODUCT_REMOTE
                                ? "essential-plus"
                                : "express-plus";
                        int needed = product.equals("essential-plus")
                                ? freeSite(id)
                                : site(id, product, "servers", entry("management", 1, "recording", 1));
                        licence("product", product, "site", id);
                        licence("product", "device", "site", id, "quantity",
                                place == 11 && defect == Defect.DEVICES_SHORT ? needed - 1 : needed);
                        interconnect(centre, id);
                    }
                    case 16 -> {
                        int needed = site(id, "husky-m", "designMaximum", 500);
                        licence("product", "husky-m", "site", id);
                        licence("product", "device", "site", id, "quantity", needed);
                        interconnect(defect == Defect.WRONG_CENTRAL ? at(4) : centre, id);
                    }
                    case 17 -> {
                        int needed = site(id, "husky-x", "preloaded", "professional-plus");
                        licence("product", "professional-plus", "site", id);
                        licence("product", "device", "site", id, "quantity", needed);
                        interconnect(centre, id);
                    }
                    case 18 -> pair(id);
                    default -> alone(id);
                }
            }

            private void child(int place, String id) {
                boolean wrong = place == 1 && defect == Defect.WRONG_CHILD;
                int needed = site(id, wrong ? "professional-plus" : place <= 4 ? "expert" : "corporate", "slc", code);
                devices += needed;
                if (wrong) {
                    licence("product", "professional-plus", "slc", code);
                }
                boolean below = place == 2 && defect == Defect.WRONG_PARENT;
                link("type", "federation", "parent", below ? at(1) : centre, "child", id);
            }

            private void pair(String id) {
                boolean paired = region % 4 == 0 && number % GROUP != 0;
                List<Object> servers = List.of("ms-a-" + id, "ms-b-" + id);
                devices += site(id, "corporate", "slc", code, "release", "2023 R2", "servers",
                        entry("management", servers, "clustered", false, "recording", 2));
                link("type", "federation", "parent", centre, "child", id);
                if (defect == Defect.SECOND_PARENT) {
                    link("type", "federation", "parent", id, "child", at(5));
                } else if (defect == Defect.CYCLE) {
                    link("type", "federation", "parent", id, "child", centre);
                }
                if (paired && link("type", "failover", "primary", servers.get(0), "secondary", servers.get(1))) {
                    licence("product", "management-server-failover", "slc", code, "covers", servers, "quantity", 2);
                } else if (region % 4 == 1) {
                    link("type", "smart-wall", "wall", "wall-" + id, "site", centre, "clients", 4);
                }
            }

            /** The site that stands alone, and what guards do in the region. */
            private void alone(String id) {
                devices += site(id, "expert", "slc", code, "extensions",
                        List.of(entry("product", "access", "doors", 12, "compatibility", "listed")));
                licence("product", "door", "slc", code, "quantity", 12);
                if (guard != number && region % 4 == 2
                        && link("type", "federation", "parent", MixedLayout.id(guard, 0), "child", id)) {
                    guarded.add(id);
                }
                if (guard != number && region % 4 == 3 && link("type", "interconnect", "central",
                        MixedLayout.id(guard, 0), "remote", at(12), "cameras", WATCHED_CAMERAS)) {
                    guarded.add(at(12));
                }
                if (region % 4 == 1) {
                    company.operators.add(entry("party", agency(number % AGENCIES), "at", MixedLayout.id(number, 0),
                            "reach", List.of(id)));
                }
                if (region % 5 == 0) {
                    company.operators.add(entry("party", "police-%d".formatted(region % AUTHORITIES), "at", id,
                            "purpose", "incident-investigation", "incident", "K-2024-%d".formatted(region), "from",
                            "2024-02-01", "to", "2024-04-30"));
                }
            }

            private void interconnect(String central, String id) {
                int opened = 1 + random.nextInt(4);
                if (link("type", "interconnect", "central", central, "remote", id, "cameras", opened)) {
                    cameras += opened;
                    remotes.add(id);
                }
            }

            private int freeSite(String id) {
                company.sites.add(entry("id", id, "product", "essential-plus", "release", release, "licensee",
                        licensee, "premises", List.of(entry("id", "p-" + id, "owner", licensee)), "devices", 4));
                return 4;
            }

            /** Adds a site and says how many device licences it needs. */
            private int site(String id, String product, Object... more) {
                Map<String, Object> site = entry("id", id, "product",
                        product, "release", release, "licensee", licensee);
                site.put("premises", List.of(premises(id)));
                int needed = devices(site);
                site.putAll(entry(more));
                company.sites.add(site);
                return needed;
            }

            private Map<String, Object> premises(String id) {
                String place = "p-" + id;
                if (id.equals(at(2)) && defect == Defect.OWNER_UNKNOWN) {
                    return entry("id", place);
                }
                if (id.equals(at(3)) || id.equals(at(12))) {
                    permitted.add(place);
                    return entry("id", place, "owner", "city-%d".formatted(region % CITIES));
                }
                return entry("id", place, "owner", licensee);
            }

            private int devices(Map<String, Object> site) {
                int count = 2 + random.nextInt(30);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        site.put("devices", List.of(entry("kind", "camera", "count", count),
                                entry("kind", "camera", "count", 2, "listed", false, "channels", 4)));
                        return count + 8;
                    }
                    case 1 -> {
                        site.put("devices", List.of(entry("id", "d-" + site.get("id"), "kind", "encoder", "capacity",
                                24, "channels", 20), entry("kind", "camera", "count", count)));
                        return count + 20;
                    }
                    case 2 -> {
                        site.put("devices",
                                List.of(entry("kind", "camera", "count", count), entry("kind", "camera", "channels",
                                        4, "through", "intermediate"),
                                        entry("kind", "io", "video", false, "listed", false, "count", 3)));
                        return count + 7;
                    }
                    default -> {
                        site.put("devices", count);
                        return count;
                    }
                }
            }

            private void licence(Object... keysAndValues) {
                company.licences.add(entry(keysAndValues));
            }

            private void permission(String holder, String key, List<Object> covered, Object... more) {
                if (!covered.isEmpty()) {
                    Map<String, Object> permission = entry("holder", holder, key, covered, "kind", "contract",
                            "from", "2022-01-01", "to", "2026-12-31", "reference",
                            "DPA-%d/%d".formatted(number, region));
                    permission.putAll(entry(more));
                    company.permissions.add(permission);
                }
            }

            /** Licences and permissions of the region. */
            void papers() {
                int watched = region == 0 && guard == number ? watchedCameras(number) : 0;
                licence("product", "corporate", "slc", code, "from", "2022-06-30");
                licence("product", "expert", "slc", code);
                licence("product", "device", "slc", code, "quantity", devices);
                if (cameras + watched > 0) {
                    licence("product", "interconnect-camera", "slc", code, "quantity",
                            cameras + watched - (defect == Defect.CAMERAS_SHORT ? 1 : 0));
                }
                if (remoteDevices > 0) {
                    licence("product", "professional-plus", "slc", remoteCode);
                    licence("product", "device", "slc", remoteCode, "quantity",
                            remoteDevices - (defect == Defect.REMOTE_DEVICES_SHORT ? 1 : 0));
                }
                if (remotes.contains(at(13))) {
                    remotes.remove(at(13));
                    permission(licensee, "sites", List.of(at(13)), "to",
                            defect == Defect.PERMISSION_ENDED ? "2023-12-31" : "2026-12-31");
                }
                permission(licensee, "sites", remotes);
                permission(licensee, "premises", permitted, "kind", "permit");
                if (number % GROUP == 1) {
                    permission(party(number - 1), "premises", permitted, "kind", "permit");
                }
                permission(licensee, "sites", guarded, "operators", List.of(party(guard)));
                permission(party(guard), "sites", guarded);
            }
        }
    }
}
