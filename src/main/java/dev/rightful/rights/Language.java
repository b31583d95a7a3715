package dev.rightful.rights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The languages that readers are addressed in, with their ways to write a day and a number.
 *
 * <p>The patterns stand here and are not asked of Java, whose releases differ in them; a report is the same on every
 * machine.
 */
public enum Language {
    /** English, with days as documents have them. */
    EN("en", ","),
    /** Dutch. */
    NL("nl", "."),
    /** Bulgarian. */
    BG("bg", "\u00a0");

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final List<String> DUTCH_MONTHS = List.of("januari", "februari", "maart", "april", "mei", "juni",
            "juli", "augustus", "september", "oktober", "november", "december");

    private final String tag;
    private final String group;

    Language(String tag, String group) {
        this.tag = tag;
        this.group = group;
    }

    /** Its tag in commands, reports and the ontology. */
    public String tag() {
        return tag;
    }

    /** The language with a tag, in capitals or not. */
    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag.toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        throw new OntologyException("there are no texts in the language %s".formatted(tag));
    }

    /** The tags of all languages, English first. */
    public static List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (Language language : values()) {
            tags.add(language.tag);
        }
        return tags;
    }

    /** A day as it stands in a sentence. */
    public String day(LocalDate day) {
        return switch (this) {
            case EN -> day.toString();
            case NL -> day.getDayOfMonth() + " " + DUTCH_MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
            case BG -> day.getDayOfMonth() + (day.getMonthValue() < 10 ? ".0" : ".") + day.getMonthValue() + "."
                    + day.getYear() + NO_BREAK_SPACE + "г.";
        };
    }

    /** An amount of money with at least two decimals and its digits in groups of three. */
    public String amount(BigDecimal amount) {
        String plain = amount.setScale(Math.max(2, amount.stripTrailingZeros().scale())).toPlainString();
        int point = plain.indexOf('.');
        return number(Long.parseLong(plain.substring(0, point))) + (this == EN ? "." : ",")
                + plain.substring(point + 1);
    }

    /** A whole number with its digits in groups of three. */
    public String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int place = digits.length() - 3; place > first; place -= 3) {
            digits.insert(place, group);
        }
        return digits.toString();
    }
}
