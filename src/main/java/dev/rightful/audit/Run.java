package dev.rightful.audit;

import dev.rightful.evaluation.Options;
import dev.rightful.finding.Reading;
import dev.rightful.input.Limits;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.report.RunJson;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

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
 * @param assumePlanned whether planned licences count as if they were held
 * @param today the day that stands for today
 * @param mishaps says in one line what went wrong inside the program
 * @param jobs how many threads judge
 */
public record Run(List<String> paths, Map<String, String> flags, TopologyReader reader, Limits limits, Rights rights,
        Phrasebook phrasebook, Phrasebook english, BiFunction<Topology, Supplier<LocalDate>, Options> options,
        Reading reading,
        boolean assumePlanned, LocalDate today, Function<Throwable, String> mishaps, int jobs) {

    /** What tells this run from another one, with the day that stood for today when it began. */
    String described(LocalDate begun, boolean isComplete) {
        Map<String, String> described = new LinkedHashMap<>(flags);
        described.put("today", begun.toString());
        return RunJson.of(paths, described, isComplete);
    }
}
