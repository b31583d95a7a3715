package dev.rightful.evaluation;

import dev.rightful.rights.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of the agreement that govern the sites of a deployment: an edition and a product each.
 *
 * <p>There are few of them, however many sites there are. What depends on edition and product only is worked out once for
 * each section.
 */
final class Sections {

    /**
     * One product's terms in one edition.
     *
     * @param number its place among the sections of the deployment
     * @param edition the edition
     * @param product the product
     * @param terms what the edition says of it
     */
    record Section(int number, Edition edition, String product, Terms terms) {}

    private final Section[] ofSite;
    private final List<Section> all = new ArrayList<>();

    Sections(Deployment deployment) {
        this.ofSite = new Section[deployment.network().size()];
        Map<Edition, Map<String, Section>> known = new HashMap<>();
        for (int site = 0; site < ofSite.length; site++) {
            Edition edition = deployment.edition(site);
            ofSite[site] = known.computeIfAbsent(edition, each -> new HashMap<>())
                    .computeIfAbsent(deployment.product(site), product -> {
                        all.add(new Section(all.size(), edition, product,
                                deployment.prepared().terms(edition, product)));
                        return all.get(all.size() - 1);
                    });
        }
    }

    Section of(int site) {
        return ofSite[site];
    }

    int size() {
        return all.size();
    }
}
