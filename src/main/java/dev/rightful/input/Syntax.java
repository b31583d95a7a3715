package dev.rightful.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a document is written. */
public enum Syntax {
    /** One YAML document. */
    YAML,
    /** One JSON object. */
    JSON,
    /** One JSON object on each line. */
    NDJSON;

    /** The endings of the files that are read. */
    static final String ENDINGS = ".yaml, .yml, .json and .ndjson";

    /** The syntax that the ending of a file's name stands for, upper or lower case; null when it stands for none. */
    public static @Nullable Syntax ofFileName(String name) {
        String ending = name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case ".yaml", ".yml" -> YAML;
            case ".json" -> JSON;
            case ".ndjson" -> NDJSON;
            default -> null;
        };
    }
}
