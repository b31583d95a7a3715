package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.ontology.OntologyReader;
import dev.rightful.rights.Facts;
import dev.rightful.rights.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every text of the ontology is in every language, and is a translation.
 *
 * <p>What describes the terms of the vocabulary is for people who write Turtle, in English, and no text of a report.
 */
class TranslationsTest {

    /** Names of products that a language keeps as they are. */
    private static final Map<String, Set<String>> NAMES = Map.of(
            "nl", Set.of("Milestone SDK Tools", "360º Split View Plug-in", "Interconnect"),
            "bg", Set.of("Husky M-series", "Husky X-series", "Interconnect"));

    /** Words that are the same in English and Dutch; both took them from the same trade. */
    private static final Set<String> DUTCH_AS_IN_ENGLISH = Set.of("failover", "servers");

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{2}");

    /** What only a translation can have. */
    private static final String NOTE = "rf:misleads";

    /** The clauses whose translation may turn a verdict, by language: those of the edition that was translated. */
    private static final Map<String, List<String>> MISLEADING = Map.of("nl", below("clause/2023-04-28/", """
            general/device-licences/exception-ii general/termination husky-ivo/intro husky-m/intro husky-x/intro
            management-server-failover/3 mobile-server/1 mobile-server/2 mobile-server/3 mobile-server/4
            mobile-server/5 mobile-server/6 mobile-server/7 mobile-server/8"""), "bg", below("clause/2021-04-29/", """
            access/1 corporate/10 corporate/10/b corporate/5 corporate/9 device-pack/1 expert/5 expert/6 expert/7
            expert/7/b express-plus/6 express-plus/6/a general/affiliated-companies
            general/affiliated-companies/definition general/affiliated-companies/products
            general/affiliated-companies/submission husky-m/2 husky-m/5 husky-m/5/b husky-x/1 lpr/1 mip-sdk/4
            mobile-server/2 professional-plus/5 professional-plus/6 professional-plus/6/a sdk-tools/4 smart-client/2
            split-view-360/1 stablefps/4 transact/1"""));

    private static Map<String, Facts> texts = Map.of();

    @BeforeAll
    static void read() throws IOException {
        texts = OntologyReader.read().texts();
    }

    private static List<String> below(String folder, String names) {
        return Pattern.compile("\\s+").splitAsStream(names).map(folder::concat).toList();
    }

    private static Facts in(String language) {
        return texts.getOrDefault(language, new Facts.Builder().build());
    }

    private interface Each {
        void text(String place, String english, String translated);
    }

    /** Every English text with its translation; what is untranslated, or nothing but a place, is no business of these. */
    private static void pairs(String language, Each each) {
        places(in("en"), (subject, property) -> {
            List<String> english = in("en").texts(subject, property);
            List<String> translated = in(language).texts(subject, property);
            for (int i = 0; i < Math.min(english.size(), translated.size()); i++) {
                if (!PLACE.matcher(english.get(i)).replaceAll("").isEmpty()) {
                    each.text(subject + " " + property, english.get(i), translated.get(i));
                }
            }
        });
    }

    private interface EachPlace {
        void place(String subject, String property);
    }

    private static void places(Facts facts, EachPlace each) {
        for (String subject : facts.subjects()) {
            if (!subject.startsWith("rf:") && !subject.equals("vocabulary")) {
                facts.properties(subject).forEach(property -> each.place(subject, property));
            }
        }
    }

    @Test
    void knowsTheLanguagesOfTheTexts() {
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(Language.tags());
    }

    /** Names every text that is missing, with the English one to translate. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "bg"})
    void hasEveryText(String language) {
        List<String> missing = new ArrayList<>();
        places(in("en"), (subject, property) -> {
            List<String> english = in("en").texts(subject, property);
            if (in(language).texts(subject, property).size() != english.size()) {
                missing.add("<%s> %s %s".formatted(subject, property, english));
            }
        });

        assertThat(String.join("\n", missing)).as("missing in %s", language).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "bg"})
    void hasNoTextThatEnglishHasNot(String language) {
        Set<String> others = new TreeSet<>();
        places(in(language), (subject, property) -> {
            if (!property.equals(NOTE) && in("en").texts(subject, property).isEmpty()) {
                others.add(subject + " " + property);
            }
        });

        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "bg"})
    void saysItInItsOwnWords(String language) {
        List<String> same = new ArrayList<>();
        pairs(language, (place, english, translated) -> {
            boolean isName = NAMES.getOrDefault(language, Set.of()).contains(translated);
            boolean isWord = language.equals("nl") && DUTCH_AS_IN_ENGLISH.contains(translated);
            if (translated.equalsIgnoreCase(english) && !isName && !isWord) {
                same.add(place + ": " + translated);
            }
        });

        assertThat(same).isEmpty();
    }

    @Test
    void writesBulgarianInCyrillic() {
        Set<String> latin = new TreeSet<>();
        pairs("bg", (place, english, translated) -> {
            if (!CYRILLIC.matcher(translated).find()) {
                latin.add(translated);
            }
        });

        assertThat(latin).containsExactlyInAnyOrderElementsOf(NAMES.getOrDefault("bg", Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "bg"})
    void hasThePlacesOfTheEnglishText(String language) {
        List<String> different = new ArrayList<>();
        pairs(language, (place, english, translated) -> {
            if (!placesIn(english).equals(placesIn(translated))) {
                different.add(place + ": " + translated);
            }
        });

        assertThat(different).isEmpty();
    }

    private static Set<String> placesIn(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "bg"})
    void summarizesEqualClausesEqually(String language) {
        Map<String, Set<String>> translations = new TreeMap<>();
        pairs(language, (place, english, translated) -> {
            if (place.startsWith("clause/")) {
                translations.computeIfAbsent(english, each -> new TreeSet<>()).add(translated);
            }
        });
        translations.values().removeIf(each -> each.size() == 1);

        assertThat(translations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "bg"})
    void warnsWhereTheTranslationOfTheAgreementMisleads(String language) {
        Set<String> warned = new TreeSet<>();
        places(in(language), (subject, property) -> {
            if (property.equals(NOTE)) {
                warned.add(subject);
            }
        });

        assertThat(warned).containsExactlyInAnyOrderElementsOf(MISLEADING.getOrDefault(language, List.of()));
    }

    @Test
    void warnsNobodyWhoReadsTheAgreementItself() {
        List<String> warned = new ArrayList<>();
        places(in("en"), (subject, property) -> {
            if (property.equals(NOTE)) {
                warned.add(subject);
            }
        });

        assertThat(warned).isEmpty();
    }
}
