package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/** An extension needs a licence of its own and a rightfully licensed host, where its paragraphs say so. */
final class ExtensionLicensed implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            List<Case> cases = new ArrayList<>();
            for (Added extension : Added.at(site)) {
                cases.add(of(extension, hearing));
            }
            judgements.add(Case.judgement(site.subject(), cases));
        }
        return judgements;
    }

    private static Case of(Added extension, Hearing hearing) {
        List<Case> cases = new ArrayList<>();
        for (Paragraph paragraph : extension.paragraphs("act", hearing)) {
            if (isAsked(extension, paragraph, hearing.world())) {
                cases.add(own(extension, paragraph, hearing.world()));
            }
        }
        for (Paragraph paragraph : extension.paragraphs("hostLicenceAct", hearing)) {
            if (!hearing.world().isForeign(extension.site()) && isAsked(extension, paragraph, hearing.world())) {
                cases.add(host(extension.site(), paragraph, hearing));
                cases.add(apart(extension, paragraph));
            }
        }
        return Case.worst(cases);
    }

    /** A licence creates no grant: it is asked for with the hosts only that a paragraph names. */
    private static boolean isAsked(Added extension, Paragraph paragraph, World world) {
        return !paragraph.asksFor("hostProduct") || extension.isPerhapsHosted(paragraph, world);
    }

    private static Case own(Added extension, Paragraph paragraph, World world) {
        Site site = extension.site();
        Verdict ofItsOwn = WallLicence.ofItsOwn(site, paragraph, world);
        if (ofItsOwn == Verdict.GRANTED) {
            return granted();
        }
        if (paragraph.things("included").contains(site.governing())) {
            Version from = Hosts.release(paragraph, "includedFrom");
            Version release = World.release(site.thing());
            if (from == null || (release != null && release.compareTo(from) >= 0)) {
                return granted();
            }
            if (release == null) {
                return new Case(Verdict.UNDETERMINED, "inclusion unknown", List.of(paragraph));
            }
        }
        boolean isKnown = world.statesLicences();
        return new Case(ofItsOwn, isKnown ? "own licence" : "licences unknown", List.of(paragraph));
    }

    private static Case host(Site site, Paragraph paragraph, Hearing hearing) {
        Verdict base = Verdict.GRANTED;
        for (Resource other : hearing.rule().names("takesOver")) {
            base = base.worse(hearing.verdict(other, site.subject()));
        }
        if (base != Verdict.GRANTED) {
            return new Case(base, "host", List.of(paragraph));
        }
        Statement kind = hearing.law().find(site.governing(), Term.rf("baseLicence"));
        Owned licences = Owned.under(site.code(), hearing.world())
                .of(kind == null ? List.of() : List.of(kind.getResource()))
                .notNone();
        boolean isOtherwise = paragraph.asksFor("hostObtained")
                && licences.obtainedBy(paragraph.words("hostObtained")).isEmpty();
        return isOtherwise
                ? new Case(Verdict.UNDETERMINED, "host obtained otherwise", List.of(paragraph))
                : granted();
    }

    /** On an appliance the licence of the host may have to be bought apart from it. */
    private static Case apart(Added extension, Paragraph paragraph) {
        Site site = extension.site();
        if (!paragraph.asksFor("boughtApart") || site.product().equals(site.governing())) {
            return granted();
        }
        Boolean isApart = extension.thing().findFlag(paragraph.words("boughtApart").get(0));
        if (isApart == null) {
            return new Case(Verdict.UNDETERMINED, "apart unknown", List.of(paragraph));
        }
        return isApart ? granted() : new Case(Verdict.VIOLATED, "not apart", List.of(paragraph));
    }

    private static Case granted() {
        return new Case(Verdict.GRANTED, "licensed", List.of());
    }
}
