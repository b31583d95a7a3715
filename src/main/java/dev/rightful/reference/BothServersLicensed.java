package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Both servers of a pair have to be licensed: by a licence that names them, or by enough pieces that name none. */
final class BothServersLicensed implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection pair : Hosting.pairs(hearing.world())) {
            Site site = Hosting.of(pair, hearing.world());
            for (Paragraph paragraph : hearing.nearest("act", site)) {
                judgements.add(Judgement.of(pair.subject(), verdict(pair, site.code(), paragraph, hearing.world()),
                        List.of(paragraph)));
            }
        }
        return judgements;
    }

    private static Verdict verdict(Connection pair, String code, Paragraph paragraph, World world) {
        if (!world.statesLicences()) {
            return Verdict.UNDETERMINED;
        }
        Owned licences = Owned.under(code, world).of(paragraph.things("licenceKind")).notNone();
        Set<String> named = new HashSet<>();
        List<Thing> nameless = new ArrayList<>();
        for (Thing licence : licences.licences()) {
            List<Thing> covered = licence.things("covers");
            covered.forEach(server -> named.add(server.id()));
            if (covered.isEmpty()) {
                nameless.add(licence);
            }
        }
        if (named.contains(pair.from()) && named.contains(pair.to())) {
            return Verdict.GRANTED;
        }
        Set<String> others = new HashSet<>(Hosting.pairedUnder(code, world));
        others.removeAll(named);
        Integer each = paragraph.findNumber("licencesPerServer");
        BigInteger needed = BigInteger.valueOf(others.size()).multiply(BigInteger.valueOf(each == null ? 1 : each));
        return new Owned(nameless).quantity().compareTo(needed) >= 0 ? Verdict.GRANTED : Verdict.VIOLATED;
    }
}
