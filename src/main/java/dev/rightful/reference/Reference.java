package dev.rightful.reference;

import dev.rightful.exchange.TopologyGraph;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;

/**
 * The reference evaluator: judges a topology straight from what its RDF and the ontology state, rule by rule, each under
 * every combination of answers to the questions it asks.
 */
public final class Reference {

    private static final String LINK_TYPE = "linkType";

    private final Law law;

    /** With an agreement as RDF. */
    public Reference(Model ontology) {
        this.law = new Law(ontology);
    }

    /** Judges a topology by its RDF form. */
    public Opinion judge(Topology topology, Settings settings) {
        return new Trial(new World(law, TopologyGraph.of(topology), settings)).opinion();
    }

    /** One topology that is judged. */
    private final class Trial {

        private final World world;
        private final Readings readings;
        private final Map<Resource, Map<Subject, Readings.Settled>> settled = new HashMap<>();

        Trial(World world) {
            this.world = world;
            this.readings = new Readings(world.settings().reading());
        }

        Opinion opinion() {
            List<Opinion.Finding> findings = new ArrayList<>();
            for (Rule rule : law.rules()) {
                settled(rule).forEach((subject, each) -> {
                    if (each.judgement().verdict() != Verdict.GRANTED) {
                        findings.add(new Opinion.Finding(rule.id(), subject, each.judgement().verdict(),
                                each.judgement().clauses(), ids(each.deciding())));
                    }
                });
            }
            findings.sort(Comparator.comparing(Opinion.Finding::rule).thenComparing(each -> each.subject().id()));
            Verdict verdict = Verdict.GRANTED;
            for (Opinion.Finding finding : findings) {
                verdict = verdict.worse(finding.verdict());
            }
            return new Opinion(verdict, links(), operations(findings), sites(findings), findings);
        }

        private Map<Subject, Readings.Settled> settled(Rule rule) {
            Map<Subject, Readings.Settled> known = settled.get(rule.node());
            if (known == null) {
                ReferenceRule judge = Rules.of(rule);
                known = readings.settle(answers -> judge.judge(new Hearing(world, rule, answers, this::settled)));
                settled.put(rule.node(), known);
            }
            return known;
        }

        private Readings.Settled settled(Resource rule, Subject subject) {
            Readings.Settled found = settled(new Rule(rule)).get(subject);
            return found == null ? new Readings.Settled(Judgement.granted(subject), null) : found;
        }

        /**
         * A link is as good as what is said of it, and of its starting site where that is about links of its type. It is
         * granted by all that grants it, and otherwise rests on what the worst of that rests on.
         */
        private SortedMap<String, Opinion.Ruling> links() {
            SortedMap<String, Opinion.Ruling> rulings = new TreeMap<>();
            for (Connection link : world.links()) {
                Subject start = new Subject(Subject.Kind.SITE, link.from());
                List<Judgement> said = new ArrayList<>();
                for (Rule rule : law.rules()) {
                    said.add(settled(rule.node(), link.subject()).judgement());
                    if (link.type().equals(rule.findWord(LINK_TYPE))) {
                        said.add(settled(rule.node(), start).judgement());
                    }
                }
                Judgement worst = Verdicts.worst(link.subject(), said);
                rulings.put(link.id(), new Opinion.Ruling(worst.verdict(), worst.clauses()));
            }
            return rulings;
        }

        /** An operation is as good as its own findings. */
        private SortedMap<String, Opinion.Ruling> operations(List<Opinion.Finding> findings) {
            Map<Subject, Verdict> verdicts = new HashMap<>();
            findings.forEach(each -> verdicts.merge(each.subject(), each.verdict(), Verdict::worse));
            Map<Subject, List<Act>> acts = new HashMap<>();
            world.acts().forEach(act -> acts.computeIfAbsent(act.subject(), each -> new ArrayList<>()).add(act));
            OperationClauses clauses = new OperationClauses(world, readings, this::settled);
            SortedMap<String, Opinion.Ruling> rulings = new TreeMap<>();
            acts.forEach((subject, each) -> {
                Verdict verdict = verdicts.getOrDefault(subject, Verdict.GRANTED);
                rulings.put(subject.id(), new Opinion.Ruling(verdict, clauses.of(each, verdict)));
            });
            return rulings;
        }

        /** A site is as good as the findings on it, its code, its premises and the operations at it. */
        private SortedMap<String, Verdict> sites(List<Opinion.Finding> findings) {
            SortedMap<String, Verdict> verdicts = new TreeMap<>();
            for (Site site : world.sites()) {
                Set<Subject> operations = operationsAt(site);
                Verdict verdict = Verdict.GRANTED;
                for (Opinion.Finding finding : findings) {
                    if (isOf(finding.subject(), site, operations)) {
                        verdict = verdict.worse(finding.verdict());
                    }
                }
                verdicts.put(site.id(), verdict);
            }
            return verdicts;
        }

        private Set<Subject> operationsAt(Site site) {
            Set<Subject> subjects = new HashSet<>();
            world.acts().stream().filter(act -> act.site().equals(site)).forEach(act -> subjects.add(act.subject()));
            return subjects;
        }

        private boolean isOf(Subject subject, Site site, Set<Subject> operations) {
            // Another maker's product is licensed under no code of this vendor.
            boolean isOfCode = subject.equals(site.codeSubject()) && !world.isForeign(site);
            return isOfCode || subject.equals(site.subject()) || subject.equals(site.premisesSubject())
                    || operations.contains(subject);
        }
    }

    private static SortedSet<String> ids(Set<Resource> things) {
        SortedSet<String> ids = new TreeSet<>();
        things.forEach(thing -> ids.add(Term.id(thing)));
        return ids;
    }
}
