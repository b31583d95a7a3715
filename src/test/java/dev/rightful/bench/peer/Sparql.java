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
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Jena, asked by one parsed SPARQL query for each rule. It starts from a graph in memory, with its three indexes made.
 *
 * <p>A query gives a row for each thing that is not granted: {@code subject}, for an operation also {@code party}, and
 * {@code verdict} where it is not always violated.
 */
public final class Sparql implements Peer {

    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var PARTY = Var.alloc("party");
    private static final Var VERDICT = Var.alloc("verdict");

    private final Map<String, Query> queries = new LinkedHashMap<>();

    /** Parses the queries for a day. */
    public Sparql(LocalDate asOf) throws IOException {
        for (String rule : SharedRules.IDS) {
            String query = SharedRules.text("sparql/%s.rq".formatted(rule.replace('/', '-')));
            queries.put(rule, QueryFactory.create(query.replace(SharedRules.AS_OF, asOf.toString())));
        }
    }

    @Override
    public String name() {
        return "Jena SPARQL";
    }

    @Override
    public Given given(Topology topology) {
        Graph graph = TopologyGraph.of(topology);
        return () -> judge(graph);
    }

    private Collection<Answer> judge(Graph graph) {
        List<Answer> answers = new ArrayList<>();
        queries.forEach((rule, query) -> {
            try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
                RowSet rows = execution.select();
                while (rows.hasNext()) {
                    answers.add(answer(rule, rows.next()));
                }
            }
        });
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
