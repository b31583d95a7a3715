package dev.rightful.evaluation;

import dev.rightful.finding.Asking;
import dev.rightful.finding.Range;
import dev.rightful.finding.Reading;
import dev.rightful.model.Device;
import dev.rightful.model.Extension;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.CountingRow;
import dev.rightful.rights.CountingRow.Measure;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts the device licences that sites need by the counting rows of one edition. */
final class DeviceCounter {

    private record Row(CountingRow row, Predicate<Device> fits) {}

    private record UnitRow(CountingRow row, String quantity) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<UnitRow> unitRows = new ArrayList<>();

    DeviceCounter(Edition edition) {
        for (CountingRow row : edition.countingRows()) {
            if (row.measure() == Measure.PER_UNIT) {
                unitRows.add(new UnitRow(row, row.clause().values("rf:quantity").get(0)));
            } else {
                Predicate<Device> fits = device -> true;
                for (var constraint : row.clause().constraints()) {
                    fits = fits.and(DeviceTest.of(constraint));
                }
                rows.add(new Row(row, fits));
            }
        }
    }

    /** What was counted so far. */
    static final class Count {

        private long surely;
        private long atMost;
        private boolean unknown;
        private @Nullable String question;
        private final Set<Clause> clauses = new LinkedHashSet<>();

        /** The licences needed if open questions are answered in favour of the licensee. */
        long lenient() {
            return surely;
        }

        /** The licences needed if open questions are answered against the licensee. */
        long strict() {
            return atMost;
        }

        /** Whether some devices need a number that the document does not give, one at least. */
        boolean isOpenUpwards() {
            return unknown;
        }

        /** The licences needed under a reading. */
        Range range(Reading reading) {
            Range known = switch (reading) {
                case OPEN -> Range.between(surely, atMost);
                case STRICT -> Range.exactly(Math.max(surely, atMost));
                case LENIENT -> Range.exactly(Math.min(surely, atMost));
            };
            return unknown ? Range.from(known.least()) : known;
        }

        /** The open question between the two numbers, or null. */
        @Nullable
        String question() {
            return question;
        }

        /** The clauses that counted. */
        Set<Clause> clauses() {
            return clauses;
        }
    }

    /** Adds what a site needs. */
    void count(Site site, Count count) {
        if (site.devices() != null) {
            for (Device device : site.devices()) {
                if (device.enabled() && device.count() > 0) {
                    count(device, count);
                }
            }
        }
        if (site.extensions() != null) {
            for (Extension extension : site.extensions()) {
                for (UnitRow unit : unitRows) {
                    long units = extension.quantities().getOrDefault(unit.quantity(), 0);
                    if (units > 0) {
                        add(count, unit.row(), units, units);
                    }
                }
            }
        }
    }

    /**
     * Something that was counted.
     *
     * @param thing what it is
     * @param count how many licences it needs
     */
    record Counted(Asking.Thing thing, Count count) {}

    /** What a site needs, thing by thing. */
    List<Counted> list(Site site) {
        List<Counted> counted = new ArrayList<>();
        for (Device device : site.devices() == null ? List.<Device>of() : site.devices()) {
            if (device.enabled() && device.count() > 0) {
                Count count = new Count();
                count(device, count);
                counted.add(new Counted(
                        new Asking.Thing(new Term("device", device.kind()), device.id(), device.count()), count));
            }
        }
        for (Extension extension : site.extensions() == null ? List.<Extension>of() : site.extensions()) {
            for (UnitRow unit : unitRows) {
                long units = extension.quantities().getOrDefault(unit.quantity(), 0);
                if (units > 0) {
                    Count count = new Count();
                    add(count, unit.row(), units, units);
                    counted.add(new Counted(
                            new Asking.Thing(new Term("quantity", unit.quantity()), null, units), count));
                }
            }
        }
        return counted;
    }

    /** How many units of extensions, such as push users, count like devices at a site. */
    long units(Site site) {
        long units = 0;
        if (site.extensions() != null) {
            for (Extension extension : site.extensions()) {
                for (UnitRow unit : unitRows) {
                    units += extension.quantities().getOrDefault(unit.quantity(), 0);
                }
            }
        }
        return units;
    }

    private void count(Device device, Count count) {
        for (Row each : rows) {
            if (each.fits().test(device)) {
                CountingRow row = each.row();
                long channels = device.channels();
                boolean open = row.question() != null && channels >= 2 && channels <= row.questionUpTo();
                long one = switch (row.measure()) {
                    case ONE, PER_UNIT -> 1;
                    case PER_CHANNEL -> channels;
                    case PER_ADDRESS -> device.addresses();
                    case AS_LISTED -> listed(device, count);
                };
                if (open) {
                    count.question = row.question();
                }
                add(count, row, (open ? 1 : one) * device.count(), one * device.count());
                return;
            }
        }
    }

    private static long listed(Device device, Count count) {
        Integer licences = device.listedLicences();
        if (licences == null) {
            count.unknown = true;
            return 1;
        }
        return licences;
    }

    private static void add(Count count, CountingRow row, long surely, long atMost) {
        count.surely += surely;
        count.atMost += atMost;
        count.clauses.add(row.clause());
    }
}
