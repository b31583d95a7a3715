package dev.rightful.report;

import dev.rightful.change.Change;
import dev.rightful.change.Comparison;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two judgements, and the words to tell it in.
 *
 * @param before where the first one comes from
 * @param after where the second one comes from
 * @param comparison what differs
 * @param rights the agreement that both were held against
 * @param phrasebook the texts in the language of the report
 */
public record ComparisonReport(Side before, Side after, Comparison comparison, Rights rights, Phrasebook phrasebook) {

    /**
     * One of the two.
     *
     * @param source the document's path as the user gave it, with {@code /}
     * @param edition the edition that every site was judged under; null for each site's own
     */
    public record Side(String source, @Nullable String edition) {}

    /** The clauses that explain a change, as far as they are not the same in both editions. */
    List<ClauseDifference> clauses(Change change) {
        return new ClauseDifferences(rights, phrasebook).of(change, comparison);
    }
}
