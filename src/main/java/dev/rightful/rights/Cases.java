package dev.rightful.rights;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The topologies that explanations show, by name.
 *
 * <p>They travel as one text, each behind a line with {@code == } and its name.
 */
public final class Cases {

    private static final String HEADING = "== ";

    private final Map<String, String> byName;

    private Cases(Map<String, String> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /** Reads what {@link #written} wrote. */
    public static Cases read(String text) {
        Map<String, String> byName = new TreeMap<>();
        String name = "";
        StringBuilder document = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(HEADING)) {
                byName.put(name, document.toString());
                name = line.substring(HEADING.length());
                document.setLength(0);
            } else {
                document.append(line).append('\n');
            }
        }
        byName.put(name, document.toString());
        byName.remove("");
        return new Cases(byName);
    }

    /** Writes documents by their names so that {@link #read} takes them. */
    public static String written(Map<String, String> byName) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(byName).forEach((name, document) -> {
            text.append(HEADING).append(name).append('\n');
            document.lines().forEach(line -> text.append(line).append('\n'));
        });
        return text.toString();
    }

    /** The document with a name, or null. */
    public @Nullable String find(String name) {
        return byName.get(name);
    }
}
