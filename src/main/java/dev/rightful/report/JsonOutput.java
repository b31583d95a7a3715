package dev.rightful.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How all JSON of the program is laid out and escaped; outputs are neither flushed nor closed. */
final class JsonOutput {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .characterEscapes(new Escapes())
            .build();

    private JsonOutput() {}

    /** Opens a generator of JSON in the layout of all that the program writes: two spaces, a line for each value. */
    static JsonGenerator generator(Appendable out) {
        return JSON.createGenerator(new Layout(), writer(out));
    }

    /** Opens a generator of JSON without blanks. */
    static JsonGenerator lineGenerator(Appendable out) {
        return JSON.createGenerator(ObjectWriteContext.empty(), writer(out));
    }

    /** Writes one value and ends its line. */
    static void document(Appendable out, Consumer<JsonGenerator> content) throws IOException {
        checked(() -> {
            try (JsonGenerator json = generator(out)) {
                content.accept(json);
            }
        });
        out.append('\n');
    }

    /** Jackson hides an exception of the output in one of its own. */
    static void checked(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static Writer writer(Appendable out) {
        return out instanceof Writer writer ? writer : new Unflushed(out);
    }

    /** Two spaces, and nothing between empty brackets; what {@code jq .} would print. */
    private static final class Layout extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("")).withArrayIndenter(indenter).withObjectIndenter(indenter);
        }
    }

    /** Also escapes what would do something to a terminal; to a program it is the same text. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;
        private static final HexFormat HEX = HexFormat.of().withUpperCase();
        private static final int[] ASCII = standardAsciiEscapesForJSON();

        static {
            ASCII[0x7f] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return Visible.isHarmless(c) || Character.isSurrogate((char) c)
                    ? null
                    : new SerializedString("\\u" + HEX.toHexDigits((char) c));
        }
    }
}
