package dev.rightful.input;

import dev.rightful.model.Topology;
import java.util.List;

/** What became of a document. */
public sealed interface ReadResult {

    /** The document is sound. */
    record Read(Topology topology) implements ReadResult {}

    /**
     * The document cannot be judged.
     *
     * @param problems everything wrong with it, at least one, in document order
     */
    record Refused(List<Problem> problems) implements ReadResult {

        public Refused {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a document is refused for a reason");
            }
            problems = List.copyOf(problems);
        }

        static Refused because(String reason) {
            return new Refused(List.of(new Problem(1, 1, reason)));
        }
    }
}
