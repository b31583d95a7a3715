package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.graph.Network;
import dev.rightful.model.Permission;
import dev.rightful.model.Topology;
import dev.rightful.rights.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The permissions that are declared, by the site or premises they cover.
 *
 * <p>One valid permission suffices. A permission that is declared and does not hold at the day speaks against the act; a
 * statement that none is required counts only with its reason's reference, a planned one only when it is assumed.
 */
final class Papers {

    private final Options options;
    private final AsOf asOf;
    private final List<List<Permission>> bySite;
    private final Map<String, List<Permission>> byPremises = new HashMap<>();

    /** What a paper says of an act, from best to worst known. */
    enum Standing {
        /** It holds. */
        HELD(""),
        /** It was withdrawn. */
        REVOKED("revoked"),
        /** It was asked for and not given. */
        REFUSED("refused"),
        /** Its period is over. */
        ENDED("ended"),
        /** Its period has not begun. */
        NOT_YET("not-yet"),
        /** It is only planned, which counts as not declared. */
        PLANNED("planned"),
        /** It says that none is required and names no reason, which counts as not declared. */
        WITHOUT_REASON("without-reason"),
        /** It names other operators, and counts as not declared for this one. */
        NAMES_OTHERS("names-others"),
        /** There is none. */
        NOT_DECLARED("missing");

        private final String situation;

        Standing(String situation) {
            this.situation = situation;
        }

        /** The case of a rule that needs such a paper. */
        String situation() {
            return situation;
        }

        /** Whether a paper is declared that applies and does not hold. */
        boolean isAgainst() {
            return switch (this) {
                case REVOKED, REFUSED, ENDED, NOT_YET -> true;
                case HELD, PLANNED, WITHOUT_REASON, NAMES_OTHERS, NOT_DECLARED -> false;
            };
        }
    }

    /**
     * What the papers say together: the first in the order of {@link Standing} decides.
     *
     * @param standing what the deciding paper says
     * @param paper that paper, or null when there is none
     */
    record Answer(Standing standing, @Nullable Permission paper) {

        private static final Answer NONE = new Answer(Standing.NOT_DECLARED, null);

        /** What a text may name: the paper's reference and the days of its period, as far as it has them. */
        Map<String, Object> facts() {
            Map<String, Object> facts = new HashMap<>();
            Permission found = paper;
            String reference = found == null ? null : found.reference();
            LocalDate from = found == null ? null : found.period().from();
            LocalDate to = found == null ? null : found.period().to();
            facts.put("reference", reference == null ? "" : " (" + reference + ")");
            facts.put("from", from == null ? "" : from);
            facts.put("to", to == null ? "" : to);
            facts.put("named", found == null || found.operators() == null || found.operators().isEmpty()
                    ? new Term("named", "nobody")
                    : found.operators().stream().sorted().toList());
            return facts;
        }

        /** Whether it decides rather than the other one: the better standing, then the later end, then the reference. */
        boolean isBefore(Answer other) {
            if (standing != other.standing) {
                return standing.compareTo(other.standing) < 0;
            }
            Map<String, Object> mine = facts();
            Map<String, Object> its = other.facts();
            int byEnd = String.valueOf(its.get("to")).compareTo(String.valueOf(mine.get("to")));
            return byEnd != 0
                    ? byEnd < 0
                    : String.valueOf(mine.get("reference")).compareTo(String.valueOf(its.get("reference"))) < 0;
        }
    }

    Papers(Topology topology, Network network, Options options, AsOf asOf) {
        this.options = options;
        this.asOf = asOf;
        this.bySite = new ArrayList<>(Collections.nCopies(network.size(), List.of()));
        for (Permission permission : topology.permissions()) {
            for (String id : permission.sites()) {
                int site = network.number(id);
                bySite.set(site, with(bySite.get(site), permission));
            }
            for (String id : permission.premises()) {
                byPremises.put(id, with(byPremises.getOrDefault(id, List.of()), permission));
            }
        }
    }

    /** The papers and one more; most sites and premises have one, which takes the least room. */
    private static List<Permission> with(List<Permission> papers, Permission paper) {
        switch (papers.size()) {
            case 0 -> {
                return List.of(paper);
            }
            case 1 -> {
                List<Permission> several = new ArrayList<>(papers);
                several.add(paper);
                return several;
            }
            default -> {
                papers.add(paper);
                return papers;
            }
        }
    }

    /**
     * What a holder's permissions for a site say about an operator.
     *
     * @param own whether the operator is one of the holder's own people, whom a paper that names others covers as well
     */
    Answer forOperation(String holder, int site, String operator, boolean own) {
        return answer(Answer.NONE, bySite.get(site), holder, operator, own);
    }

    /** Whether a valid permission of a holder for a site names this operator. */
    boolean holdsNaming(String holder, int site, String operator) {
        for (Permission paper : bySite.get(site)) {
            if (paper.holder().equals(holder) && paper.operators() != null
                    && standing(paper, operator, false) == Standing.HELD) {
                return true;
            }
        }
        return false;
    }

    /** What a holder's permissions for premises, or for the site that watches them, say. */
    Answer forPremises(String holder, String premises, int site) {
        List<Permission> ofPremises = byPremises.getOrDefault(premises, List.of());
        Answer answer = answer(Answer.NONE, ofPremises, holder, holder, true);
        return answer(answer, bySite.get(site), holder, holder, true);
    }

    /** The best answer, starting from one that is known already; nothing is better than a paper that holds. */
    private Answer answer(Answer known, List<Permission> papers, String holder, String operator, boolean own) {
        Answer best = known;
        for (int i = 0; i < papers.size() && best.standing() != Standing.HELD; i++) {
            Permission paper = papers.get(i);
            if (paper.holder().equals(holder)) {
                Answer answer = new Answer(standing(paper, operator, own), paper);
                best = answer.isBefore(best) ? answer : best;
            }
        }
        return best;
    }

    private Standing standing(Permission paper, String operator, boolean own) {
        if (!names(paper, operator, own)) {
            return Standing.NAMES_OTHERS;
        }
        if (paper.kind() == Permission.Kind.NONE_REQUIRED && paper.reference() == null) {
            return Standing.WITHOUT_REASON;
        }
        return switch (paper.status()) {
            case REFUSED -> Standing.REFUSED;
            case REVOKED -> Standing.REVOKED;
            case PLANNED -> options.assumePlanned() ? inPeriod(paper) : Standing.PLANNED;
            case HELD -> inPeriod(paper);
        };
    }

    private Standing inPeriod(Permission paper) {
        if (asOf.covers(paper.period(), () -> dated(paper))) {
            return Standing.HELD;
        }
        LocalDate to = paper.period().to();
        return to != null && asOf.isOver(to, () -> dated(paper)) ? Standing.ENDED : Standing.NOT_YET;
    }

    private static Dated dated(Permission paper) {
        return new Dated("permission", Map.of("holder", paper.holder(), "reference",
                paper.reference() == null ? "" : " (" + paper.reference() + ")"), paper.span());
    }

    private static boolean names(Permission paper, String operator, boolean own) {
        List<String> operators = paper.operators();
        return operators == null || (own && !operators.isEmpty()) || operators.contains(operator);
    }
}
