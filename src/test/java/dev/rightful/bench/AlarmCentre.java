package dev.rightful.bench;

import static dev.rightful.bench.Company.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * An alarm centre watches a company's sites for it: a site of its own stands above the head office, and opens cameras of
 * some remotes. Its papers are in order more often than not.
 */
final class AlarmCentre {

    private static final String SITE = "alarm-centre";
    private static final String CODE = "M01-C01-90000-00001";
    private static final int CENTRES = 20;
    private static final int REMOTES = 3;

    private final Company company;
    private final SplittableRandom random;
    private final String licensee;
    private final String customer;

    private AlarmCentre(Company company, SplittableRandom random) {
        this.company = company;
        this.random = random;
        this.licensee = "alarm-%02d".formatted(random.nextInt(CENTRES));
        this.customer = String.valueOf(company.sites.get(0).get("licensee"));
    }

    /** Adds one to a company that has at least one site, the head office first. */
    static void join(Company company, SplittableRandom random) {
        new AlarmCentre(company, random).join();
    }

    private void join() {
        List<Object> remotes = remotes();
        List<Object> sites = company.sites.stream().map(site -> site.get("id")).toList();
        company.links.add(entry("type", "federation", "parent", SITE, "child", sites.get(0)));
        company.sites.add(entry("id", SITE, "product", "corporate", "release", "2023 R2", "licensee", licensee, "slc",
                CODE, "premises", List.of(entry("id", "p-" + SITE, "owner", licensee))));
        company.licences.add(entry("product", "corporate", "slc", CODE));
        int cameras = 0;
        for (Object remote : remotes) {
            int opened = 1 + random.nextInt(4);
            cameras += opened;
            company.links.add(entry("type", "interconnect", "central", SITE, "remote", remote, "cameras", opened));
        }
        if (cameras > 0) {
            cameraLicences(licensee, random.nextInt(3) == 0 ? random.nextInt(cameras) : cameras);
            cameraLicences(customer, random.nextInt(cameras + 1));
        }
        permission(sites);
    }

    /** The first that are interconnected already. */
    private List<Object> remotes() {
        List<Object> remotes = new ArrayList<>();
        for (Map<String, Object> link : company.links) {
            if ("interconnect".equals(link.get("type")) && remotes.size() < REMOTES) {
                remotes.add(link.get("remote"));
            }
        }
        return remotes;
    }

    private void cameraLicences(String holder, int quantity) {
        if (quantity > 0) {
            company.licences.add(entry("product", "interconnect-camera", "slc", CODE, "holder", holder, "quantity",
                    quantity));
        }
    }

    /** The customer's permission for its sites: in order, ended, for another centre, for all sites but one, or missing. */
    private void permission(List<Object> sites) {
        Map<String, Object> permission = entry("holder", customer, "sites", sites, "operators", List.of(licensee),
                "kind", "contract", "from", "2022-01-01", "to", "2026-12-31");
        switch (random.nextInt(16)) {
            case 0 -> permission.put("to", "2023-12-31");
            case 1 -> permission.put("operators", List.of("alarm-of-another"));
            case 2 -> permission.put("sites", sites.subList(0, sites.size() - 1));
            case 3 -> {
                return;
            }
            default -> {
                // In order.
            }
        }
        company.permissions.add(permission);
    }
}
