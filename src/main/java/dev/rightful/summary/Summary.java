package dev.rightful.summary;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.waiver.Triaged;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the topologies of a portfolio come to. Two summaries of different topologies make one by {@link #add(Summary)}, in
 * any order; how large one is does not depend on how many topologies it is of.
 */
public final class Summary {

    private final VerdictCounts topologies = new VerdictCounts();
    private final VerdictCounts counting = new VerdictCounts();
    private final Treatments treatments = new Treatments();
    private final VerdictCounts links = new VerdictCounts();
    private final VerdictCounts operations = new VerdictCounts();
    private final VerdictCounts sites = new VerdictCounts();
    private final FindingCounts rules = new FindingCounts();
    private final FindingCounts clauses = new FindingCounts();
    private final FindingCounts questions = new FindingCounts();
    private final VerdictTable editions = new VerdictTable();
    private final VerdictTable products = new VerdictTable();
    private final WorstTopologies worst = new WorstTopologies();
    private final FirstErrors errors = new FirstErrors();

    /**
     * Adds a topology that was judged.
     *
     * @param triaged what becomes of its findings; null where every finding counts
     * @param ordinal its number in the run, from 0
     * @param source where it stands
     * @param line the line of its document
     */
    public void add(Assessment assessment, @Nullable Triaged triaged, long ordinal, String source, int line) {
        topologies.add(assessment.verdict());
        counting.add(triaged == null ? assessment.verdict() : triaged.verdict());
        for (LinkVerdict link : assessment.links()) {
            links.add(link.verdict());
        }
        for (OperationVerdict operation : assessment.operations()) {
            operations.add(operation.verdict());
        }
        for (SiteVerdict site : assessment.sites()) {
            sites.add(site.verdict());
            editions.add(site.edition(), site.verdict());
            products.add(site.product(), site.verdict());
        }
        int violated = 0;
        List<Finding> findings = assessment.findings();
        for (Finding finding : findings) {
            violated += finding.verdict() == Verdict.VIOLATED ? 1 : 0;
            if (triaged != null) {
                treatments.add(triaged.treatment(finding), finding.verdict());
            }
            rules.add(finding.rule(), finding.verdict(), ordinal);
            for (String clause : finding.clauses()) {
                clauses.add(clause, finding.verdict(), ordinal);
            }
            String question = finding.question();
            if (question != null) {
                questions.add(question, finding.verdict(), ordinal);
            }
        }
        if (!findings.isEmpty()) {
            worst.add(violated, findings.size() - violated, ordinal, assessment, source, line);
        }
    }

    /** Adds a document that could not be judged, with the first reason why. */
    public void addError(long ordinal, String source, int line, int column, String message) {
        errors.add(new FirstErrors.Entry(ordinal, source, line, column, message));
    }

    /** Adds the summary of other topologies. */
    public void add(Summary other) {
        topologies.add(other.topologies);
        counting.add(other.counting);
        treatments.add(other.treatments);
        links.add(other.links);
        operations.add(other.operations);
        sites.add(other.sites);
        rules.add(other.rules);
        clauses.add(other.clauses);
        questions.add(other.questions);
        editions.add(other.editions);
        products.add(other.products);
        worst.add(other.worst);
        errors.add(other.errors);
    }

    /** How many documents there were, judged or not. */
    public long documents() {
        return topologies.total() + errors.count();
    }

    /** The verdicts on topologies. */
    public VerdictCounts topologies() {
        return topologies;
    }

    /** The verdicts on topologies that their findings give which count. */
    public VerdictCounts counting() {
        return counting;
    }

    /** What becomes of the findings of topologies; nothing where every finding counts. */
    public Treatments treatments() {
        return treatments;
    }

    /** The verdicts on links. */
    public VerdictCounts links() {
        return links;
    }

    /** The verdicts on operations. */
    public VerdictCounts operations() {
        return operations;
    }

    /** The verdicts on sites. */
    public VerdictCounts sites() {
        return sites;
    }

    /** The findings of each rule that has any. */
    public FindingCounts rules() {
        return rules;
    }

    /** The findings that rest on each clause. */
    public FindingCounts clauses() {
        return clauses;
    }

    /** The findings that each open question leaves undetermined. */
    public FindingCounts questions() {
        return questions;
    }

    /** The verdicts on sites by the edition that governs them. */
    public VerdictTable editions() {
        return editions;
    }

    /** The verdicts on sites by product. */
    public VerdictTable products() {
        return products;
    }

    /** The topologies with most violations. */
    public WorstTopologies worst() {
        return worst;
    }

    /** The documents that could not be judged. */
    public FirstErrors errors() {
        return errors;
    }

    /** Keeps it for a later run. */
    public void write(DataOutput out) throws IOException {
        VerdictTable.write(topologies, out);
        VerdictTable.write(counting, out);
        treatments.write(out);
        VerdictTable.write(links, out);
        VerdictTable.write(operations, out);
        VerdictTable.write(sites, out);
        rules.write(out);
        clauses.write(out);
        questions.write(out);
        editions.write(out);
        products.write(out);
        worst.write(out);
        errors.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static Summary read(DataInputStream in) throws IOException {
        Summary summary = new Summary();
        VerdictTable.read(summary.topologies, in);
        VerdictTable.read(summary.counting, in);
        summary.treatments.read(in);
        VerdictTable.read(summary.links, in);
        VerdictTable.read(summary.operations, in);
        VerdictTable.read(summary.sites, in);
        summary.rules.read(in);
        summary.clauses.read(in);
        summary.questions.read(in);
        summary.editions.read(in);
        summary.products.read(in);
        summary.worst.read(in);
        summary.errors.read(in);
        return summary;
    }
}
