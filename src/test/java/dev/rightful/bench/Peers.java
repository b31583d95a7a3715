package dev.rightful.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.rightful.Vocabulary;
import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.evaluation.PreparedRules;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.ontology.OntologyCompiler;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Facts;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Asks Jena what Rightful answers: the rules that lend themselves to it, as SPARQL queries and as SHACL shapes.
 *
 * <p>Everybody is warm and prepared: for Jena the graph is loaded and indexed, queries and shapes are parsed; for Rightful
 * the sites are numbered and the links lie in arrays. Two more rows show what Rightful takes from the topology as it was
 * read, all operations included. A plain loop measures it: an answer takes milliseconds and more, where a harness such
 * as JMH adds nothing but forks.
 */
final class Peers {

    /** The rules that Rightful, SPARQL and SHACL are all asked for. */
    private static final List<String> RULES = List.of("federation/parent-product", "federation/child-product",
            "federation/tree", "interconnect/central-product", "interconnect/remote-product",
            "interconnect/camera-licences", "interconnect/remote-camera-licences");

    private static final String RULE = "rule/";
    private static final String SHAPE = "urn:rule:";
    /** How long each is warmed up, at least; and how long one measurement of it takes, at least. */
    private static final double WARM_UP_SECONDS = 8;
    private static final double SECONDS = 0.5;
    private static final int ROUNDS = 7;

    private final Table table;

    Peers(Table table) {
        this.table = table;
    }

    private record Contestant(String name, Supplier<Set<String>> answer, Measured measured) {

        Contestant(String name, Supplier<Set<String>> answer) {
            this(name, answer, new Measured());
        }
    }

    /** Measures with a sound JSON document. */
    void measure(Path document) throws IOException {
        Topology topology = read(document);
        Options options = Options.at(LocalDate.parse(LargeTopology.AS_OF));
        Graph graph = TopologyGraph.of(topology);
        Rights rights = sharedRights();
        PreparedRules prepared = new PreparedRules(topology, rights, options);
        Evaluation shared = new Evaluation(rights);
        Evaluation whole = new Evaluation(BuiltIn.rights());
        Map<String, Query> queries = queries();
        Shapes shapes = shapes();
        Contestant ours = new Contestant("Rightful", prepared::findings);
        Contestant unprepared = new Contestant("Rightful, unprepared and with every operation",
                () -> findings(shared, topology, options));
        Contestant all = new Contestant("Rightful, unprepared, every rule",
                () -> findings(whole, topology, options));
        Contestant sparql = new Contestant("Jena SPARQL", () -> findings(queries, graph));
        Contestant shacl = new Contestant("Jena SHACL", () -> findings(shapes, graph));
        List<Contestant> contestants = List.of(ours, unprepared, all, sparql, shacl);
        Set<String> expected = ours.answer().get();
        for (Contestant contestant : contestants) {
            run(contestant, expected, WARM_UP_SECONDS);
        }
        for (int i = 0; i < ROUNDS; i++) {
            for (Contestant contestant : contestants) {
                contestant.measured().add(run(contestant, expected, SECONDS));
            }
        }
        String what = "%%s: %d rules, %,d sites, %,d findings".formatted(RULES.size(), topology.sites().size(),
                expected.size());
        table.baseline("Peers", what.formatted(ours.name()), ours.measured());
        table.compared("Peers", unprepared.name(), unprepared.measured(), ours.measured(), "");
        table.compared("Peers", "%s (%d rules)".formatted(all.name(), BuiltIn.rights().rules().size()),
                all.measured(), ours.measured(), "");
        table.compared("Peers", what.formatted(sparql.name()), sparql.measured(), ours.measured(), "at least 20");
        table.compared("Peers", what.formatted(shacl.name()), shacl.measured(), ours.measured(), "at least 50");
    }

