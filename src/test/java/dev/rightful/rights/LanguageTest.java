package dev.rightful.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Elsewhere;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and numbers as readers write them. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2024-03-01 | 2024-03-01
            nl | 2024-03-01 | 1 maart 2024
            nl | 2023-12-31 | 31 december 2023
            bg | 2024-03-01 | 1.03.2024\u00a0г.
            bg | 2023-12-31 | 31.12.2023\u00a0г.
            """)
    void writesADay(String tag, LocalDate day, String written) {
        assertThat(Language.of(tag).day(day)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 999           | 999
            en | 1234          | 1,234
            nl | 1234567       | 1.234.567
            nl | -1234         | -1.234
            nl | -123          | -123
            bg | 1234          | 1\u00a0234
            bg | 1000000       | 1\u00a0000\u00a0000
            """)
    void writesAWholeNumber(String tag, long number, String written) {
        assertThat(Language.of(tag).number(number)).isEqualTo(written);
    }

    @Test
    void dependsOnNoLocaleOfTheMachine() throws Exception {
        String written = new Elsewhere("ar-EG-u-nu-arab", "UTC")
                .run(() -> Language.BG.day(LocalDate.of(2024, 3, 1)) + " " + Language.NL.number(12345));

        assertThat(written).isEqualTo("1.03.2024\u00a0г. 12.345");
    }

    @Test
    void speaksEveryKindOfFact() {
        Facts texts = new Facts.Builder().add("word/mechanism-direct", "rf:message", text("rechtstreeks"))
                .add("product/other", "rf:name", text("een product van een andere maker"))
                .add("licence/device", "rf:name", text("Apparaatlicentie"))
                .build();
        Phrasebook phrasebook = new Phrasebook(Language.NL, texts);
        List<Object> facts = List.of("hq-1234", 1234, 5678L, LocalDate.of(2024, 3, 1), new Term("mechanism", "direct"),
                new Term("mechanism", "by-pigeon"),
                new Product("other", "other", Product.Role.FOREIGN, null),
                new Product("corporate", "XProtect Corporate", Product.Role.SYSTEM, null),
                new LicenceKind("device", "device", false), new LicenceKind("own", "Own kind", false));

        String spoken = phrasebook.spoken(facts);

        assertThat(spoken).isEqualTo("hq-1234, 1.234, 5.678, 1 maart 2024, rechtstreeks, by-pigeon, "
                + "een product van een andere maker, XProtect Corporate, Apparaatlicentie, Own kind");
    }

    private static Facts.Value text(String text) {
        return new Facts.Value(text, "nl", true);
    }
}
