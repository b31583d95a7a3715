package dev.rightful.page;

import dev.rightful.finding.Verdict;
import java.util.Locale;

/**
 * Something that is drawn below its site.
 *
 * @param kind what it is
 * @param label what stands in it
 * @param verdict the verdict on it
 * @param link the number of the link that it stands for, or -1
 */
record Attachment(Kind kind, String label, Verdict verdict, int link) {

    /** What is drawn below sites. */
    enum Kind {
        /** A pair of management servers. */
        FAILOVER,
        /** A video wall. */
        WALL,
        /** A party that logs in. */
        OPERATOR,
        /** So many more. */
        MORE;

        /** The word for it in pages and pictures. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
