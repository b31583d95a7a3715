package dev.rightful.audit;

import dev.rightful.evaluation.Options;
import dev.rightful.finding.Reading;
import dev.rightful.input.Limits;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.report.RunJson;
import dev.rightful.report.TrendReport.Difference;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.trend.EarlierAudit;
import dev.rightful.waiver.Triage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is to be audited, and how.
 *
 * @param paths what the command line names, in its order
 * @param flags what tells this run from another one: the value of every flag that bears on a result
 * @param reader reads documents
 * @param limits how large they may be
 * @param rights the agreement
 * @param phrasebook its texts in the language of the results
 * @param english the same in English
 * @param options how to judge a topology, given what tells the day that stands for today
 * @param reading how open questions are answered
 * @param triage which findings count; null where all do
 * @param since an earlier audit to compare with, or null
 * @param assumePlanned whether planned licences count as if they were held
 * @param asOf the day at which everything is judged; null where documents or today tell
 * @param today the day that stands for today
 * @param mishaps says in one line what went wrong inside the program
 * @param jobs how many threads judge
 */
public record Run(List<String> paths, Map<String, String> flags, TopologyReader reader, Limits limits, Rights rights,
        Phrasebook phrasebook, Phrasebook english, BiFunction<Topology, Supplier<LocalDate>, Options> options,
        Reading reading, @Nullable Triage triage, @Nullable EarlierAudit since,
        boolean assumePlanned, @Nullable LocalDate asOf, LocalDate today,
        Function<Throwable, String> mishaps, int jobs) {

    /** By what name the description of a run tells the day that stood for today. */
    static final String TODAY = "today";

    /** What is no matter of how an audit judges: its state, its day, and which of its findings count. */
    private static final Set<String> NO_MATTER =
            Set.of("format", "state", TODAY, "--waivers", "--baseline", "--update-baseline", "--since");

    /** What tells this run from another one, with the day that stood for today when it began. */
    String described(LocalDate begun, boolean isComplete) {
        Map<String, String> described = new LinkedHashMap<>(flags);
        described.put(TODAY, begun.toString());
        return RunJson.of(paths, described, isComplete);
    }

    /** In what an earlier audit, which this one is compared with, was done otherwise; nothing where it does not tell. */
    public List<Difference> differences() {
        Map<String, String> before = since == null ? Map.of() : since.described();
        Set<String> names = new TreeSet<>(before.isEmpty() ? Set.of() : flags.keySet());
        names.addAll(before.keySet());
        names.removeAll(NO_MATTER);
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            String was = before.get(name);
            String is = flags.get(name);
            if (was == null || !was.equals(is)) {
                differences.add(new Difference(name, was, is));
            }
        }
        return differences;
    }
}
