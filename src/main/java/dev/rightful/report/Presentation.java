package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.util.Set;

/**
 * How the reports of a run are to be written, whatever their format.
 *
 * @param rights the agreement that documents are held against
 * @param phrasebook the texts in the language of the reports
 * @param failing the verdicts that make the run fail
 * @param detail how much to tell people
 * @param colour whether to colour verdicts for a terminal
 * @param width how many characters fit into a line for people
 * @param triaged whether the run has waivers or a baseline, so that not every finding counts
 */
public record Presentation(Rights rights, Phrasebook phrasebook, Set<Verdict> failing, Detail detail, boolean colour,
        int width, boolean triaged) {

    /** The width of a terminal when nobody says otherwise. */
    public static final int USUAL_WIDTH = Paragraph.WIDTH;

    /** How much to tell people. */
    public enum Detail {
        /** One line for each topology. */
        QUIET,
        /** What is not granted, the links and a summary. */
        NORMAL,
        /** Also what the clauses say, every finding in full, and every operation and site. */
        VERBOSE
    }

    public Presentation {
        failing = Set.copyOf(failing);
    }

    /** For a run in which every finding counts. */
    public Presentation(Rights rights, Phrasebook phrasebook, Set<Verdict> failing, Detail detail, boolean colour,
            int width) {
        this(rights, phrasebook, failing, detail, colour, width, false);
    }

    /** Whether something with this verdict makes the run fail. */
    boolean fails(Verdict verdict) {
        return failing.contains(verdict);
    }
}
