package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** No more may be used with extensions, over all sites of a code, than is licensed under it. */
final class ExtensionCounted implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            List<Case> cases = new ArrayList<>();
            for (Added extension : Added.at(site)) {
                for (Paragraph paragraph : extension.paragraphs("act", hearing)) {
                    cases.add(of(site, extension, paragraph, hearing.world()));
                }
            }
            judgements.add(Case.judgement(site.subject(), cases));
        }
        return judgements;
    }

    /** What is used of none is not short of any; a site that may use none is not short for certain. */
    private static Case of(Site site, Added extension, Paragraph paragraph, World world) {
        if (used(extension, paragraph).isNone()) {
            return new Case(Verdict.GRANTED, "unused", List.of());
        }
        Count here = used(site, paragraph);
        Case underCode = underCode(site, paragraph, world);
        boolean isPerhapsUnused = here.least().signum() == 0;
        return isPerhapsUnused && underCode.verdict() == Verdict.VIOLATED
                ? new Case(Verdict.UNDETERMINED, "use unknown", underCode.cited())
                : underCode;
    }

    private static Case underCode(Site site, Paragraph paragraph, World world) {
        Count used = Count.NONE;
        for (Site each : world.sitesUnder(site.code())) {
            used = used.plus(used(each, paragraph));
        }
        if (!world.statesLicences()) {
            return new Case(Verdict.UNDETERMINED, "licences unknown", List.of(paragraph));
        }
        Owned licences = Owned.under(site.code(), world).of(paragraph.things("licenceKind"));
        BigInteger bought = number(licences.obtainedBy(paragraph.words("obtained")), paragraph);
        BigInteger all = number(licences, paragraph);
        if (used.isCoveredBy(bought)) {
            return new Case(Verdict.GRANTED, "covered", List.of());
        }
        if (used.exceeds(all)) {
            return new Case(Verdict.VIOLATED, "too few", List.of(paragraph));
        }
        String said = used.exceeds(bought) ? "obtained otherwise" : "use unknown";
        return new Case(Verdict.UNDETERMINED, said, List.of(paragraph));
    }

    /** What is in use at a site; one that does not say how much may use any number. */
    private static Count used(Site site, Paragraph paragraph) {
        Count used = Count.NONE;
        for (Added extension : Added.at(site)) {
            if (paragraph.names(extension.product())) {
                used = used.plus(used(extension, paragraph));
            }
        }
        return used;
    }

    private static Count used(Added extension, Paragraph paragraph) {
        Count used = Count.NONE;
        for (String key : paragraph.words("quantity")) {
            Integer number = extension.thing().findNumber(key);
            used = used.plus(number == null ? Count.atLeast(0) : Count.exactly(number));
        }
        return used;
    }

    /** How many licences count: all, or as many as are registered. */
    private static BigInteger number(Owned licences, Paragraph paragraph) {
        if (!paragraph.words("countedBy").contains("registered")) {
            return licences.quantity();
        }
        BigInteger sum = BigInteger.ZERO;
        for (Thing licence : licences.licences()) {
            sum = sum.add(BigInteger.valueOf(Math.min(licence.number("quantity"), licence.number("registered"))));
        }
        return sum;
    }
}
