package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pair that moved to other hardware has to meet each condition of the paragraph about the move. */
final class MovedElsewhere implements ReferenceRule {

    private static final String TEMPORARY = "temporaryLicence";
    private static final String REPAIRED = "repaired";

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection pair : Hosting.pairs(hearing.world())) {
            Thing move = pair.thing().findThing(hearing.rule().word("move"));
            if (move != null) {
                Site site = Hosting.of(pair, hearing.world());
                for (Paragraph paragraph : hearing.nearest("act", site)) {
                    judgements.add(Judgement.of(pair.subject(),
                            verdict(move, paragraph, hearing.world().settings().asOf()), List.of(paragraph)));
                }
            }
        }
        return judgements;
    }

    private static Verdict verdict(Thing move, Paragraph paragraph, LocalDate day) {
        String key = paragraph.words("licence").get(0);
        LocalDate notice = move.findDay("notice");
        LocalDate licence = move.findDay(key);
        Verdict verdict = cause(move, paragraph).worse(dated(notice, day));
        boolean isTemporaryOnly = licence == null && !key.equals(TEMPORARY) && move.has(TEMPORARY);
        verdict = verdict.worse(isTemporaryOnly ? Verdict.VIOLATED : dated(licence, day));
        if (notice != null && licence != null && notice.isAfter(licence)) {
            verdict = Verdict.VIOLATED;
        }
        return verdict.worse(certificate(move, paragraph, day));
    }

    private static Verdict cause(Thing move, Paragraph paragraph) {
        String cause = move.findText("cause");
        if (!paragraph.asksFor("cause")) {
            return Verdict.GRANTED;
        }
        if (cause == null) {
            return Verdict.UNDETERMINED;
        }
        return paragraph.words("cause").contains(cause) ? Verdict.GRANTED : Verdict.VIOLATED;
    }

    private static Verdict dated(@Nullable LocalDate done, LocalDate day) {
        if (done == null) {
            return Verdict.UNDETERMINED;
        }
        return done.isAfter(day) ? Verdict.VIOLATED : Verdict.GRANTED;
    }

    private static Verdict certificate(Thing move, Paragraph paragraph, LocalDate day) {
        String counted = paragraph.words("counted").get(0);
        LocalDate start = move.findDay(counted);
        Integer days = paragraph.findNumber("businessDays");
        if (start == null) {
            // A repair may still be to come; a move has happened.
            return counted.equals(REPAIRED) ? Verdict.GRANTED : Verdict.UNDETERMINED;
        }
        LocalDate due = due(start, days == null ? 0 : days);
        LocalDate certified = move.findDay("destructionCertified");
        if (!day.isAfter(due)) {
            return Verdict.GRANTED;
        }
        if (certified == null) {
            return Verdict.UNDETERMINED;
        }
        return certified.isAfter(due) ? Verdict.VIOLATED : Verdict.GRANTED;
    }

    /** The last of so many days from Monday to Friday after a day. */
    private static LocalDate due(LocalDate start, int days) {
        LocalDate due = start;
        int left = days;
        while (left > 0) {
            due = due.plusDays(1);
            boolean isFree = due.getDayOfWeek() == DayOfWeek.SATURDAY || due.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= isFree ? 0 : 1;
        }
        return due;
    }
}