    /** Asks again and again for so long, and gives what one answer took. A wrong answer ends it all. */
    private static Measured.Run run(Contestant contestant, Set<String> expected, double seconds) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.gc();
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        int answers = 0;
        double wall;
        do {
            Set<String> found = contestant.answer().get();
            if (!found.equals(expected)) {
                throw new IllegalStateException(difference(contestant.name(), found, expected));
            }
            answers++;
            wall = (System.nanoTime() - start) / 1e9;
        } while (wall < seconds);
        return new Measured.Run(wall / answers, (system.getProcessCpuTime() - processor) / 1e9 / answers);
    }

    private static String difference(String name, Set<String> found, Set<String> expected) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> added = new TreeSet<>(found);
        added.removeAll(expected);
        return "%s disagrees with Rightful: %d findings are missing, such as %s, and %d are added, such as %s"
                .formatted(
                        name, missing.size(), missing.stream().limit(3).toList(), added.size(),
                        added.stream().limit(3).toList());
    }

    private static Topology read(Path document) throws IOException {
        TopologyReader reader = new TopologyReader(Vocabulary.of(BuiltIn.rights()), Limits.DEFAULT);
        try (InputStream in = Files.newInputStream(document)) {
            return switch (reader.read(in, Syntax.JSON)) {
                case ReadResult.Read read -> read.topology();
                case ReadResult.Refused refused -> throw new IllegalStateException(refused.problems().toString());
            };
        }
    }

    /** The agreement with the shared rules only. */
    private static Rights sharedRights() throws IOException {
        Facts facts = Facts.read(OntologyCompiler.compile(List.of()).getOrDefault("", ""), "");
        Facts.Builder shared = new Facts.Builder();
        for (String subject : facts.subjects()) {
            if (!subject.startsWith(RULE) || RULES.contains(subject.substring(RULE.length()))) {
                for (String property : facts.properties(subject)) {
                    facts.values(subject, property).forEach(value -> shared.add(subject, property, value));
                }
            }
        }
        return Rights.of(shared.build());
    }

    private static Set<String> findings(Evaluation evaluation, Topology topology, Options options) {
        Set<String> found = new TreeSet<>();
        evaluation.judge(topology, options)
                .findings()
                .stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .forEach(finding -> found.add(finding.rule() + " " + finding.subject().id()));
        return found;
    }

    private static Map<String, Query> queries() throws IOException {
        Map<String, Query> queries = new TreeMap<>();
        for (String rule : RULES) {
            queries.put(rule, QueryFactory.create(resource("sparql/%s.rq".formatted(rule.replace('/', '-')))));
        }
        return queries;
    }

    private static Set<String> findings(Map<String, Query> queries, Graph graph) {
        Set<String> found = new TreeSet<>();
        queries.forEach((rule, query) -> {
            try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
                RowSet rows = execution.select();
                while (rows.hasNext()) {
                    found.add(rule + " " + id(rows.next().get("subject")));
                }
            }
        });
        return found;
    }

    private static Shapes shapes() throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = open("shapes.ttl")) {
            RDFDataMgr.read(graph, in, Lang.TURTLE);
        }
        return Shapes.parse(graph);
    }

    private static Set<String> findings(Shapes shapes, Graph graph) {
        Map<String, String> rules = ruleByShape(shapes);
        Set<String> found = new TreeSet<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
            String rule = rules.get(entry.source().toString());
            if (rule == null) {
                throw new IllegalStateException("a result comes from no shape of ours: " + entry.source());
            }
            found.add(rule + " " + id(entry.focusNode()));
        }
        return found;
    }

    /** The rule that each shape stands for: its own name, or that of the shape whose property it describes. */
    private static Map<String, String> ruleByShape(Shapes shapes) {
        Map<String, String> rules = new TreeMap<>();
        shapes.forEach(shape -> {
            String rule = shape.getShapeNode().getURI().substring(SHAPE.length());
            rules.put(shape.getShapeNode().toString(), rule);
            shape.getPropertyShapes().forEach(property -> rules.put(property.getShapeNode().toString(), rule));
        });
        return rules;
    }

    private static String id(Node node) {
        String name = node.getURI().substring(TopologyGraph.THING.length());
        return name.substring(name.indexOf(':') + 1);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Peers.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("there is no file " + name);
        }
        return in;
    }
}
