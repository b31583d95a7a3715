package dev.rightful.plan;

import dev.rightful.finding.Demand;
import dev.rightful.finding.Needs;
import dev.rightful.finding.Range;
import dev.rightful.model.Licence;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a plan of what rules ask for and what a document states. */
public final class Planner {

    /** Worst first; base licences before others, then by name, so that one kind stands together. */
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::verdict)
            .reversed()
            .thenComparing(line -> !line.kind().base())
            .thenComparing(line -> line.kind().id())
            .thenComparing(line -> line.missing().least(), Comparator.reverseOrder())
            .thenComparing(line -> line.missing().most(), Comparator.reverseOrder())
            .thenComparing(Line::code);

    private final Topology topology;
    private final Rights rights;
    private final @Nullable PriceList prices;

    private Planner(Topology topology, Rights rights, @Nullable PriceList prices) {
        this.topology = topology;
        this.rights = rights;
        this.prices = prices;
    }

    /**
     * Makes the plan of a topology.
     *
     * @param judged tells what a topology needs; it is asked once for the topology and once for each phase
     * @param prices what licences cost, or null
     */
    public static LicencePlan plan(Topology topology, Rights rights, Function<Topology, Needs> judged,
            @Nullable PriceList prices) {
        Planner planner = new Planner(topology, rights, prices);
        Needs needs = judged.apply(topology);
        List<Line> lines = planner.lines(needs);
        return new LicencePlan(needs.assessment(), topology.licences() != null, lines, needs.savings(),
                planner.phases(judged), prices);
    }

    private record Key(String kind, String code) {}

    private static final class Tally {
        private final List<Demand> demands = new ArrayList<>();
        private final List<Licence> licences = new ArrayList<>();
    }

    private List<Line> lines(Needs needs) {
        Map<Key, Tally> tallies = new LinkedHashMap<>();
        for (Demand demand : needs.demands()) {
            tally(tallies, demand.kinds().get(0), demand.code()).demands.add(demand);
        }
        for (Licence licence : licences()) {
            tally(tallies, licence.product(), licence.code()).licences.add(licence);
        }
        Set<Licence> valid = Collections.newSetFromMap(new IdentityHashMap<>());
        valid.addAll(needs.valid());
        Set<String> used = new HashSet<>();
        for (Site site : topology.sites()) {
            used.add(site.code());
        }
        List<Line> lines = new ArrayList<>();
        tallies.forEach((key, tally) -> lines.add(line(key, tally, valid, used.contains(key.code()),
                needs.assessment().asOf())));
        lines.sort(ORDER);
        return lines;
    }

    private List<Licence> licences() {
        List<Licence> licences = topology.licences();
        return licences == null ? List.of() : licences;
    }

    private static Tally tally(Map<Key, Tally> tallies, String kind, String code) {
        return tallies.computeIfAbsent(new Key(kind, code), each -> new Tally());
    }

    private Line line(Key key, Tally tally, Set<Licence> valid, boolean isUsed, LocalDate asOf) {
        long owned = 0;
        long planned = 0;
        long pieces = 0;
        for (Licence licence : tally.licences) {
            owned += licence.planned() ? 0 : licence.quantity();
            planned += licence.planned() ? licence.quantity() : 0;
            pieces += valid.contains(licence) ? licence.quantity() : 0;
        }
        Range needed = Range.NONE;
        Range missing = Range.NONE;
        long spare = tally.demands.isEmpty() ? pieces : 0;
        for (List<Demand> pool : pools(tally.demands)) {
            Range most = pool.get(0).needed();
            Range shortOf = pool.get(0).missing();
            long left = Long.MAX_VALUE;
            for (Demand demand : pool) {
                most = most.larger(demand.needed());
                shortOf = shortOf.larger(demand.missing());
                left = Math.min(left, demand.counting().least() - demand.needed().most());
            }
            needed = needed.plus(most);
            missing = missing.plus(shortOf);
            spare += shortOf.isNone() ? Math.max(0, left) : 0;
        }
        return new Line(rights.licenceKind(key.kind()), key.code(), isUsed, needed, owned, planned, pieces, missing,
                spare, tally.demands, endings(tally.licences, valid, asOf), price(key.kind()));
    }

    /** Demands on the same holder are met by the same licences; those on different holders add up. */
    private static Iterable<List<Demand>> pools(List<Demand> demands) {
        Map<String, List<Demand>> pools = new LinkedHashMap<>();
        for (Demand demand : demands) {
            String holder = demand.holder() == null ? "" : demand.holder();
            pools.computeIfAbsent(holder, each -> new ArrayList<>()).add(demand);
        }
        return pools.values();
    }

    private static List<Ending> endings(List<Licence> licences, Set<Licence> valid, LocalDate asOf) {
        Map<Ending, Long> endings = new LinkedHashMap<>();
        for (Licence licence : licences) {
            LocalDate from = licence.period().from();
            LocalDate to = licence.period().to();
            boolean isOver = to != null && to.isBefore(asOf);
            boolean isToCome = from != null && from.isAfter(asOf);
            if (licence.quantity() > 0 && (isOver || isToCome || (to != null && valid.contains(licence)))) {
                Ending.State state = isOver ? Ending.State.OVER
                        : isToCome ? Ending.State.TO_COME
                        : Ending.State.RUNS_OUT;
                endings.merge(new Ending(state, isToCome ? from : null, to, 0), (long) licence.quantity(), Long::sum);
            }
        }
        List<Ending> sorted = new ArrayList<>();
        endings.forEach((ending, count) -> sorted.add(new Ending(ending.state(), ending.from(), ending.to(), count)));
        Comparator<@Nullable LocalDate> byDay = Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());
        sorted.sort(Comparator.comparing(Ending::state)
                .thenComparing((one, other) -> byDay.compare(one.to(), other.to()))
                .thenComparing((one, other) -> byDay.compare(one.from(), other.from())));
        return sorted;
    }

    private @Nullable Price price(String kind) {
        return prices == null ? null : prices.find(kind);
    }

    private List<Phase> phases(Function<Topology, Needs> judged) {
        List<Licence> licences = licences();
        boolean hasPhases = licences.stream().anyMatch(licence -> licence.phase() != null || licence.planned());
        if (!hasPhases) {
            return List.of();
        }
        TreeSet<String> names = new TreeSet<>(new NaturalOrder());
        boolean isSomeUnnamed = false;
        for (Licence licence : licences) {
            if (licence.phase() == null) {
                isSomeUnnamed = true;
            } else {
                names.add(licence.phase());
            }
        }
        List<@Nullable String> order = new ArrayList<>(names);
        if (isSomeUnnamed) {
            order.add(null);
        }
        List<Phase> phases = new ArrayList<>();
        Set<@Nullable String> done = new HashSet<>();
        for (@Nullable String name : order) {
            done.add(name);
            phases.add(phase(name, lines(judged.apply(after(done)))));
        }
        return phases;
    }

    /** The topology once what is planned for some phases is bought, and nothing else of what is planned. */
    private Topology after(Set<@Nullable String> done) {
        List<Licence> bought = new ArrayList<>();
        for (Licence licence : licences()) {
            if (!licence.planned()) {
                bought.add(licence);
            } else if (done.contains(licence.phase())) {
                bought.add(licence.bought());
            }
        }
        return new Topology(topology.id(), topology.title(), topology.asOf(), topology.parties(), topology.sites(),
                topology.links(), topology.operators(), bought, topology.permissions());
    }

    /** What a phase brings, and what is missing after it, also of what it does not bring. */
    private Phase phase(@Nullable String name, List<Line> after) {
        List<Phase.Entry> entries = new ArrayList<>();
        Map<Key, Long> ownedOf = new HashMap<>();
        Map<Key, Long> plannedOf = new HashMap<>();
        for (Licence licence : licences()) {
            if (Objects.equals(name, licence.phase())) {
                (licence.planned() ? plannedOf : ownedOf).merge(new Key(licence.product(), licence.code()),
                        (long) licence.quantity(), Long::sum);
            }
        }
        for (Line line : after) {
            Key key = new Key(line.kind().id(), line.code());
            long owned = ownedOf.getOrDefault(key, 0L);
            long planned = plannedOf.getOrDefault(key, 0L);
            if (owned > 0 || planned > 0 || !line.missing().isNone()) {
                entries.add(new Phase.Entry(line.kind(), line.code(), owned, planned, line.missing(), line.price()));
            }
        }
        entries.sort(Comparator.comparing((Phase.Entry entry) -> !entry.kind().base())
                .thenComparing(entry -> entry.kind().id())
                .thenComparing(Phase.Entry::code));
        return new Phase(name, entries);
    }
}
