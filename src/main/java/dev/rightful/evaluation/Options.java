package dev.rightful.evaluation;

import dev.rightful.finding.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a topology is to be judged.
 *
 * @param asOf the day
 * @param reading how open questions are answered
 * @param assumePlanned whether planned licences and permissions count as if they were held
 * @param edition the edition to judge every site under, or null for each site's own
 */
public record Options(LocalDate asOf, Reading reading, boolean assumePlanned, @Nullable String edition) {

    /** The same at another day. */
    public Options on(LocalDate day) {
        return new Options(day, reading, assumePlanned, edition);
    }

    /** The same under one edition for every site. */
    public Options under(String id) {
        return new Options(asOf, reading, assumePlanned, id);
    }

    /** At a day, with open questions left open. */
    public static Options at(LocalDate asOf) {
        return new Options(asOf, Reading.OPEN, false, null);
    }
}
