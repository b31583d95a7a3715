package dev.rightful.reference;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One rule that is asked once, under one way of answering the open questions.
 *
 * @param world the topology and the agreement
 * @param rule the rule and its parameters
 * @param answers the answers to the open questions
 * @param settled what another rule says of a subject, after the reading was applied
 */
record Hearing(World world, Rule rule, Answers answers, BiFunction<Resource, Subject, Readings.Settled> settled) {

    /** Another rule that is asked under the same answers. */
    Hearing of(Rule other) {
        return new Hearing(world, other, answers, settled);
    }

    /** The agreement. */
    Law law() {
        return world.law();
    }

    /** The paragraphs of a site's edition about its governing product that speak of the act under a parameter. */
    List<Paragraph> paragraphs(String parameter, Site site) {
        Resource act = rule.findName(parameter);
        return act == null ? List.of() : law().speakingOf(site.edition(), act, site.governing());
    }

    /** The paragraphs of a site's edition that speak of the act under a parameter, whatever product they are about. */
    List<Paragraph> nearest(String parameter, Site site) {
        Resource act = rule.findName(parameter);
        return act == null ? List.of() : law().speakingOf(site.edition(), act);
    }

    /** What reserves the right to what nothing grants: the paragraphs under {@code reserves}, and under another parameter. */
    List<Paragraph> reserving(Site site, boolean isOutsider) {
        List<Paragraph> paragraphs = new ArrayList<>();
        rule.names("reserves").forEach(act -> paragraphs.addAll(law().speakingOf(site.edition(), act)));
        if (isOutsider) {
            rule.names("reservesFromOutsiders")
                    .forEach(act -> paragraphs.addAll(law().speakingOf(site.edition(), act)));
        }
        return paragraphs;
    }

    /** The verdict of another rule on a subject, after the reading was applied. */
    Verdict verdict(Resource other, Subject subject) {
        return settled.apply(other, subject).judgement().verdict();
    }

    /** The question that leaves open what another rule says of a subject, or null. */
    @Nullable
    Resource question(Resource other, Subject subject) {
        return settled.apply(other, subject).question();
    }

    /** Whether a party is an affiliate of a licensee, as the question under a parameter is answered. */
    Certainty affiliation(String affiliate, String licensee, String parameter) {
        return world.affiliation(affiliate, licensee, answers, rule.name(parameter));
    }

    /** Whether a question that may be missing is answered widely. */
    boolean isWide(@Nullable Resource question) {
        return question != null && answers.isWide(question);
    }
}
