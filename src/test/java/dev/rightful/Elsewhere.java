package dev.rightful;

import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

/**
 * A machine somewhere else, as far as that can be had in this process.
 *
 * @param language its language with country, digits and calendar, such as {@code tr-TR}
 * @param zone its time zone
 */
public record Elsewhere(String language, String zone) {

    /** Does something there. */
    public <T> T run(Callable<T> what) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone here = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return what.call();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(here);
        }
    }
}
