package dev.rightful.cli;

import dev.rightful.report.Listing;
import dev.rightful.report.Visible;
import dev.rightful.waiver.WaivableRules;
import dev.rightful.waiver.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists waivers: what has expired, what does so soon, and what holds. */
final class WaiverList {

    static final int USUALLY_SOON = 30;

    private final WaivableRules rules;
    private final LocalDate day;
    private final int soon;

    WaiverList(WaivableRules rules, LocalDate day, int soon) {
        this.rules = rules;
        this.day = day;
        this.soon = soon;
    }

    /** How a waiver stands at the day, the most urgent first. */
    private enum State {
        EXPIRED, EXPIRING, ACTIVE;

        String word() {
            return switch (this) {
                case EXPIRED -> "expired";
                case EXPIRING -> "expiring";
                case ACTIVE -> "active";
            };
        }
    }

    ExitCode run(String file, Arguments arguments, Surroundings surroundings) throws Failure {
        List<Waiver> waivers = new ArrayList<>(WaiverFiles.waivers(file, rules).waivers());
        waivers.sort(Comparator.comparing(this::state)
                .thenComparing(Waiver::expires, Comparator.nullsLast(Comparator.naturalOrder())));
        List<Listing.Entry> entries = new ArrayList<>();
        for (Waiver waiver : waivers) {
            entries.add(new Listing.Entry(waiver.id(), Visible.of(text(waiver)), details(waiver)));
        }
        return Lists.print(new Listing(entries), arguments, surroundings);
    }

    private State state(Waiver waiver) {
        if (waiver.isExpired(day)) {
            return State.EXPIRED;
        }
        return waiver.isExpired(day.plusDays(soon + 1L)) ? State.EXPIRING : State.ACTIVE;
    }

    private String text(Waiver waiver) {
        LocalDate expires = waiver.expires();
        String until = switch (state(waiver)) {
            case EXPIRED -> "EXPIRED on " + expires;
            case EXPIRING -> "EXPIRING, until " + expires;
            case ACTIVE -> expires == null ? "active, without an end" : "active until " + expires;
        };
        String what = waiver.subject() == null ? "finding " + waiver.fingerprint() : String.valueOf(waiver.subject());
        String owner = waiver.owner() == null ? "" : " (" + waiver.owner() + ")";
        return "%s: %s, %s in %s; %s: %s%s".formatted(until, waiver.rule(), what, waiver.topology(), waiver.reason(),
                waiver.comment(), owner);
    }

    private Map<String, @Nullable String> details(Waiver waiver) {
        Map<String, @Nullable String> details = new LinkedHashMap<>();
        details.put("state", state(waiver).word());
        details.put("rule", waiver.rule());
        details.put("topology", waiver.topology().pattern());
        details.put("subject", waiver.subject());
        details.put("fingerprint", waiver.fingerprint());
        details.put("reason", waiver.reason().name());
        details.put("comment", waiver.comment());
        details.put("owner", waiver.owner());
        details.put("evidence", waiver.evidence());
        details.put("created", day(waiver.created()));
        details.put("expires", day(waiver.expires()));
        details.put("approvedBy", waiver.approvedBy());
        return details;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
