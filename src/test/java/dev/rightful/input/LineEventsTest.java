package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEventsTest {

    private static final int DEPTH = Limits.DEFAULT.maxDepth();

    @ParameterizedTest
    @ValueSource(strings = {
            "{}", "[]", "  { \"a\" :\t[ ] } ",
            "{\"a\":{\"b\":[1,2.5,-3e+7,0,-0.1E-2,true,false,null,\"\"]},\"c\":\"d\"}",
            "\"text\"", "12", "{\"n\u00e5r\":\"\u20ac\",\"\ud83d\ude00\":[\"x\",\"\ud83d\ude00\ud83d\ude00\"],\"z\":1}",
            "{\"a\":1,\"a\":2}", "[[[[]]],{}]",
            "{\"long\":\"0123456789012345678901234567890123456789012345678901234567890\"}"})
    void tellsTheSameAsTheOtherReader(String json) throws Exception {
        assertThat(told(lineEvents(json))).isEqualTo(told(jsonEvents(json)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "[1,]", "[1 2]", "{\"a\":1]", "{} {}", "nul", "truely",
            "01", "1.", "-", "1e", "+1", "\"open", "\"a\\nb\"", "\"tab\tinside\"", "{a:1}", "'a'", "// x", "[\"a\":1]"})
    void leavesWhatIsUnusualToTheOtherReader(String json) {
        assertThatExceptionOfType(LineEvents.Unsound.class).isThrownBy(() -> told(lineEvents(json)));
    }

    @Test
    void leavesTextThatIsNotUtf8ToTheOtherReader() {
        byte[] latin = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(LineEvents.Unsound.class)
                .isThrownBy(() -> told(new LineEvents(new TextTable(), latin, 0, latin.length, 1, DEPTH)));
    }

    @Test
    void tellsWhatIsNestedAsDeepAsItMayBeOrLeavesItToTheOtherReader() throws Exception {
        String deep = "[".repeat(60) + "]".repeat(60);

        assertThat(told(lineEvents(deep))).isEqualTo(told(jsonEvents(deep)));
        assertThatExceptionOfType(LineEvents.Unsound.class)
                .isThrownBy(() -> told(lineEvents("[".repeat(70) + "]".repeat(70))));
    }

    @Test
    void leavesWhatIsNestedDeeperThanTheLimitToTheOtherReader() {
        byte[] nested = "[[[]]]".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(LineEvents.Unsound.class)
                .isThrownBy(() -> told(new LineEvents(new TextTable(), nested, 0, nested.length, 1, 2)));
    }

    private static LineEvents lineEvents(String json) {
        byte[] bytes = ("..." + json + "...").getBytes(StandardCharsets.UTF_8);
        return new LineEvents(new TextTable(), bytes, 3, bytes.length - 6, 17, DEPTH);
    }

    private static JsonEvents jsonEvents(String json) {
        return new JsonEvents(
                new Utf8Reader(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))), 17, DEPTH);
    }

    private static List<String> told(Events events) throws UnreadableException {
        List<String> told = new ArrayList<>();
        Events.Event event;
        do {
            event = events.next();
            String start = Position.line(events.start()) + ":" + Position.column(events.start());
            told.add(switch (event) {
                case KEY, SCALAR -> event + " " + events.scalar() + " " + events.text() + " at " + start;
                case END_OBJECT, END_LIST -> event + " at " + start + " to " + Position.column(events.end());
                case START_OBJECT, START_LIST -> event + " at " + start;
                case END -> "END";
            });
        } while (event != Events.Event.END);
        return told;
    }
}
