package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;

/** The device licences under a code have to cover what its sites need together. */
final class EnoughForDevices implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        DeviceCount counting = new DeviceCount(hearing.law(), hearing.answers());
        List<Judgement> judgements = new ArrayList<>();
        for (String code : hearing.world().codes()) {
            DeviceCount.Need need = DeviceCount.Need.none();
            Set<Resource> kinds = new HashSet<>();
            SortedSet<String> clauses = new TreeSet<>();
            List<Site> sites = Owners.licensedUnder(code, hearing.world());
            for (Site site : sites) {
                need = need.plus(counting.of(site));
                for (Paragraph paragraph : hearing.paragraphs("act", site)) {
                    kinds.addAll(paragraph.things("licenceKind"));
                    clauses.add(paragraph.id());
                }
            }
            clauses.addAll(need.clauses());
            if (!need.count().isNone()) {
                BigInteger owned = Owned.under(code, hearing.world()).of(kinds).quantity();
                judgements.add(new Judgement(sites.get(0).codeSubject(),
                        verdict(need.count(), owned, hearing.world().statesLicences()), clauses));
            }
        }
        return judgements;
    }

    private static Verdict verdict(Count needed, BigInteger owned, boolean isKnown) {
        if (!isKnown) {
            return Verdict.UNDETERMINED;
        }
        if (needed.isCoveredBy(owned)) {
            return Verdict.GRANTED;
        }
        return needed.exceeds(owned) ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }
}
