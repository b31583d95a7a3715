package dev.rightful;

import dev.rightful.Change.Effect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The parameters of one clause. */
final class ClauseParameters {

    private static final Set<String> RELATIONS =
            new TreeSet<>(Set.of("rf:affiliate", "rf:lawEnforcement", "rf:licensee", "rf:thirdParty"));

    private final Law law;
    private final String clause;
    private final List<Change> changes;
    private final List<String> acts;
    private final Effect effect;
    private final List<String> tokens = new ArrayList<>();

    /**
     * Of a clause.
     *
     * @param cited acts whose clauses are only cited
     * @param changes where to add how it may be changed
     */
    ClauseParameters(Law law, Set<String> cited, String clause, List<Change> changes) {
        this.law = law;
        this.clause = clause;
        this.changes = changes;
        this.acts = law.texts(clause, "odrl:action");
        boolean decides = law.facts().findText(clause, "rf:measure") != null || !cited.containsAll(acts);
        this.effect = decides ? Effect.VERDICT : Effect.CITATION;
        tokens.add(clause.substring("clause/".length()));
        for (String target : law.texts(clause, "odrl:target")) {
            tokens.add(edition() + " " + target.substring("product/".length()));
        }
    }

    void add(String property) {
        switch (property) {
            case "odrl:action" -> actions();
            case "odrl:target" -> targets();
            case "odrl:assignee" -> assignees();
            case "odrl:duty" -> duties();
            case "odrl:constraint" -> law.texts(clause, property).forEach(this::condition);
            case "rf:rank" -> List.of(0, 15).forEach(this::rank);
            case "rf:measure" -> measure();
            case "rf:question" -> {
                List<String> others = law.others("rf:Question", law.texts(clause, property)).subList(0, 1);
                change(property, Effect.CITATION, List.of(Law.file(clause, property, Law.names(others))));
            }
            case "rf:questionUpTo" -> numbers(property, Long.parseLong(law.text(clause, property)),
                    number -> Law.file(clause, property, List.of(number)));
            default -> throw Parameters.unknown(clause, property);
        }
    }

    private String edition() {
        return law.text(clause, "rf:edition").substring("edition/".length());
    }

    private void change(String what, Effect expected, List<String> files) {
        changes.add(new Change(clause, what, expected, tokens, files, null));
    }

    private void values(String property, List<String> values, List<String> others, Effect expected, boolean isSet) {
        Parameters.addValues(changes, clause, property, values, others,
                each -> Law.file(clause, property, each), expected, tokens, isSet);
    }

    /** Whether the clause grants any number of what only a limit would decide. */
    private boolean isUnlimited(String act) {
        return law.acts(List.of("rf:act"), "rf:AtMost").contains(act)
                && law.texts(clause, "odrl:constraint").isEmpty();
    }

    private void actions() {
        List<String> decisive = new ArrayList<>(acts);
        decisive.removeIf(this::isUnlimited);
        if (decisive.size() < acts.size()) {
            change("with a limit", effect, List.of(Law.file(clause, "odrl:constraint",
                    List.of("[ odrl:leftOperand rf:computers ; odrl:operator odrl:lteq ; odrl:rightOperand 0 ]"))));
        }
        for (String act : decisive) {
            Set<String> left = new LinkedHashSet<>(acts);
            left.remove(act);
            List<String> other = left.isEmpty()
                    ? List.of("rf:followPreloaded".equals(act)
                            ? "rf:dance"
                            : "rf:followPreloaded")
                    : List.copyOf(left);
            change("odrl:action is not " + act, effect, List.of(Law.file(clause, "odrl:action", other)));
        }
        if (!decisive.isEmpty()) {
            leftOut();
        }
    }

    /** An edition without the clause. */
    private void leftOut() {
        String without = clause.substring("clause/".length()).replace('/', '-') + "-left-out";
        String file = Law.PREFIXES + """
                <edition/%s> a rf:Edition ;
                    rf:issued "%s"^^xsd:date ;
                    rf:basedOn <edition/%s> ;
                    rf:omits <%s> .
                """.formatted(without, law.text("edition/" + edition(), "rf:issued"), edition(), clause);
        changes.add(new Change(clause, "left out", isLikeTheLast() ? Effect.CITATION : effect, tokens, List.of(file),
                without));
    }

