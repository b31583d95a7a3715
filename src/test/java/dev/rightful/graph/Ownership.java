package dev.rightful.graph;

import dev.rightful.graph.Control.Degree;
import dev.rightful.model.Holding;
import dev.rightful.model.Party;
import dev.rightful.model.Period;
import dev.rightful.model.Votes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Parties and what they own, one holding after the other. */
final class Ownership {

    /** The day at which everything is judged. */
    static final LocalDate TODAY = LocalDate.of(2024, 5, 17);

    private final Map<String, List<Holding>> holdings = new LinkedHashMap<>();

    /** An owner holds an exact share in percent. */
    Ownership owns(String owner, String owned, String percent) {
        return owns(owner, owned, Votes.exactly(new BigDecimal(percent)));
    }

    /** An owner holds a share. */
    Ownership owns(String owner, String owned, Votes votes) {
        return owns(owner, owned, votes, Period.ALWAYS);
    }

    /** An owner holds a share for a time. */
    Ownership owns(String owner, String owned, Votes votes, Period period) {
        holdings.computeIfAbsent(owner, id -> new ArrayList<>()).add(new Holding(owned, votes, period));
        holdings.computeIfAbsent(owned, id -> new ArrayList<>());
        return this;
    }

    /** More than one bound and not more than the other, as registers word their bands. */
    static Votes band(int above, int upTo) {
        return new Votes(BigDecimal.valueOf(above), BigDecimal.valueOf(upTo), true, false);
    }

    /** Everyone who owns or is owned. */
    List<Party> parties() {
        return holdings.entrySet()
                .stream()
                .map(entry -> new Party(entry.getKey(), null, Party.Kind.COMPANY, null, entry.getValue(), List.of(),
                        List.of(), null, null))
                .toList();
    }

    /** Their ids. */
    List<String> ids() {
        return List.copyOf(holdings.keySet());
    }

    /** Whether a holding exists on that day. */
    static boolean holdsToday(Party owner, Holding holding) {
        return holding.period().contains(TODAY);
    }

    /** Control by more than half of the votes. */
    Control control() {
        return new Control(parties(), Ownership::holdsToday, BigDecimal.valueOf(50));
    }

    /** All pairs of a holder and whom it controls to a degree, as {@code holder>held}. */
    Set<String> controlled(Degree degree) {
        Control control = control();
        Set<String> pairs = new TreeSet<>();
        for (String holder : ids()) {
            for (String held : ids()) {
                if (control.control(holder, held) == degree) {
                    pairs.add(holder + ">" + held);
                }
            }
        }
        return pairs;
    }
}
