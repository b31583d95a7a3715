package dev.rightful.exchange;

import dev.rightful.exchange.Form.Folder;
import dev.rightful.exchange.Form.Named;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The names in the RDF form of a topology. */
final class Terms {

    /** What the classes and properties of the RDF form begin with. */
    static final String TOPOLOGY = "https://rightful.example/topology#";

    /** What the names that the ontology gives begin with. */
    static final String ONTOLOGY = "https://rightful.example/";

    /** The class and the property that every thing has. */
    static final String ID = "id";

    /** The place of a thing among its like, from 0. */
    static final String POSITION = "position";

    /** Whether a party is described in the document and not only named. */
    static final String IS_LISTED = "isListed";

    private static final String PLAIN = "-._~";

    private Terms() {}

    /** The name of a topology. */
    static String nameOf(String topology) {
        return "urn:rightful:%s:%s".formatted(Named.TOPOLOGY.word(), encoded(topology));
    }

    /** The name of a thing of a topology. */
    static String nameOf(Named kind, String topology, String id) {
        return "urn:rightful:%s:%s:%s".formatted(kind.word(), encoded(topology), encoded(id));
    }

    /** The name of something in the ontology. */
    static String nameOf(Folder folder, String id) {
        return ONTOLOGY + folder.path() + encodedPath(id);
    }

    private static String encodedPath(String id) {
        return encoded(id).replace("%2F", "/");
    }

    /** The text with everything but letters and digits of ASCII, {@code - . _} and {@code ~} as bytes in hexadecimal. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                    || PLAIN.indexOf(c) >= 0;
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
