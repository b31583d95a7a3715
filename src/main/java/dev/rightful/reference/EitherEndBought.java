package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;

/** The licensee of a remote or of its central site has to have bought licences for the cameras opened. */
final class EitherEndBought implements ReferenceRule {

    private static final String INTERCONNECT = "interconnect";

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection link : hearing.world().links(INTERCONNECT)) {
            Site remote = hearing.world().site(link.to());
            List<Paragraph> paragraphs = hearing.paragraphs("act", remote);
            // Another maker’s system is taken as licensed at its links.
            boolean isAsked = !hearing.world().isForeign(hearing.world().site(link.from()));
            if (isAsked && !paragraphs.isEmpty()) {
                judgements.add(
                        Judgement.of(link.subject(), verdict(link, remote.licensee(), paragraphs, hearing),
                                paragraphs));
            }
        }
        return judgements;
    }

    private static Verdict verdict(Connection link, String licensee, List<Paragraph> paragraphs, Hearing hearing) {
        if (link.thing().number("cameras") == 0) {
            return Verdict.GRANTED;
        }
        if (!hearing.world().statesLicences()) {
            return Verdict.UNDETERMINED;
        }
        CameraPool pool = new CameraPool(hearing.world(), link);
        List<Resource> kinds = new ArrayList<>();
        Set<String> bought = new TreeSet<>();
        for (Paragraph paragraph : paragraphs) {
            kinds.addAll(paragraph.things("licenceKind"));
            bought.addAll(paragraph.words("obtained"));
        }
        Owned licences = pool.licences().of(kinds);
        if (!pool.isShort(licensee, party -> licences.obtainedBy(bought).heldBy(party).quantity())) {
            return Verdict.GRANTED;
        }
        List<String> open = hearing.rule().words("openObtained");
        boolean openCounts = hearing.isWide(hearing.rule().name("question"));
        if (openCounts) {
            bought.addAll(open);
            if (!pool.isShort(licensee, party -> licences.obtainedBy(bought).heldBy(party).quantity())) {
                return Verdict.GRANTED;
            }
        }
        Owned perhaps = new Owned(licences.licences()
                .stream()
                .filter(each -> openCounts || !open.contains(each.text("obtained"))
                        || bought.contains(each.text("obtained")))
                .toList());
        return pool.isShort(licensee, party -> withAffiliates(party, perhaps, pool, hearing))
                ? Verdict.VIOLATED
                : Verdict.UNDETERMINED;
    }

    /** What a party holds; for the central licensee, what its affiliates do not need themselves as well. */
    private static BigInteger withAffiliates(String party, Owned licences, CameraPool pool, Hearing hearing) {
        BigInteger sum = licences.heldBy(party).quantity();
        if (party.equals(pool.centralLicensee())) {
            for (String holder : licences.holders()) {
                if (!holder.equals(party)
                        && hearing.affiliation(holder, party, "affiliateQuestion") != Certainty.NO) {
                    BigInteger spare = licences.heldBy(holder).quantity().subtract(pool.need(holder));
                    sum = sum.add(spare.max(BigInteger.ZERO));
                }
            }
        }
        return sum;
    }
}
