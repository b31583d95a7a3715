package dev.rightful.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the agreement: its clauses, to be asked for by act and product.
 */
public final class Edition {

    private final String id;
    private final String issued;
    private final @Nullable String shipsFrom;
    private final Supplier<Contents> contents;

    /**
     * What is in an edition.
     *
     * @param clauses every clause, by id
     * @param byAct the clauses about each act, by id
     * @param byTarget the clauses that name each product, by id
     * @param countingRows the first that fits decides
     */
    record Contents(List<Clause> clauses, Map<String, List<Clause>> byAct, Map<String, List<Clause>> byTarget,
            List<CountingRow> countingRows) {

        /** Of clauses in any order. */
        static Contents of(Collection<Clause> clauses, List<CountingRow> countingRows) {
            List<Clause> byId = new ArrayList<>(clauses);
            byId.sort((one, other) -> one.id().compareTo(other.id()));
            Map<String, List<Clause>> byAct = new TreeMap<>();
            Map<String, List<Clause>> byTarget = new TreeMap<>();
            for (Clause clause : byId) {
                clause.actions().forEach(act -> byAct.computeIfAbsent(act, each -> new ArrayList<>()).add(clause));
                clause.targets()
                        .forEach(product -> byTarget.computeIfAbsent(product, each -> new ArrayList<>()).add(clause));
            }
            return new Contents(byId, byAct, byTarget, countingRows);
        }
    }

    /**
     * An edition.
     *
     * @param contents asked again and again; of most editions nobody wants to know what is in them
     */
    Edition(String id, String issued, @Nullable String shipsFrom, Supplier<Contents> contents) {
        this.id = id;
        this.issued = issued;
        this.shipsFrom = shipsFrom;
        this.contents = contents;
    }

    /** The same with everything in it made. */
    Edition unpacked() {
        Contents packed = contents();
        Contents made = new Contents(List.copyOf(packed.clauses()), copied(packed.byAct()), copied(packed.byTarget()),
                List.copyOf(packed.countingRows()));
        return new Edition(id, issued, shipsFrom, () -> made);
    }

    private static Map<String, List<Clause>> copied(Map<String, List<Clause>> index) {
        Map<String, List<Clause>> copied = new HashMap<>();
        index.forEach((key, clauses) -> copied.put(key, List.copyOf(clauses)));
        return copied;
    }

    Contents contents() {
        return contents.get();
    }

    /** Such as {@code 2023-04-28}. */
    public String id() {
        return id;
    }

    /** The day of issue as {@code YYYY-MM-DD}; editions are ordered by it. */
    public String issued() {
        return issued;
    }

    /** The first release that ships with this edition, as {@code YYYY Rn}; null when it governs only where declared. */
    public @Nullable String shipsFrom() {
        return shipsFrom;
    }

    /** Every clause, by id. */
    public Collection<Clause> clauses() {
        return contents().clauses();
    }

    /** The clause with an id, or null. */
    public @Nullable Clause findClause(String clauseId) {
        List<Clause> clauses = contents().clauses();
        int from = 0;
        int to = clauses.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = clauses.get(middle).id().compareTo(clauseId);
            if (order == 0) {
                return clauses.get(middle);
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return null;
    }

    /** The clauses with a key, by id; mostly one. */
    public List<Clause> withKey(String key) {
        return clauses().stream().filter(clause -> clause.key().equals(key)).toList();
    }

    /** The clauses about an act, whatever the product, by id. */
    public List<Clause> clauses(String act) {
        return contents().byAct().getOrDefault(act, List.of());
    }

    /** The clauses that name a product, by id. */
    public List<Clause> clausesOn(String product) {
        return contents().byTarget().getOrDefault(product, List.of());
    }

    /** The clauses about an act with a product, by id. */
    public List<Clause> clauses(String act, String product) {
        List<Clause> concerned = new ArrayList<>(2);
        for (Clause clause : clauses(act)) {
            if (clause.concerns(product)) {
                concerned.add(clause);
            }
        }
        return concerned;
    }

    /** The first clause about an act with a product, or null when nothing grants it. */
    public @Nullable Clause findClause(String act, String product) {
        for (Clause clause : clauses(act)) {
            if (clause.concerns(product)) {
                return clause;
            }
        }
        return null;
    }

    /** How devices and what counts like them are turned into licences; the first row that fits decides. */
    public List<CountingRow> countingRows() {
        return contents().countingRows();
    }

    @Override
    public String toString() {
        return id;
    }
}
