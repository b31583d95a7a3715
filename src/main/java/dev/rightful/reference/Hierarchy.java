package dev.rightful.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;

/** Links of a type have to form trees: no site below two others, and none below itself. */
final class Hierarchy implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        List<Connection> links = hearing.world().links(hearing.rule().word("linkType"));
        List<Paragraph> cited = new ArrayList<>();
        for (Resource source : hearing.rule().names("cites")) {
            cited.add(new Paragraph(Term.id(source), source));
        }
        for (Connection link : links) {
            Set<String> parents = new TreeSet<>();
            links.stream().filter(each -> each.to().equals(link.to())).forEach(each -> parents.add(each.from()));
            if (parents.size() > 1 || below(link.to(), links).contains(link.from())) {
                judgements.add(Judgement.violated(link.subject(), cited));
            }
        }
        return judgements;
    }

    /** A site and all sites below it. */
    private static Set<String> below(String site, List<Connection> links) {
        Set<String> below = new HashSet<>(Set.of(site));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Connection link : links) {
                grows |= below.contains(link.from()) && below.add(link.to());
            }
        }
        return below;
    }
}
