package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.rights.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of the documents of a run. */
final class RunCounts {

    private final VerdictCounts topologies = new VerdictCounts();
    private int refused;

    void add(Verdict verdict) {
        topologies.add(verdict);
    }

    void refuse() {
        refused++;
    }

    boolean isEmpty() {
        return refused == 0 && topologies.total() == 0;
    }

    /** How many documents came to what, the worst first. */
    String told(Phrasebook phrasebook) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.GRANTED)) {
            parts.add(phrasebook.word("count-" + verdict.word(), Map.of("count", topologies.of(verdict))));
        }
        if (refused > 0) {
            parts.add(phrasebook.word("count-not-judged", Map.of("count", refused)));
        }
        return String.join(", ", parts);
    }
}
