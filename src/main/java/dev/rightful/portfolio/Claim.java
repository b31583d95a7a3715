package dev.rightful.portfolio;

import java.util.Comparator;

/**
 * What one topology states about a thing of which others may state something, too.
 *
 * <p>Claims are ordered by what they say, the place in the run last, so that the order in which topologies came does not
 * reach an answer.
 *
 * @param group the kind of thing, such as {@code code}
 * @param key which one, unique among its kind
 * @param ordinal the place of the topology in the run, from 0
 * @param topology the id of the topology
 * @param source the path of its document
 * @param line where it says so
 * @param column where it says so
 * @param value what it says, as {@link Fields} write it
 */
public record Claim(String group, String key, long ordinal, String topology, String source, int line, int column,
        String value) implements Comparable<Claim> {

    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::group)
            .thenComparing(Claim::key)
            .thenComparing(Claim::topology)
            .thenComparing(Claim::source)
            .thenComparingInt(Claim::line)
            .thenComparingInt(Claim::column)
            .thenComparing(Claim::value)
            .thenComparingLong(Claim::ordinal);

    @Override
    public int compareTo(Claim other) {
        return ORDER.compare(this, other);
    }

    /** Whether both are about the same thing. */
    boolean isAboutTheSameAs(Claim other) {
        return key.equals(other.key) && group.equals(other.group);
    }
}
