package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.finding.Subject;
import dev.rightful.model.Link;
import dev.rightful.model.Relocation;
import dev.rightful.rights.Clause;
import dev.rightful.rights.OntologyException;
import dev.rightful.rights.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failover pair that was moved to other hardware meets each condition of the move: its cause, the notice, the licence
 * issued for it and the certificate that the other copies were destroyed.
 */
record Relocated(Setting setting) implements Rule {

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.LINK;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        if (!(setting.link(subject) instanceof Link.Failover pair)) {
            return null;
        }
        Deployment deployment = setting.deployment();
        Relocation move = switch (setting.rule().value("rf:move")) {
            case "backup" -> pair.backup();
            case "replacement" -> pair.replacement();
            default -> throw new OntologyException("rule %s: a move is backup or replacement, was %s"
                    .formatted(setting.rule().id(), setting.rule().value("rf:move")));
        };
        List<Clause> clauses = deployment.edition(Hosts.of(pair, deployment)).clauses(setting.act());
        if (move == null || clauses.isEmpty()) {
            return null;
        }
        Clause clause = clauses.get(0);
        return Outcome.worse(Outcome.worse(cause(pair, move, clause), papers(pair, move, clause)),
                certificate(pair, move, clause));
    }

    private Outcome cause(Link.Failover pair, Relocation move, Clause clause) {
        List<String> allowed = clause.values("rf:cause");
        if (allowed.isEmpty()) {
            return Outcome.granted(clause);
        }
        Relocation.Cause cause = move.cause();
        if (cause == null) {
            return Outcome.undetermined(List.of(clause), "cause-missing", Map.of("link", pair.id()));
        }
        String word = switch (cause) {
            case BEYOND_CONTROL -> "beyond-control";
            case CONVENIENCE -> "convenience";
        };
        return allowed.contains(word)
                ? Outcome.granted(clause)
                : Outcome.violated(List.of(clause), "cause-excluded",
                        Map.of("link", pair.id(), "cause", new Term("cause", word)));
    }

    private Outcome papers(Link.Failover pair, Relocation move, Clause clause) {
        List<Clause> cited = List.of(clause);
        AsOf asOf = setting.deployment().asOf();
        LocalDate notice = move.notice();
        boolean forGood = clause.values("rf:licence").contains("newLicence");
        LocalDate licence = forGood ? move.newLicence() : move.temporaryLicence();
        if (notice != null && !asOf.hasCome(notice, () -> dated(pair, "notice"))) {
            return Outcome.violated(cited, "notice-later", Map.of("link", pair.id(), "date", notice));
        }
        if (licence != null && !asOf.hasCome(licence, () -> dated(pair, "licence"))) {
            return Outcome.violated(cited, "licence-later", Map.of("link", pair.id(), "date", licence));
        }
        if (notice != null && licence != null && notice.isAfter(licence)) {
            return Outcome.violated(cited, "notice-after-licence",
                    Map.of("link", pair.id(), "notice", notice, "licence", licence));
        }
        if (forGood && licence == null && move.temporaryLicence() != null) {
            return Outcome.violated(cited, "temporary-only", Map.of("link", pair.id()));
        }
        if (notice == null) {
            return Outcome.undetermined(cited, "notice-missing", Map.of("link", pair.id()));
        }
        return licence == null
                ? Outcome.undetermined(cited, "licence-missing", Map.of("link", pair.id()))
                : Outcome.granted(clause);
    }

    private Outcome certificate(Link.Failover pair, Relocation move, Clause clause) {
        List<Clause> cited = List.of(clause);
        boolean fromMove = clause.values("rf:counted").contains("moved");
        LocalDate start = fromMove ? move.moved() : move.repaired();
        if (start == null) {
            return fromMove
                    ? Outcome.undetermined(cited, "move-undated", Map.of("link", pair.id()))
                    : Outcome.granted(clause);
        }
        LocalDate due = due(start, clause);
        Map<String, Object> facts = Map.of("link", pair.id(), "start", start, "due", due);
        LocalDate certified = move.destructionCertified();
        if (certified != null && certified.isAfter(due)) {
            return isOver(due, pair) ? Outcome.violated(cited, "certificate-late", facts) : Outcome.granted(clause);
        }
        if (certified != null && setting.deployment().asOf().hasCome(certified, () -> dated(pair, "destruction"))) {
            return Outcome.granted(clause);
        }
        return isOver(due, pair) ? Outcome.undetermined(cited, "certificate-missing", facts) : Outcome.granted(clause);
    }

    private boolean isOver(LocalDate due, Link.Failover pair) {
        return setting.deployment().asOf().isOver(due, () -> dated(pair, "certificate"));
    }

    private Dated dated(Link.Failover pair, String name) {
        return new Dated(setting.rule().value("rf:move") + "-" + name, Map.of("link", pair.id()), pair.span());
    }

    /** The end of the last of so many days from Monday to Friday behind a day. */
    private static LocalDate due(LocalDate start, Clause clause) {
        List<String> days = clause.values("rf:businessDays");
        long left = days.isEmpty() ? 0 : Long.parseLong(days.get(0));
        LocalDate day = start;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
