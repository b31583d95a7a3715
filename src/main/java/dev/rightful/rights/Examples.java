package dev.rightful.rights;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Topologies that show a rule or a clause, by name, such as {@code federation/s032-expert-as-parent}.
 *
 * @param granted one in which it is granted; null when none is named
 * @param faulty one in which it is not granted; null when none is named
 */
public record Examples(@Nullable String granted, @Nullable String faulty) {

    /** Both, as far as they are named. */
    public List<String> names() {
        return Stream.of(granted, faulty).filter(Objects::nonNull).toList();
    }
}
