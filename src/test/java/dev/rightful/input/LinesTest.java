package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One document on each line of a file. */
class LinesTest {

    private static final String SOUND =
            "{\"topology\": \"%s\", \"sites\": [{\"id\": \"s\", \"product\": \"corporate\", "
                    + "\"licensee\": \"l\"}]}";

    @Test
    void readsEachLineAndLetsABadOneCostOnlyItself() {
        String text = String.join("\n", SOUND.formatted("a"), "", "  \t ", "{\"topology\": 5", "   nonsense",
                SOUND.formatted("b")
                        + SOUND.formatted("c"),
                "\t" + SOUND.formatted("d"));

        List<String> read = read(Documents.READER, text.getBytes(StandardCharsets.UTF_8));

        assertThat(read).containsExactly(
                "1 a",
                "4 4:14 topology: topology must be an id, which is text, was 5",
                "4 4:15 the document ends too early: an object, list or text is still open",
                "5 5:4 not JSON: Unrecognized token 'nonsense': was expecting (JSON String, Number, Array, Object or token "
                        + "'null', 'true' or 'false')",
                "6 6:83 a document ends with its topology, here more follows",
                "7 d");
    }

    @Test
    void takesAnyLineEndingAndNoneAtTheEnd() {
        String text = SOUND.formatted("a") + "\r\n" + SOUND.formatted("b") + "\r\r\n" + SOUND.formatted("c") + "\n\n\n";

        assertThat(read(Documents.READER, text.getBytes(StandardCharsets.UTF_8))).containsExactly("1 a", "2 b", "4 c");
        assertThat(read(Documents.READER, new byte[0])).isEmpty();
        assertThat(read(Documents.READER, "\n \n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void limitsALineNotTheFile() {
        TopologyReader reader = new TopologyReader(Documents.CATALOGUE, Limits.DEFAULT.withMaxBytes(100));
        String text = SOUND.formatted("a") + "\n" + SOUND.formatted("x".repeat(100_000)) + "\n" + SOUND.formatted("c");

        assertThat(read(reader, text.getBytes(StandardCharsets.UTF_8))).containsExactly("1 a",
                "2 2:1 the line is larger than the limit of 100 bytes; raise it with --max-bytes", "3 c");
    }

    @Test
    void goesOnBehindALineThatIsNotUtf8() {
        byte[] bytes = (SOUND.formatted("a") + "\n~\n" + SOUND.formatted("c")).getBytes(StandardCharsets.UTF_8);
        bytes[SOUND.formatted("a").length() + 1] = (byte) 0xFF;

        assertThat(read(Documents.READER, bytes)).containsExactly("1 a",
                "2 2:1 the document is not UTF-8: byte FF does not belong here", "3 c");
    }

    @Test
    void keepsTheColumnsOfAnIndentedLine() {
        String text = "\n" + " ".repeat(100_000) + "{\"topology\": []}";

        assertThat(read(Documents.READER, text.getBytes(StandardCharsets.UTF_8))).contains(
                "2 2:100014 topology: topology must be an id, which is text, was a list");
    }

    @Test
    void reportsAFileThatBreaksOff() {
        InputStream start = Documents.stream(SOUND.formatted("a") + "\n{\"topology\"");
        InputStream broken = new SequenceInputStream(start, new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        });

        List<ReadDocument> read = new ArrayList<>();
        Documents.READER.readLines(broken, "x.ndjson", read::add);

        assertThat(read).hasSize(2).last().extracting(ReadDocument::result).asString().contains("the disk is gone");
    }

    private static List<String> read(TopologyReader reader, byte[] bytes) {
        List<String> read = new ArrayList<>();
        reader.readLines(new ByteArrayInputStream(bytes), "some.ndjson", document -> {
            assertThat(document.source()).isEqualTo("some.ndjson");
            switch (document.result()) {
                case ReadResult.Read sound -> read.add(document.line() + " " + sound.topology().id());
                case ReadResult.Refused refused -> refused.problems()
                        .forEach(problem -> read.add(document.line() + " " + Documents.line(problem)));
            }
        });
        return read;
    }
}
