package dev.rightful.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document. */
final class Problems {

    /** A message is put together at the end, when the object that it is about has told its id. */
    private record Found(long position, @Nullable Cursor where, String text) {}

    private final List<Found> found = new ArrayList<>();
    private boolean overflow;

    /**
     * @param where the object that the problem is about; null for the document or for none
     */
    void add(long position, @Nullable Cursor where, String text) {
        if (where != null) {
            where.spoil();
        }
        if (found.size() == Limits.PROBLEMS) {
            overflow = true;
        } else {
            found.add(new Found(position, where, text));
        }
    }

    void add(Problem problem) {
        add(Position.of(problem.line(), problem.column()), null, problem.message());
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether there were more than are kept, so that reading on is of no use. */
    boolean overflow() {
        return overflow;
    }

    /** In document order; what is at one place in the order in which it was found. */
    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found.size() + 1);
        found.stream().sorted(Comparator.comparingLong(Found::position)).forEach(each -> sorted.add(problem(each)));
        if (overflow) {
            Problem last = sorted.getLast();
            sorted.add(new Problem(last.line(), last.column(),
                    "there are more than %d problems; the others are not listed".formatted(Limits.PROBLEMS)));
        }
        return sorted;
    }

    private static Problem problem(Found each) {
        Cursor where = each.where();
        return new Problem(Position.line(each.position()), Position.column(each.position()),
                where == null ? each.text() : where.title() + ": " + each.text());
    }
}
