package dev.rightful.portfolio;

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

    /** Written out, as sorting claims is most of what a portfolio costs beside its topologies. */
    @Override
    public int compareTo(Claim other) {
        int order = group.compareTo(other.group);
        order = order != 0 ? order : key.compareTo(other.key);
        order = order != 0 ? order : topology.compareTo(other.topology);
        order = order != 0 ? order : source.compareTo(other.source);
        order = order != 0 ? order : Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        order = order != 0 ? order : value.compareTo(other.value);
        return order != 0 ? order : Long.compare(ordinal, other.ordinal);
    }

    /** Whether both are about the same thing. */
    boolean isAboutTheSameAs(Claim other) {
        return key.equals(other.key) && group.equals(other.group);
    }
}
