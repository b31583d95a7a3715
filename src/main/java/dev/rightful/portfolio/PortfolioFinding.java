package dev.rightful.portfolio;

import dev.rightful.finding.Fingerprint;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why several topologies together are not granted what each of them may be granted alone.
 *
 * @param rule the id of the rule, {@code portfolio/…}
 * @param verdict undetermined or violated
 * @param subject what it is about
 * @param clauses ids of the clauses it rests on, sorted, never empty
 * @param clauseKeys the keys of those clauses over all editions, sorted, each once
 * @param statement what is the case, with texts in the ontology under the rule's id
 * @param claims where the topologies say what proves it, in order, at most {@link #SHOWN}
 * @param claimCount how many such places there are
 * @param topologyCount in how many topologies
 * @param question the open question that makes it undetermined, or null
 */
public record PortfolioFinding(String rule, Verdict verdict, Subject subject, List<String> clauses,
        List<String> clauseKeys, Statement statement, List<Claimed> claims, long claimCount, long topologyCount,
        @Nullable String question) {

    /** How many claims a finding shows at most. */
    public static final int SHOWN = 32;

    /**
     * What a finding across topologies is about.
     *
     * @param kind the word for its kind: {@code slc}, {@code party} or {@code site}
     * @param id its id in the portfolio
     */
    public record Subject(String kind, String id) {}

    /**
     * What one topology says that proves a finding.
     *
     * @param topology the topology's id
     * @param source the path of its document
     * @param line where it says so
     * @param column where it says so
     * @param said what it says, such as {@code shop-1: 12}
     */
    public record Claimed(String topology, String source, int line, int column, String said) {}

    public PortfolioFinding {
        clauses = List.copyOf(clauses);
        clauseKeys = List.copyOf(clauseKeys);
        claims = List.copyOf(claims);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("a finding of %s rests on no clause".formatted(rule));
        }
    }

    /** Recognises it again in another audit, whichever topologies prove it then. */
    public String fingerprint() {
        return new Fingerprint().of("", rule, clauseKeys, subject.kind(), subject.id());
    }
}
