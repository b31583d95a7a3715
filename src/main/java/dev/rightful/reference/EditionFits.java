package dev.rightful.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** A declared edition must not be older than the one that ships with the release, and a release must have one. */
final class EditionFits extends SiteRule {

    @Override
    Judgement judge(Hearing hearing, Site site) {
        World world = hearing.world();
        Version release = World.release(site.thing());
        if (world.settings().edition() != null || release == null) {
            return Judgement.granted(site.subject());
        }
        List<Paragraph> cited = new ArrayList<>(hearing.nearest("act", site));
        Resource declared = site.thing().findName("edition");
        if (declared == null) {
            return world.editions().isOlderThanAll(release)
                    ? Judgement.undetermined(site.subject(), cited)
                    : Judgement.granted(site.subject());
        }
        boolean isOlder = issued(world, declared).isBefore(issued(world, world.editions().shippedWith(release)));
        if (!isOlder || hearing.isWide(hearing.rule().findName("question"))) {
            return Judgement.granted(site.subject());
        }
        cited.addAll(hearing.nearest("updateAct", site));
        return Judgement.violated(site.subject(), cited);
    }

    private static LocalDate issued(World world, Resource edition) {
        return LocalDate.parse(world.law()
                .in(edition)
                .getRequiredProperty(Term.rf("issued"))
                .getLiteral()
                .getLexicalForm());
    }
}
