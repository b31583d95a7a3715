package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.time.LocalDate;
import org.apache.jena.rdf.model.Resource;

/** Whether a party accepted an edition of the agreement. */
final class Acceptances {

    private Acceptances() {}

    /** Granted by the day, violated later or when refused, undetermined when it is undated or nothing is on file. */
    static Verdict of(World world, String party, Resource edition) {
        Verdict verdict = Verdict.UNDETERMINED;
        boolean isUndated = false;
        for (Thing acceptance : world.party(party).things("accepted")) {
            if (!edition.equals(acceptance.findName("edition"))) {
                continue;
            }
            LocalDate on = acceptance.findDay("on");
            boolean isRefused = acceptance.text("status").equals("refused");
            boolean isLater = on != null && on.isAfter(world.settings().asOf());
            if (!isRefused && on != null && !isLater) {
                return Verdict.GRANTED;
            }
            isUndated |= !isRefused && on == null;
            if (isRefused != isLater) {
                verdict = Verdict.VIOLATED;
            }
        }
        return isUndated ? Verdict.UNDETERMINED : verdict;
    }
}
