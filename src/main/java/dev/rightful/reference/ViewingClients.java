package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/**
 * Viewing clients that are licensed apart: each base licence under the code includes some, packs cover more. A missing
 * base licence is another rule's finding, so one is assumed for each product.
 */
final class ViewingClients implements ReferenceRule {

    private static final String CLIENTS = "aacClients";

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (String code : hearing.world().codes()) {
            List<Site> counted = hearing.world()
                    .sitesUnder(code)
                    .stream()
                    .filter(site -> !hearing.world().isForeign(site) && !hearing.paragraphs("act", site).isEmpty())
                    .toList();
            if (!counted.isEmpty()) {
                judge(hearing, code, counted, judgements);
            }
        }
        return judgements;
    }

    private static void judge(Hearing hearing, String code, List<Site> sites, List<Judgement> judgements) {
        World world = hearing.world();
        long clients = 0;
        long covered = 0;
        boolean mayCoverMore = !world.statesLicences();
        Set<String> products = new TreeSet<>();
        for (Site site : sites) {
            Integer used = site.thing().findNumber(CLIENTS);
            clients += used == null ? 0 : used;
            Integer included = hearing.paragraphs("act", site).get(0).findNumber("viewingClients");
            if (products.add(site.governing().getURI()) && included != null) {
                covered += included * Math.max(1, baseLicences(world, code, site));
            }
        }
        for (Thing licence : world.licencesUnder(code)) {
            if (licence.number("quantity") > 0 && isPack(hearing, sites, licence)) {
                Integer told = licence.findNumber("clients");
                covered += told == null ? licence.number("quantity") : told;
                mayCoverMore |= told == null;
            }
        }
        if (clients > covered) {
            for (Site site : sites) {
                Integer used = site.thing().findNumber(CLIENTS);
                if (used != null && used > 0) {
                    List<Paragraph> cited = hearing.paragraphs("act", site);
                    judgements.add(mayCoverMore
                            ? Judgement.undetermined(site.subject(), cited)
                            : Judgement.violated(site.subject(), cited));
                }
            }
        }
    }

    private static boolean isPack(Hearing hearing, List<Site> sites, Thing licence) {
        return sites.stream()
                .anyMatch(site -> hearing.paragraphs("act", site)
                        .get(0)
                        .things("licenceKind")
                        .contains(licence.thing("licenceKind").node()));
    }

    private static long baseLicences(World world, String code, Site site) {
        Statement kind = world.law().find(site.governing(), Term.rf("baseLicence"));
        Resource base = kind == null ? null : kind.getResource();
        return world.licencesUnder(code)
                .stream()
                .filter(licence -> licence.thing("licenceKind").node().equals(base))
                .mapToLong(licence -> licence.number("quantity"))
                .sum();
    }
}