    private void targets() {
        List<String> targets = law.texts(clause, "odrl:target");
        if (acts.stream().allMatch(this::isUnlimited)) {
            return;
        }
        boolean isOfExtensions = law.facts().subjects("rf:ExtensionProduct").containsAll(targets);
        List<String> others = new ArrayList<>(isOfExtensions ? law.extensions(targets) : law.siteProducts(targets));
        List<String> ungranted = new ArrayList<>(others);
        for (String other : law.others("rf:Clause", List.of(clause))) {
            boolean grantsTheSame = law.texts(other, "rf:edition").equals(law.texts(clause, "rf:edition"))
                    && law.texts(other, "odrl:action").stream().anyMatch(acts::contains);
            if (grantsTheSame) {
                ungranted.removeAll(law.texts(other, "odrl:target"));
            }
        }
        others.removeAll(ungranted);
        others.addAll(0, ungranted);
        boolean citesOnly = ungranted.isEmpty();
        values("odrl:target", Law.names(targets), targets.size() > 1 ? List.of() : Law.names(others), effect, false);
        if (!others.isEmpty()) {
            change("odrl:target with another", citesOnly ? Effect.CITATION : effect, others.stream().map(other -> {
                List<String> more = new ArrayList<>(targets);
                more.add(other);
                return Law.file(clause, "odrl:target", Law.names(more));
            }).toList());
        }
    }

    private void assignees() {
        List<String> parties = law.texts(clause, "odrl:assignee");
        List<String> others = new ArrayList<>(RELATIONS);
        others.removeAll(parties);
        values("odrl:assignee", parties, parties.size() > 1 ? List.of() : others, effect, false);
        if (!others.isEmpty()) {
            // What affiliates and authorities may, acceptances and incidents decide; the paragraph is cited.
            boolean decides = others.contains("rf:thirdParty");
            change("odrl:assignee with another", decides ? effect : Effect.CITATION, others.stream().map(other -> {
                List<String> more = new ArrayList<>(parties);
                more.add(other);
                return Law.file(clause, "odrl:assignee", more);
            }).toList());
        }
    }

    private void duties() {
        List<String> duties = new ArrayList<>();
        for (String duty : law.texts(clause, "odrl:duty")) {
            duties.add(duty.startsWith("_:") ? duty(law.text(duty, "odrl:action")) : Law.name(duty));
        }
        values("odrl:duty", duties, List.of(duty(Law.OTHER_ACTS.get(0))), effect, false);
    }

    private static String duty(String act) {
        return "[ odrl:action %s ]".formatted(act);
    }

    private void condition(String condition) {
        String operand = law.text(condition, "odrl:leftOperand");
        List<String> values = law.written(condition, "odrl:rightOperand");
        Function<List<String>, String> file = each -> withCondition(condition, each);
        if (values.get(0).matches("[0-9]+")) {
            numbers(operand, Long.parseLong(values.get(0)), number -> file.apply(List.of(number)));
        } else {
            boolean isSet = law.text(condition, "odrl:operator").equals("odrl:isAnyOf");
            Parameters.addValues(changes, clause, operand, values, otherValues(operand, condition), file,
                    conditionEffect(), tokens, isSet);
        }
    }

    /** The clause with other values in one of its conditions. */
    private String withCondition(String condition, List<String> values) {
        List<String> conditions = new ArrayList<>();
        for (String each : law.texts(clause, "odrl:constraint")) {
            List<String> right = each.equals(condition) ? values : law.written(each, "odrl:rightOperand");
            conditions.add("[ odrl:leftOperand %s ; odrl:operator %s ; odrl:rightOperand %s ]".formatted(
                    law.text(each, "odrl:leftOperand"), law.text(each, "odrl:operator"), String.join(" , ", right)));
        }
        return Law.file(clause, "odrl:constraint", conditions);
    }

