package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The release of the host must not be older than the paragraph about the extension says. */
final class RecentHost implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection link : hearing.world().links(hearing.rule().word("linkType"))) {
            Site site = Hosting.of(link, hearing.world());
            for (Paragraph paragraph : hearing.nearest("act", site)) {
                Verdict verdict = switch (Hosts.age(paragraph, site.governing(), World.release(site.thing()))) {
                    case ENOUGH -> Verdict.GRANTED;
                    case UNKNOWN -> Verdict.UNDETERMINED;
                    case TOO_OLD -> Verdict.VIOLATED;
                };
                judgements.add(Judgement.of(link.subject(), verdict, List.of(paragraph)));
            }
        }
        return judgements;
    }
}
