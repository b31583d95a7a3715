package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.Ranking.Ranked;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the insights of a portfolio from the tallies of its topologies. */
final class Digest {

    private static final String LEDGER = "ledger";

    private final int shown;
    private final Map<Verdict, Long> topologies = new EnumMap<>(Verdict.class);
    private final Ranking causes;
    private final Ranking ledger;
    private final Map<String, Noted> noted = new HashMap<>();
    private long causeCount;
    private long missingCount;

    /** The rules and clauses under which a licence is missed. */
    private record Noted(TreeSet<String> rules, TreeSet<String> clauses) {}

    Digest(ClaimStore store, int shown) {
        this.shown = shown;
        TreeSet<String> partners = new TreeSet<>();
        TreeSet<String> templates = new TreeSet<>();
        for (Verdict verdict : Verdict.values()) {
            topologies.put(verdict, 0L);
        }
        store.forEachGroup(Groups.VERDICT, group -> group.claims().forEachRemaining(claim -> {
            topologies.merge(Objects.requireNonNull(Verdict.find(claim.key())), Tally.of(claim.value()).topologies(),
                    Long::sum);
            addUpToTwo(partners, claim.topology());
            addUpToTwo(templates, Fields.join(claim.topology(), claim.source()));
        }));
        // More than are shown are kept, because of several that explain the same only one is told.
        this.causes = new Ranking(shown * 8 + 64, partners.size() > 1, templates.size() > 1);
        this.ledger = new Ranking(shown * 8 + 64, partners.size() > 1, false);
    }

    private static void addUpToTwo(Set<String> names, String name) {
        if (names.size() < 2) {
            names.add(name);
        }
    }

    /** Takes notice of a group of tallies. */
    void add(ClaimGroup group) {
        if (group.group().equals(Groups.CAUSE)) {
            addCause(group);
        } else if (group.group().equals(Groups.NEED)) {
            List<String> parts = Fields.split(group.key());
            boolean isWide = parts.get(0).equals(NeedKeys.QUESTION) || parts.size() <= 3;
            missingCount += parts.get(0).equals(NeedKeys.QUESTION) || parts.size() > 3 ? 1 : 0;
            ledger.add(LEDGER, group, isWide);
        }
    }

    private void addCause(ClaimGroup group) {
        Map<String, String> parts = CauseKeys.parts(group.key());
        if (!text(parts, "lacks").isEmpty() && !text(parts, "rule").isEmpty()) {
            Noted known = noted.computeIfAbsent(Fields.join(text(parts, "verdict"), text(parts, "lacks")),
                    each -> new Noted(new TreeSet<>(), new TreeSet<>()));
            known.rules().add(text(parts, "rule"));
            known.clauses().addAll(List.of(text(parts, "clauses").split(" ")));
            return;
        }
        causeCount += isWide(parts) ? 1 : 0;
        causes.add(text(parts, "verdict"), group, true);
    }

    private static boolean isWide(Map<String, String> parts) {
        return text(parts, "product").isEmpty() && text(parts, "release").isEmpty();
    }

    private static String text(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }

    /** What was found out. */
    Insights insights() {
        List<Cause> best = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED)) {
            for (Ranked ranked : causes.best(verdict.word(), Digest::isWiderCause)) {
                if (best.size() < shown) {
                    best.add(cause(verdict, ranked));
                }
            }
        }
        List<MissingFact> facts = new ArrayList<>();
        for (Ranked ranked : ledger.best(LEDGER, (one, other) -> other.startsWith(one))) {
            if (facts.size() < shown) {
                facts.add(fact(ranked));
            }
        }
        return new Insights(topologies, best, causeCount, facts, missingCount);
    }

    private static boolean isWiderCause(String one, String other) {
        Map<String, String> wide = CauseKeys.parts(one);
        Map<String, String> narrow = new TreeMap<>(CauseKeys.parts(other));
        narrow.put("product", "");
        narrow.put("release", "");
        return isWide(wide) && wide.equals(narrow);
    }

    private Cause cause(Verdict verdict, Ranked ranked) {
        Map<String, String> parts = CauseKeys.parts(ranked.key());
        String lacks = text(parts, "lacks");
        Noted known = noted.get(Fields.join(verdict.word(), lacks));
        List<String> rules = lacks.isEmpty() || known == null
                ? List.of(text(parts, "rule"))
                : List.copyOf(known.rules());
        List<String> clauses = lacks.isEmpty() || known == null
                ? List.of(text(parts, "clauses").split(" "))
                : List.copyOf(known.clauses());
        return new Cause(verdict, rules, orNull(text(parts, "situation")), clauses, orNull(text(parts, "product")),
                orNull(text(parts, "release")), lacks.isEmpty() ? List.of() : List.of(lacks.split(" ")),
                orNull(ranked.partner()), orNull(ranked.template()), ranked.tally());
    }

    private static MissingFact fact(Ranked ranked) {
        List<String> parts = Fields.split(ranked.key());
        if (parts.get(0).equals(NeedKeys.QUESTION)) {
            return new MissingFact(parts.get(1), "", "", Map.of(), null, orNull(ranked.partner()), ranked.tally());
        }
        Map<String, String> parties = new HashMap<>();
        for (int i = 3; i + 1 < parts.size(); i += 2) {
            parties.put(parts.get(i), parts.get(i + 1));
        }
        return new MissingFact(null, parts.get(1), parts.get(2), parties, parts.size() > 4 ? parts.get(4) : null,
                orNull(ranked.partner()), ranked.tally());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
