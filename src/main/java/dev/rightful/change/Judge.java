package dev.rightful.change;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Dated;
import dev.rightful.finding.Turn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges one topology at any day. */
public interface Judge {

    /** What is the case at a day, and until when. */
    Judged at(LocalDate day);

    /** What would be the case at a day if nothing had changed since its eve but one thing. */
    Assessment changedOnlyBy(Dated dated, LocalDate day);

    /**
     * What is the case from a day on.
     *
     * @param assessment what is the case
     * @param next the next day at which anything can be different; null when no such day comes
     * @param turns what begins or ends that day
     */
    record Judged(Assessment assessment, @Nullable LocalDate next, List<Turn> turns) {

        public Judged {
            turns = List.copyOf(turns);
        }
    }
}
