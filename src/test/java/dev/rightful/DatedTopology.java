package dev.rightful;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents at random in which everything that can have a date has one, most of them within a few weeks. */
final class DatedTopology {

    /** The first day on which something may begin or end. */
    static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

    /** The number of days on which something may begin or end. */
    static final int DAYS = 60;

    private static final List<String> PRODUCTS = List.of("corporate", "corporate", "expert", "professional-plus",
            "express-plus", "essential-plus", "husky-m");
    private static final List<String> PARTIES = List.of("north", "south", "guards", "police", "owner");

    private final Random random;
    private final StringBuilder text = new StringBuilder("topology: dated\nsites:\n");
    private int sites;

    private DatedTopology(Random random) {
        this.random = random;
    }

    /** A document in YAML. */
    static String random(long seed) {
        return new DatedTopology(new Random(seed)).write();
    }

    private String write() {
        sites = 2 + random.nextInt(4);
        for (int i = 0; i < sites; i++) {
            writeSite(i);
        }
        writeParties();
        writeLinks();
        text.append("operators:\n");
        for (int i = random.nextInt(4); i >= 0; i--) {
            line("party: %s, at: s%d%s%s".formatted(one(PARTIES), site(),
                    one("", ", purpose: incident-investigation, incident: I-1"), period()));
        }
        text.append("licences:\n");
        for (int i = 3 + random.nextInt(12); i >= 0; i--) {
            line("product: %s, site: s%d, holder: %s, quantity: %d%s%s".formatted(
                    one("corporate", "expert", "professional-plus", "express-plus", "device", "interconnect-camera",
                            "management-server-failover", "smart-wall-base"),
                    site(), one("north", "south"), random.nextInt(6), one("", "", "", ", status: planned"), period()));
        }
        text.append("permissions:\n");
        for (int i = 1 + random.nextInt(5); i >= 0; i--) {
            line("holder: %s, sites: [s%d], kind: permit, reference: P-%d%s%s".formatted(one(PARTIES), site(), i,
                    one("", "", ", status: revoked", ", operators: [guards]"), period()));
        }
        return text.toString();
    }

    private void writeSite(int number) {
        line("id: s%d, product: %s, release: %s, licensee: %s, slc: %s, devices: %d, servers: { management: [m%da, m%db] }%s"
                .formatted(number, one(PRODUCTS), one("2021 R1", "2022 R1", "2023 R2"), one("north", "south"),
                        one("A", "B", "C"), random.nextInt(8), number, number,
                        one("", ", premises: [{ id: p%d, owner: %s }]".formatted(number, one("north", "owner")))));
    }

    private void writeParties() {
        text.append("parties:\n");
        for (String party : PARTIES) {
            String other = one(PARTIES);
            line("id: %s, kind: %s, owns: [%s], accepted: [%s], worksFor: [%s]".formatted(party,
                    party.equals("police") ? "authority" : "company",
                    other.equals(party)
                            ? ""
                            : "{ party: %s, votes: %d%s }, { party: %s, votes: %d%s }".formatted(other,
                                    20 + random.nextInt(60), period(), other, 20 + random.nextInt(20), period()),
                    "{ edition: %s, on: %s }, { edition: %s, on: %s }".formatted(one("2021-04-29", "2023-04-28"), day(),
                            one("2021-04-29", "2023-04-28"), day()),
                    other.equals(party)
                            ? ""
                            : "{ party: %s%s%s }".formatted(other, one("", ", contract: K-1"), period())));
        }
    }

    private void writeLinks() {
        text.append("links:\n");
        List<String> links = new ArrayList<>();
        for (int i = 1; i < sites; i++) {
            links.add(random.nextBoolean()
                    ? "type: federation, parent: s%d, child: s%d".formatted(random.nextInt(i), i)
                    : "type: interconnect, central: s%d, remote: s%d, cameras: %d".formatted(random.nextInt(i), i,
                            random.nextInt(4)));
        }
        int pair = site();
        links.add("type: failover, primary: m%da, secondary: m%db, backup: { cause: beyond-control%s%s%s%s }"
                .formatted(pair, pair, maybe("notice"), maybe("temporaryLicence"), maybe("repaired"),
                        maybe("destructionCertified")));
        int other = (pair + 1) % sites;
        links.add("type: failover, primary: m%da, secondary: m%db, replacement: { cause: beyond-control%s%s%s%s }"
                .formatted(other, other, maybe("notice"), maybe("newLicence"), maybe("moved"),
                        maybe("destructionCertified")));
        links.forEach(this::line);
    }

    private void line(String members) {
        text.append("  - { ").append(members).append(" }\n");
    }

    private int site() {
        return random.nextInt(sites);
    }

    private String maybe(String key) {
        return random.nextInt(4) == 0 ? "" : ", " + key + ": " + day();
    }

    private String period() {
        LocalDate from = day();
        LocalDate to = from.plusDays(random.nextInt(DAYS / 2));
        return one("", ", from: " + from, ", to: " + to, ", from: %s, to: %s".formatted(from, to));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
