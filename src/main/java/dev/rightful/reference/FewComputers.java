package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Of some products, so many computers of a kind only may run under one code. */
final class FewComputers implements ReferenceRule {

    private static final String LIMIT = "computers";

    @Override
    public List<Judgement> judge(Hearing hearing) {
        String quantity = hearing.rule().word("quantity");
        List<Judgement> judgements = new ArrayList<>();
        for (String code : hearing.world().codes()) {
            List<Site> sites = Owners.licensedUnder(code, hearing.world());
            List<Judgement> each = new ArrayList<>();
            for (Site site : sites) {
                for (Paragraph paragraph : hearing.paragraphs("act", site)) {
                    Integer limit = paragraph.findNumber(LIMIT);
                    if (limit != null) {
                        boolean isOver = computers(quantity, site, sites) > limit;
                        each.add(Judgement.of(site.codeSubject(), isOver ? Verdict.VIOLATED : Verdict.GRANTED,
                                List.of(paragraph)));
                    }
                }
            }
            if (!each.isEmpty()) {
                judgements.add(Verdicts.worst(sites.get(0).codeSubject(), each));
            }
        }
        return judgements;
    }

    /** The computers at all the sites that run the same product as one of them. */
    private static long computers(String quantity, Site like, List<Site> sites) {
        long sum = 0;
        for (Site site : sites) {
            if (site.governing().equals(like.governing())) {
                sum += new ServerRoom(site).computers(quantity);
            }
        }
        return sum;
    }
}
