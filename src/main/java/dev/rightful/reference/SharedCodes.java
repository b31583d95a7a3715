package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One code may serve sites of several licensees only where all but its holder are affiliates of that one. */
final class SharedCodes implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (String code : hearing.world().codes()) {
            List<Site> sites = Owners.licensedUnder(code, hearing.world());
            Set<String> licensees = new TreeSet<>();
            sites.forEach(site -> licensees.add(site.licensee()));
            if (licensees.size() > 1) {
                List<Paragraph> cited = new ArrayList<>();
                for (Site site : sites) {
                    cited.addAll(hearing.nearest("act", site));
                    cited.addAll(hearing.reserving(site, false));
                }
                judgements.add(Judgement.of(sites.get(0).codeSubject(), verdict(code, sites, licensees, hearing),
                        cited));
            }
        }
        return judgements;
    }

    private static Verdict verdict(String code, List<Site> sites, Set<String> licensees, Hearing hearing) {
        for (Site site : sites) {
            if (hearing.paragraphs("act", site).isEmpty()) {
                return Verdict.VIOLATED;
            }
        }
        if (!hearing.world().statesLicences()) {
            return Verdict.UNDETERMINED;
        }
        Verdict best = Verdict.VIOLATED;
        Owned base = Owned.under(code, hearing.world()).ofClass("BaseLicenceKind", hearing.law()).notNone();
        for (String holder : base.holders()) {
            Verdict worst = Verdict.GRANTED;
            for (String licensee : licensees) {
                if (!licensee.equals(holder)) {
                    worst = worst.worse(Verdicts.of(hearing.affiliation(licensee, holder, "question")));
                }
            }
            best = Verdicts.better(best, worst);
        }
        return best;
    }
}
