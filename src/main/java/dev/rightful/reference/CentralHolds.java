package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;

/**
 * The licensee of a central site has to hold the licences for the cameras that are opened over all links of all its
 * central sites under one code.
 */
final class CentralHolds implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            // Another maker’s system is taken as licensed at its links.
            if (!hearing.world().isForeign(site) && isCentral(site, hearing)) {
                List<Paragraph> own = hearing.paragraphs("act", site);
                List<Paragraph> cited = own.isEmpty() ? hearing.nearest("act", site) : own;
                judgements.add(Judgement.of(site.subject(), verdict(site, cited, hearing), cited));
            }
        }
        return judgements;
    }

    private static boolean isCentral(Site site, Hearing hearing) {
        for (Connection link : hearing.world().links(hearing.rule().word("linkType"))) {
            if (link.from().equals(site.id())) {
                return true;
            }
        }
        return false;
    }

    private static Verdict verdict(Site site, List<Paragraph> paragraphs, Hearing hearing) {
        BigInteger needed = cameras(site, hearing);
        if (needed.signum() == 0) {
            return Verdict.GRANTED;
        }
        if (!hearing.world().statesLicences()) {
            return Verdict.UNDETERMINED;
        }
        List<Resource> kinds = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            kinds.addAll(paragraph.things("licenceKind"));
            ways.addAll(paragraph.words("obtained"));
        }
        Owned licences = Owned.under(site.code(), hearing.world()).of(kinds);
        Owned own = licences.heldBy(site.licensee());
        if (own.obtainedBy(ways).quantity().compareTo(needed) >= 0) {
            return Verdict.GRANTED;
        }
        BigInteger perhaps = own.quantity();
        for (String holder : others(licences, site)) {
            if (hearing.affiliation(holder, site.licensee(), "question") != Certainty.NO) {
                perhaps = perhaps.add(licences.heldBy(holder).quantity());
            }
        }
        return perhaps.compareTo(needed) >= 0 ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    private static Set<String> others(Owned licences, Site site) {
        Set<String> others = new TreeSet<>(licences.holders());
        others.remove(site.licensee());
        return others;
    }

    private static BigInteger cameras(Site site, Hearing hearing) {
        BigInteger sum = BigInteger.ZERO;
        for (Connection link : hearing.world().links(hearing.rule().word("linkType"))) {
            Site central = hearing.world().site(link.from());
            if (!hearing.world().isForeign(central) && central.code().equals(site.code())
                    && central.licensee().equals(site.licensee())) {
                sum = sum.add(BigInteger.valueOf(link.thing().number("cameras")));
            }
        }
        return sum;
    }
}
