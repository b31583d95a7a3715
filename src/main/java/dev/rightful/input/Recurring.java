package dev.rightful.input;

import dev.rightful.model.Release;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that come again and again, in a document or over many of them, so that each is made once. Not for several threads
 * at once.
 */
final class Recurring {

    /** How many different ones of a kind are kept; more of them are hardly repeated. */
    private static final int KEPT = 1 << 14;

    private final boolean sharesTexts;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Release> releases = new HashMap<>();

    private Recurring(boolean sharesTexts) {
        this.sharesTexts = sharesTexts;
    }

    /** Of one document. */
    static Recurring ofDocument() {
        return new Recurring(true);
    }

    /** Of many documents, whose texts are shared by the one who takes them apart. */
    static Recurring ofMany() {
        return new Recurring(false);
    }

    /** The same text, that which came first. */
    String text(String text) {
        if (!sharesTexts) {
            return text;
        }
        String shared = texts.get(text);
        if (shared != null) {
            return shared;
        }
        if (texts.size() < KEPT) {
            texts.put(text, text);
        }
        return text;
    }

    /** The day that a text names; null when it names none. */
    @Nullable
    LocalDate day(String text) {
        LocalDate day = days.get(text);
        if (day == null) {
            day = Lexical.dayOf(text);
            if (day != null && days.size() < KEPT) {
                days.put(text, day);
            }
        }
        return day;
    }

    /** The release that a text names; null when it has another form. */
    @Nullable
    Release release(String text) {
        Release release = releases.get(text);
        if (release == null) {
            release = Release.parse(text);
            if (release != null && releases.size() < KEPT) {
                releases.put(text, release);
            }
        }
        return release;
    }
}
