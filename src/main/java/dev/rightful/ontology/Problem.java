package dev.rightful.ontology;

import dev.rightful.rights.OntologyException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something wrong in a file of Turtle.
 *
 * @param place where it stands
 * @param message what is wrong and what would be right, on one line, shortened where it quotes much of the file
 */
public record Problem(Place place, String message) implements Comparable<Problem> {

    /** How many problems are listed; whoever has more mends these first. */
    private static final int MOST = 1000;

    private static final int LONGEST = 2000;
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private static final Comparator<Problem> ORDER = Comparator.comparing((Problem problem) -> problem.place().file())
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(Problem::message);

    /** A message may quote what stands in the file. */
    public Problem {
        boolean isLong = message.codePointCount(0, message.length()) > LONGEST;
        String told = isLong ? message.substring(0, message.offsetByCodePoints(0, LONGEST)) + '…' : message;
        message = LINE_BREAK.matcher(told.strip()).replaceAll(" ");
    }

    /**
     * A place in a file.
     *
     * @param file the file as it was named
     * @param line the line from 1; 0 for the file as a whole
     * @param column the column from 1; 0 for the line as a whole
     */
    public record Place(String file, int line, int column) {

        @Override
        public String toString() {
            return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
        }
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }

    /** Reports all problems at once, one a line, by their place; does nothing when there are none. */
    public static void report(Collection<Problem> problems) {
        if (!problems.isEmpty()) {
            Set<Problem> sorted = new TreeSet<>(problems);
            String lines = sorted.stream().limit(MOST).map(Problem::toString).collect(Collectors.joining("\n"));
            int more = sorted.size() - MOST;
            throw new OntologyException(more > 0 ? "%s\nand %d more".formatted(lines, more) : lines);
        }
    }
}
