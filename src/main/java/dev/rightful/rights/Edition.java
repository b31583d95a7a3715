package dev.rightful.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the agreement: its clauses, to be asked for by act and product.
 */
public final class Edition {

    private final String id;
    private final String issued;
    private final @Nullable String shipsFrom;
    private final Map<String, Clause> byId = new TreeMap<>();
    private final Map<String, List<Clause>> byAct = new HashMap<>();
    private final List<CountingRow> countingRows;

    Edition(String id, String issued, @Nullable String shipsFrom, Collection<Clause> clauses,
            List<CountingRow> countingRows) {
        this.id = id;
        this.issued = issued;
        this.shipsFrom = shipsFrom;
        this.countingRows = List.copyOf(countingRows);
        for (Clause clause : clauses) {
            byId.put(clause.id(), clause);
        }
        for (Clause clause : byId.values()) {
            for (String act : clause.actions()) {
                byAct.computeIfAbsent(act, each -> new ArrayList<>()).add(clause);
            }
        }
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
        return byId.values();
    }

    /** The clause with an id, or null. */
    public @Nullable Clause findClause(String clauseId) {
        return byId.get(clauseId);
    }

    /** The clauses with a key, by id; mostly one. */
    public List<Clause> withKey(String key) {
        return byId.values().stream().filter(clause -> clause.key().equals(key)).toList();
    }

    /** The clauses about an act, whatever the product, by id. */
    public List<Clause> clauses(String act) {
        return byAct.getOrDefault(act, List.of());
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
        return countingRows;
    }

    @Override
    public String toString() {
        return id;
    }
}
