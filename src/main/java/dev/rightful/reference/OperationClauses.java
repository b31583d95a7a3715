package dev.rightful.reference;

import dev.rightful.finding.Reading;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.jena.rdf.model.Resource;

/**
 * The paragraphs that grant operations, or would have to.
 *
 * <p>An operation is what the worst of its acts is. Of acts that are as bad that with the shortest way is told, and of those
 * the one whose role comes first where an operator's roles are listed.
 */
final class OperationClauses {

    private final World world;
    private final Readings readings;
    private final BiFunction<Resource, Subject, Readings.Settled> settled;
    private final Resource workQuestion;

    /**
     * For a topology.
     *
     * @param settled what a rule says of a subject, after the reading was applied
     */
    OperationClauses(World world, Readings readings, BiFunction<Resource, Subject, Readings.Settled> settled) {
        this.world = world;
        this.readings = readings;
        this.settled = settled;
        this.workQuestion = world.law().agreement().getRequiredProperty(Term.rf("workQuestion")).getResource();
    }

    /** The ids of the paragraphs for the operation that some acts make and on which there is such a verdict. */
    SortedSet<String> of(List<Act> acts, Verdict verdict) {
        Act told = acts.size() == 1 ? acts.get(0) : told(acts);
        SortedSet<String> ids = new TreeSet<>();
        Operating.allowing(world, told, role(told), verdict == Verdict.GRANTED).forEach(each -> ids.add(each.id()));
        return ids;
    }

    private Act told(List<Act> acts) {
        Comparator<Act> byVerdict = Comparator.comparing(act -> verdict(act, UnaryOperator.identity()));
        return acts.stream()
                .min(byVerdict.reversed()
                        .thenComparing(act -> act.length(world.reach()))
                        .thenComparing(act -> role(act).rank()))
                .orElseThrow();
    }

    /**
     * The role in which an act is judged. Where it is open whether a contract makes the operator one of the licensee's own,
     * that is the role without the contract, unless the chosen reading takes the answer that the contract does.
     */
    private Role role(Act act) {
        Role narrow = Roles.of(world, act, question -> false).stated();
        Role wide = Roles.of(world, act, workQuestion::equals).stated();
        if (narrow.equals(wide)) {
            return narrow;
        }
        int order = verdict(act, asked -> works(true, asked)).compareTo(verdict(act, asked -> works(false, asked)));
        Reading reading = world.settings().reading();
        boolean isWide = (reading == Reading.LENIENT && order < 0) || (reading == Reading.STRICT && order > 0);
        return isWide ? wide : narrow;
    }

    /** What all rules on operations say of one act alone. */
    private Verdict verdict(Act act, UnaryOperator<Answers> answered) {
        Verdict worst = Verdict.GRANTED;
        for (Rule rule : world.law().rules()) {
            if (Rules.of(rule) instanceof OperationRule judge && !world.isForeign(act.site())) {
                Readings.Settled found = readings.settle(answers -> List
                        .of(judge.judge(new Hearing(world, rule, answered.apply(answers), settled), act)))
                        .get(act.subject());
                worst = found == null ? worst : worst.worse(found.judgement().verdict());
            }
        }
        return worst;
    }

    /** The same answers, but for the question of who works for a licensee. */
    private Answers works(boolean isOwn, Answers answers) {
        return question -> question.equals(workQuestion) ? isOwn : answers.isWide(question);
    }
}
