package dev.rightful.bench.peer;

import dev.rightful.finding.Verdict;
import dev.rightful.model.Topology;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Jena, asked by one SPARQL query for each rule. It starts from a graph in memory, with its three indexes made.
 *
 * <p>A query gives a row for each thing that is not granted: {@code subject}, for an operation also {@code party}, and
 * {@code verdict} where it is not always violated.
 */
public final class Sparql implements Peer {

    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var PARTY = Var.alloc("party");
    private static final Var VERDICT = Var.alloc("verdict");

    private final String name;
    private final Map<String, Prepared> queries = new LinkedHashMap<>();

    /** A query that graphs can be asked. */
    private interface Prepared {
        void ask(Graph graph, Consumer<Binding> rows);
    }

    private Sparql(String name, LocalDate asOf, Function<Query, Prepared> preparation) throws IOException {
        this.name = name;
        for (String rule : SharedRules.IDS) {
            String query = SharedRules.text("sparql/%s.rq".formatted(rule.replace('/', '-')));
            queries.put(rule, preparation.apply(
                    QueryFactory.create(query.replace(SharedRules.AS_OF, asOf.toString()))));
        }
    }

    /** As Jena's documentation says it: queries are parsed once, and planned anew for each graph. */
    public static Sparql parsedOnce(LocalDate asOf) throws IOException {
        return new Sparql("Jena SPARQL", asOf, query -> (graph, rows) -> {
            try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
                execution.select().forEachRemaining(rows);
            }
        });
    }

    /** As somebody does it who knows Jena from inside and has many small graphs: what it would plan each time is kept. */
    public static Sparql plannedOnce(LocalDate asOf) throws IOException {
        return new Sparql("Jena SPARQL, its plans kept by hand", asOf, query -> {
            Op plan = Algebra.optimize(Algebra.compile(query));
            return (graph, rows) -> {
                QueryIterator found =
                        QC.execute(plan, BindingFactory.root(), ExecutionContext.createForGraph(graph));
                try {
                    found.forEachRemaining(rows);
                } finally {
                    found.close();
                }
            };
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Given given(Topology topology) {
        Graph graph = TopologyGraph.of(topology);
        return () -> judge(graph);
    }

    private Collection<Answer> judge(Graph graph) {
        List<Answer> answers = new ArrayList<>();
        queries.forEach((rule, query) -> query.ask(graph, row -> answers.add(answer(rule, row))));
        return answers;
    }

    private static Answer answer(String rule, Binding row) {
        String subject = TopologyGraph.id(row.get(SUBJECT));
        Node given = row.get(VERDICT);
        Verdict verdict = given == null ? Verdict.VIOLATED : Verdict.valueOf(given.getLiteralLexicalForm());
        Node party = row.get(PARTY);
        return party == null
                ? new Answer(rule, subject, verdict)
                : Answer.operation(rule, TopologyGraph.id(party), subject, verdict);
    }
}
