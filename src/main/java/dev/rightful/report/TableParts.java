package dev.rightful.report;

import dev.rightful.report.SummaryTable.Cell;
import dev.rightful.rights.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What tables of a summary are made of.
 *
 * @param phrasebook the words
 */
record TableParts(Phrasebook phrasebook) {

    /** A number as readers of the language write it. */
    Cell count(long number) {
        return new Cell.Count(phrasebook.language().number(number));
    }

    /** A word of our own by its key. */
    Cell word(String key) {
        return new Cell.Words(phrasebook.word(key));
    }

    /** That there is more than what is shown; empty where there is not. */
    String firstOf(int shown, long all) {
        return shown >= all ? "" : phrasebook.word("audit-first", Map.of("count", shown, "all", all));
    }

    /**
     * A table.
     *
     * @param heading the key of its heading
     * @param columns the keys of what stands above its columns
     */
    SummaryTable table(String heading, String note, List<List<Cell>> rows, String... columns) {
        List<String> words = new ArrayList<>();
        for (String column : columns) {
            words.add(phrasebook.word(column));
        }
        return new SummaryTable(phrasebook.word(heading), note, words, rows);
    }
}
