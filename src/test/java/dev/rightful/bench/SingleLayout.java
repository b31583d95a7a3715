package dev.rightful.bench;

import static dev.rightful.bench.Company.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** One licensee with everything in order: a chain, the children of one parent, or many operators at a root. */
final class SingleLayout implements Layout {

    private static final String LICENSEE = "owner";
    private static final String CODE = "M01-C01-232-01-000001";
    private static final int DEVICES = 4;

    private final int sites;
    private final int operators;
    private final IntUnaryOperator parent;
    private final boolean alternating;

    /** @param alternating whether every other link is Interconnect */
    private SingleLayout(int sites, int operators, IntUnaryOperator parent, boolean alternating) {
        this.sites = sites;
        this.operators = operators;
        this.parent = parent;
        this.alternating = alternating;
    }

    /** Each site is the federation parent of the next. */
    static SingleLayout chain(int sites) {
        return new SingleLayout(sites, 0, site -> site - 1, false);
    }

    /** One site is the parent or the central site of all others. */
    static SingleLayout star(int sites) {
        return new SingleLayout(sites, 0, site -> 0, true);
    }

    /** A federation of a hundred children a site, and so many operators who log in at its root. */
    static SingleLayout operators(int sites, int operators) {
        return new SingleLayout(sites, operators, site -> (site - 1) / 100, false);
    }

    @Override
    public List<Map<String, Object>> parties() {
        List<Map<String, Object>> parties = new ArrayList<>();
        parties.add(entry("id", LICENSEE));
        for (int i = 0; i < operators; i++) {
            parties.add(entry("id", "guard-%04d".formatted(i), "worksFor",
                    List.of(entry("party", LICENSEE, "contract", "C-" + i))));
        }
        return parties;
    }

    @Override
    public int companies() {
        return 1;
    }

    @Override
    public Company company(int number) {
        Company company = new Company();
        List<Object> remotes = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            company.sites.add(entry("id", id(site), "product", "corporate", "release", "2023 R2", "licensee", LICENSEE,
                    "slc", CODE, "premises", List.of(entry("id", "p-" + id(site), "owner", LICENSEE)), "devices",
                    DEVICES));
            if (site > 0 && alternating && site % 2 == 0) {
                remotes.add(id(site));
                company.links.add(entry("type", "interconnect", "central", id(parent.applyAsInt(site)), "remote",
                        id(site), "cameras", DEVICES));
            } else if (site > 0) {
                company.links.add(entry("type", "federation", "parent", id(parent.applyAsInt(site)), "child",
                        id(site)));
            }
        }
        for (int i = 0; i < operators; i++) {
            company.operators.add(entry("party", "guard-%04d".formatted(i), "at", id(0)));
        }
        company.licences.add(entry("product", "corporate", "slc", CODE));
        company.licences.add(entry("product", "device", "slc", CODE, "quantity", DEVICES * sites));
        if (!remotes.isEmpty()) {
            company.licences.add(entry("product", "interconnect-camera", "slc", CODE, "quantity",
                    DEVICES * remotes.size()));
            company.permissions.add(entry("holder", LICENSEE, "sites", remotes, "kind", "permit"));
        }
        return company;
    }

    private static String id(int site) {
        return "site-%07d".formatted(site);
    }
}
