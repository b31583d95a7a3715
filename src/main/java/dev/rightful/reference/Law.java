package dev.rightful.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The agreement, asked of the ontology. */
final class Law {

    private final Model model;
    private final List<Rule> rules;
    private final Map<Resource, List<Paragraph>> paragraphs = new HashMap<>();
    /** What was asked before, by edition, act and product; the law does not change. */
    private final Map<List<Resource>, List<Paragraph>> speaking = new HashMap<>();
    /** What stands in an edition, by what stays the same of a paragraph from edition to edition. */
    private final Map<Resource, Map<String, Paragraph>> standing = new HashMap<>();

    Law(Model model) {
        this.model = model;
        this.rules = rules(model);
    }

    /** Every rule, in the order of the agreement. */
    List<Rule> rules() {
        return rules;
    }

    private static List<Rule> rules(Model model) {
        List<Rule> rules = new ArrayList<>();
        model.listSubjectsWithProperty(RDF.type, Term.rf("Rule"))
                .filterDrop(node -> model.contains(node, RDF.type, Term.rf("PortfolioRule")))
                .forEach(node -> rules.add(new Rule(node)));
        rules.sort(Comparator.comparing(rule -> rule.node().getRequiredProperty(Term.rf("rank")).getInt()));
        return List.copyOf(rules);
    }

    /** What the agreement as a whole states. */
    Resource agreement() {
        return model.listSubjectsWithProperty(RDF.type, Term.rf("Agreement")).next();
    }

    /** The share of votes in percent above which there is control. */
    BigDecimal controlAbove() {
        return new BigDecimal(agreement().getRequiredProperty(Term.rf("controlAbove")).getLiteral().getLexicalForm());
    }

    /** Every edition. */
    List<Resource> editions() {
        return all("Edition");
    }

    /** Something as the ontology knows it, wherever its name was read. */
    Resource in(Resource thing) {
        return thing.inModel(model);
    }

    /** Everything of a class. */
    List<Resource> all(String type) {
        return model.listSubjectsWithProperty(RDF.type, Term.rf(type)).toList();
    }

    /** Whether something of the ontology is of a class. */
    boolean isA(Resource thing, String type) {
        return model.contains(thing, RDF.type, Term.rf(type));
    }

    /** What the ontology states of something under a term, or null. */
    @Nullable
    Statement find(Resource thing, Property term) {
        return model.getProperty(thing, term);
    }

    /** Every paragraph of an edition, those that it takes over from an older one included. */
    List<Paragraph> paragraphs(Resource edition) {
        List<Paragraph> known = paragraphs.get(edition);
        if (known == null) {
            known = read(edition);
            paragraphs.put(edition, known);
        }
        return known;
    }

    /** The paragraphs of an edition that speak of an act, whatever product they are about, sorted by id. */
    List<Paragraph> speakingOf(Resource edition, Resource act) {
        return speaking.computeIfAbsent(List.of(edition, act),
                asked -> paragraphs(edition).stream().filter(each -> each.speaksOf(act)).toList());
    }

    /** The paragraphs of an edition that speak of an act of a product, sorted by id. */
    List<Paragraph> speakingOf(Resource edition, Resource act, Resource product) {
        List<Paragraph> all = speakingOf(edition, act);
        return speaking.computeIfAbsent(List.of(edition, act, product),
                asked -> all.stream().filter(each -> each.isAbout(product)).toList());
    }

    /** A clause as it stands in an edition, which may state it itself; null when it is no clause or does not stand there. */
    @Nullable
    Paragraph find(Resource edition, Resource clause) {
        Resource stated = in(clause);
        if (stated.isAnon() || !stated.hasProperty(Term.rf("edition"))) {
            return null;
        }
        return standing.computeIfAbsent(edition, this::byKey).get(key(stated, owner(stated)));
    }

    private Map<String, Paragraph> byKey(Resource edition) {
        Map<String, Paragraph> byKey = new HashMap<>();
        paragraphs(edition).forEach(each -> byKey.putIfAbsent(key(each.node(), owner(each.node())), each));
        return byKey;
    }

    private List<Paragraph> read(Resource edition) {
        List<Paragraph> all = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (Resource node : model.listSubjectsWithProperty(Term.rf("edition"), edition).toList()) {
            all.add(new Paragraph(Term.id(node), node));
            replaced.add(key(node, edition));
        }
        Statement basedOn = model.getProperty(edition, Term.rf("basedOn"));
        if (basedOn != null) {
            Resource base = basedOn.getResource();
            for (Paragraph each : paragraphs(base)) {
                String local = each.id().substring(Term.id(base).length());
                boolean omitted = model.contains(edition, Term.rf("omits"), each.node())
                        || model.contains(edition, Term.rf("omits"), Term.named("clause/" + each.id()));
                if (!omitted && !replaced.contains(key(each.node(), owner(each.node())))) {
                    all.add(new Paragraph(Term.id(edition) + local, each.node()));
                }
            }
        }
        all.sort(Comparator.comparing(Paragraph::id));
        return List.copyOf(all);
    }

    private static Resource owner(Resource clause) {
        return clause.getRequiredProperty(Term.rf("edition")).getResource();
    }

    /** What stays the same of a paragraph from edition to edition: its section and key, or its name in the edition. */
    private static String key(Resource clause, Resource edition) {
        Statement key = clause.getProperty(Term.rf("key"));
        String section = Term.id(clause.getRequiredProperty(Term.rf("section")).getResource());
        return section + " "
                + (key == null ? Term.id(clause).substring(Term.id(edition).length()) : key.getString());
    }
}
