package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** Some products may have so many devices only, over all their sites under one code or at each, licences or not. */
final class WithinCap implements ReferenceRule {

    private static final String CAP = "activatedDevices";

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (String code : hearing.world().codes()) {
            List<Site> sites = Owners.licensedUnder(code, hearing.world());
            List<Judgement> each = new ArrayList<>();
            for (Site site : sites) {
                for (Paragraph paragraph : hearing.paragraphs("act", site)) {
                    if (paragraph.asksFor(CAP)) {
                        Integer limit = paragraph.findNumber(CAP);
                        Verdict verdict = limit == null
                                ? byDesign(site)
                                : bySum(limit, ofProduct(site.governing(), sites), hearing);
                        each.add(Judgement.of(site.codeSubject(), verdict, List.of(paragraph)));
                    }
                }
            }
            if (!each.isEmpty()) {
                judgements.add(Verdicts.worst(sites.get(0).codeSubject(), each));
            }
        }
        return judgements;
    }

    private static List<Site> ofProduct(Resource product, List<Site> sites) {
        return sites.stream().filter(site -> site.governing().equals(product)).toList();
    }

    private static Verdict byDesign(Site site) {
        long devices = DeviceCount.enabledAt(site);
        Integer maximum = site.thing().findNumber("designMaximum");
        if (devices == 0) {
            return Verdict.GRANTED;
        }
        if (maximum == null) {
            return Verdict.UNDETERMINED;
        }
        return devices > maximum ? Verdict.VIOLATED : Verdict.GRANTED;
    }

    private static Verdict bySum(int limit, List<Site> sites, Hearing hearing) {
        DeviceCount counting = new DeviceCount(hearing.law(), hearing.answers());
        long devices = 0;
        long units = 0;
        for (Site site : sites) {
            devices += DeviceCount.enabledAt(site);
            units += counting.unitsOf(site);
        }
        if (devices > limit) {
            return Verdict.VIOLATED;
        }
        // Whether users and instances use up the cap is open.
        boolean isOver = devices + units > limit && !hearing.isWide(hearing.rule().name("question"));
        return isOver ? Verdict.VIOLATED : Verdict.GRANTED;
    }
}
