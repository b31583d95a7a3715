package dev.rightful.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachExpressionTest {

    @Test
    void namesItsLinkTypesOnce() {
        ReachExpression expression = ReachExpression.parse("federation* interconnect? federation");

        assertThat(expression.types()).containsExactly("federation", "interconnect");
    }

    @ParameterizedTest
    @ValueSource(strings = {" federation*  interconnect? ", "federation*/interconnect?", "federation* / interconnect?",
            "federation*\tinterconnect?"})
    void mayBeSpacedAsPeopleLike(String text) {
        assertThat(ReachExpression.parse(text).types()).containsExactly("federation", "interconnect");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "federation**", "federation|interconnect", "(federation)*", "Federation",
            "federation *", "^federation", "federation{2}", "federation*interconnect?", "federation//interconnect",
            "/federation", "federation/"})
    void refusesWhatIsNoExpressionAndSaysWhatOneLooksLike(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReachExpression.parse(text))
                .withMessage("a reach expression is a sequence such as federation* interconnect?, was \"%s\"", text);
    }

    @Test
    void aLinkTypeIsOfAnySmallLettersAndHyphens() {
        assertThat(ReachExpression.parse("a-z* z").types()).containsExactly("a-z", "z");
    }

    /** The letters a and b stand for two link types; every word of up to five letters is tried. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"a*,a*", "a+,a+", "a?,a?", "a,a", "a* b?,a*b?", "a+ b+,a+b+", "a? b? a?,a?b?a?", "a* a,a*a",
            "a b* a+ b?,ab*a+b?", "b? a* b,b?a*b", "a a a,aaa", "a* b* a* b*,a*b*a*b*"})
    void acceptsTheWordsThatARegularExpressionAccepts(String text, String regex) {
        ReachExpression expression = ReachExpression.parse(text);

        for (String word : words(5)) {
            assertThat(accepts(expression, word)).as(word).isEqualTo(Pattern.matches(regex, word));
        }
    }

    private static List<String> words(int length) {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.get(i).length() < length; i++) {
            words.add(words.get(i) + "a");
            words.add(words.get(i) + "b");
        }
        return words;
    }

    private static boolean accepts(ReachExpression expression, String word) {
        List<Integer> states = List.of(0);
        for (int i = 0; i < word.length(); i++) {
            String type = word.substring(i, i + 1);
            List<Integer> next = new ArrayList<>();
            for (int state : states) {
                for (int following : expression.following(state)) {
                    if (expression.type(following).equals(type)) {
                        next.add(following);
                    }
                }
            }
            states = next.stream().distinct().toList();
        }
        return states.stream().anyMatch(expression::accepts);
    }
}