    /** Other values that the vocabulary allows the fact of a condition. */
    private List<String> otherValues(String operand, String condition) {
        List<String> values = law.texts(condition, "odrl:rightOperand");
        if (law.takesWords(operand)) {
            return law.otherWords(operand, law.written(condition, "odrl:rightOperand"));
        }
        String kind = law.text(operand, "rf:valueKind");
        return switch (kind) {
            case "rf:Product" -> Law.names(law.siteProducts(values));
            case "rf:LicenceKind", "rf:PremisesBasis" -> Law.names(law.others(kind, values));
            case "rf:Release" -> neighbours(law.others(kind, List.of()), values.get(0));
            case "xsd:integer" -> List.of("0");
            case "xsd:string" -> ofOtherClauses(operand, condition);
            default -> throw Parameters.unknown(clause, operand);
        };
    }

    private static List<String> neighbours(List<String> releases, String release) {
        int place = releases.indexOf(release);
        return Law.names(List.of(releases.get(place - 1), releases.get(place + 1)));
    }

    private List<String> ofOtherClauses(String operand, String condition) {
        Set<String> others = new TreeSet<>();
        for (String other : law.others("rf:Clause", List.of(clause))) {
            for (String each : law.texts(other, "odrl:constraint")) {
                if (law.text(each, "odrl:leftOperand").equals(operand)) {
                    others.addAll(law.written(each, "odrl:rightOperand"));
                }
            }
        }
        others.removeAll(law.written(condition, "odrl:rightOperand"));
        return others.isEmpty() ? List.of("\"another\"") : List.copyOf(others);
    }

    private void numbers(String property, long number, Function<String, String> file) {
        for (long other : List.of(number - 1, number + 1)) {
            change("%s %d".formatted(property, other), conditionEffect(),
                    List.of(file.apply(String.valueOf(other))));
        }
    }

    // Clauses that count

    private Effect conditionEffect() {
        return isLikeTheLast() ? Effect.CITATION : effect;
    }

    /** Whether the row that takes what no other one does counts alike, and no row stands between; it cites another clause. */
    private boolean isLikeTheLast() {
        Map<Integer, String> measures = otherMeasures();
        String measure = law.facts().findText(clause, "rf:measure");
        int last = measures.isEmpty() ? 0 : measures.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return measure != null && measure.equals(measures.get(last))
                && Integer.parseInt(law.text(clause, "rf:rank")) + 1 == last;
    }

    /** The measures of the other clauses of the edition that count devices, by rank. */
    private Map<Integer, String> otherMeasures() {
        Map<Integer, String> measures = new TreeMap<>();
        for (String other : law.others("rf:Clause", List.of(clause))) {
            String measure = law.facts().findText(other, "rf:measure");
            if (measure != null && !measure.equals("rf:perUnit") && other.startsWith("clause/" + edition() + "/")) {
                measures.put(Integer.parseInt(law.text(other, "rf:rank")), measure);
            }
        }
        return measures;
    }

    private void measure() {
        String measure = law.text(clause, "rf:measure");
        List<String> others = law.others("rf:Measure", List.of(measure, "rf:perUnit"));
        if (!measure.equals("rf:perUnit")) {
            change("rf:measure", effect,
                    others.stream().map(other -> Law.file(clause, "rf:measure", List.of(other))).toList());
        }
    }

    /** The clause before or behind all others, unless it stands there; among those that count alike it is only cited. */
    private void rank(int rank) {
        int own = Integer.parseInt(law.text(clause, "rf:rank"));
        Set<String> passed = new TreeSet<>();
        otherMeasures().forEach((place, measure) -> {
            if (place > Math.min(own, rank) && place < Math.max(own, rank)) {
                passed.add(measure);
            }
        });
        if (!passed.isEmpty()) {
            boolean alike = passed.equals(Set.of(law.text(clause, "rf:measure")));
            change("rf:rank %d".formatted(rank), alike ? Effect.CITATION : effect,
                    List.of(Law.file(clause, "rf:rank", List.of(String.valueOf(rank)))));
        }
    }
}
