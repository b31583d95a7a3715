package dev.rightful.bench.peer;

import dev.rightful.finding.Verdict;
import dev.rightful.model.Topology;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;

/** Jena, asked by one set of parsed SHACL shapes. It starts from the same graph as {@link Sparql}. */
public final class Shacl implements Peer {

    private static final String SHAPE = "urn:rule:";
    private static final char SECOND_SHAPE = '#';

    private final Shapes shapes;
    private final Map<Node, String> rules = new HashMap<>();

    /** Parses the shapes for a day. */
    public Shacl(LocalDate asOf) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        String text = SharedRules.text("shapes.ttl").replace(SharedRules.AS_OF, asOf.toString());
        RDFDataMgr.read(graph, new StringReader(text), null, Lang.TURTLE);
        shapes = Shapes.parse(graph);
        shapes.forEach(shape -> {
            String name = shape.getShapeNode().getURI().substring(SHAPE.length());
            int end = name.indexOf(SECOND_SHAPE);
            String rule = end < 0 ? name : name.substring(0, end);
            rules.put(shape.getShapeNode(), rule);
            shape.getPropertyShapes().forEach(property -> rules.put(property.getShapeNode(), rule));
        });
    }

    @Override
    public String name() {
        return "Jena SHACL";
    }

    @Override
    public Given given(Topology topology) {
        Graph graph = TopologyGraph.of(topology);
        return () -> judge(graph);
    }

    /** A link may break a rule in two ways, which is one answer. */
    private Collection<Answer> judge(Graph graph) {
        Set<Answer> answers = new HashSet<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
            String rule = rules.get(entry.source());
            if (rule == null) {
                throw new IllegalStateException("a result comes from no shape of ours: " + entry.source());
            }
            answers.add(answer(rule, entry));
        }
        return answers;
    }

    private static Answer answer(String rule, ReportEntry entry) {
        if (entry.sourceConstraint() == null) {
            return new Answer(rule, TopologyGraph.id(entry.focusNode()),
                    entry.severity().equals(Severity.Warning) ? Verdict.UNDETERMINED : Verdict.VIOLATED);
        }
        Verdict verdict = Verdict.valueOf(entry.message());
        String value = TopologyGraph.id(entry.value());
        return rule.startsWith(SharedRules.OPERATION)
                ? Answer.operation(rule, value, TopologyGraph.id(entry.focusNode()), verdict)
                : new Answer(rule, value, verdict);
    }
}
