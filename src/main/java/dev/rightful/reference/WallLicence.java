package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A host that does not include the wall needs a licence for it. */
final class WallLicence implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection link : hearing.world().links(hearing.rule().word("linkType"))) {
            Site site = Hosting.of(link, hearing.world());
            for (Paragraph paragraph : hearing.nearest("act", site)) {
                if (paragraph.things("hostProduct").contains(site.governing())
                        && !paragraph.things("included").contains(site.governing())) {
                    judgements.add(Judgement.of(link.subject(), ofItsOwn(site, paragraph, hearing.world()),
                            List.of(paragraph)));
                }
            }
        }
        return judgements;
    }

    /** Whether a valid licence of one of a paragraph's kinds, obtained as it says, stands under the code of a site. */
    static Verdict ofItsOwn(Site site, Paragraph paragraph, World world) {
        if (!world.statesLicences()) {
            return Verdict.UNDETERMINED;
        }
        Owned licences = Owned.under(site.code(), world).of(paragraph.things("licenceKind")).notNone();
        if (licences.isEmpty()) {
            return Verdict.VIOLATED;
        }
        boolean asked = paragraph.asksFor("obtained");
        return asked && licences.obtainedBy(paragraph.words("obtained")).isEmpty()
                ? Verdict.UNDETERMINED
                : Verdict.GRANTED;
    }
}
