package dev.rightful.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * The sites that lead to what is judged.
 *
 * @param sites their ids; of a path longer than 32 the first and the last sixteen
 * @param length how many sites the path has
 */
public record Path(List<String> sites, int length) {

    /** No path. */
    public static final Path NONE = new Path(List.of(), 0);

    /** How many sites a report lists at most. */
    public static final int SHOWN = 32;

    public Path {
        sites = List.copyOf(sites);
    }

    /** A path that is listed as a whole, or cut in the middle when it is longer than a report lists. */
    public static Path of(List<String> sites) {
        if (sites.size() <= SHOWN) {
            return new Path(sites, sites.size());
        }
        List<String> shown = new ArrayList<>(sites.subList(0, SHOWN / 2));
        shown.addAll(sites.subList(sites.size() - SHOWN / 2, sites.size()));
        return new Path(shown, sites.size());
    }
}
