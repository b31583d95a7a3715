package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.Topology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadAheadTest {

    /** Passes on some events as they come, and reads ahead from there. */
    private static final int SOME = 20;
    private static final TopologyReader AHEAD = new TopologyReader(Documents.CATALOGUE, Limits.DEFAULT, SOME);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsAndRefusesLikeOneThreadAlone(long seed) throws IOException {
        byte[] bytes = everyKey();
        Random random = new Random(seed);
        for (int i = 0; i < seed % 4; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean()
                    ? random.nextInt()
                    : "{}[]\"':,x0 \n\\".charAt(random.nextInt(13)));
        }

        ReadResult alone = Documents.read(bytes, Syntax.JSON);
        ReadResult ahead = AHEAD.read(new ByteArrayInputStream(bytes), Syntax.JSON);

        assertThat(ahead).isEqualTo(alone);
    }

    @Test
    void keepsTheOrderOfManyBatches() {
        int count = 20_000;
        String sites = IntStream.range(0, count)
                .mapToObj("{\"id\":\"s%d\",\"product\":\"expert\",\"licensee\":\"p\"}"::formatted)
                .collect(Collectors.joining(",\n"));
        byte[] document = ("{\"topology\":\"t\",\"sites\":[" + sites + "]}").getBytes(StandardCharsets.UTF_8);

        Topology topology = Documents.topology(AHEAD.read(new ByteArrayInputStream(document), Syntax.JSON));

        assertThat(topology.sites()).hasSize(count);
        assertThat(topology).isEqualTo(Documents.topology(Documents.read(document, Syntax.JSON)));
    }

    @Test
    void tellsWhereAnInputFailsThatCannotBeReadToItsEnd() throws IOException {
        byte[] half =
                new String(everyKey(), StandardCharsets.UTF_8).substring(0, 3000).getBytes(StandardCharsets.UTF_8);

        ReadResult alone = Documents.READER.read(failingBehind(half), Syntax.JSON);
        ReadResult ahead = AHEAD.read(failingBehind(half), Syntax.JSON);

        assertThat(ahead).isEqualTo(alone).isInstanceOf(ReadResult.Refused.class);
    }

    @Test
    void givesUpWithTheReaderOfTheRecords() {
        String tooManyProblems = "{\"topology\":\"t\",\"sites\":[" + "1,".repeat(50_000) + "1]}";

        ReadResult ahead = AHEAD.read(Documents.stream(tooManyProblems), Syntax.JSON);

        assertThat(ahead).isEqualTo(Documents.read(tooManyProblems, Syntax.JSON));
    }

    @Test
    void refusesTextsThatAreTooLongWhereverTheyStand() {
        String document = """
                {"topology":"t","sites":[{"id":"s","product":"expert","licensee":"p"}],
                "meta":{"a":[1,2,3,4,5,6,7,8,9],"text":"%s"}}""".formatted("x".repeat(1_000_001));

        ReadResult alone = Documents.read(document, Syntax.JSON);

        assertThat(Documents.problems(alone)).singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("longer than the limit of 1000000 characters");
        assertThat(AHEAD.read(Documents.stream(document), Syntax.JSON)).isEqualTo(alone);
    }

    private static byte[] everyKey() throws IOException {
        try (InputStream in = ReadAheadTest.class.getResourceAsStream("every-key.json")) {
            return in.readAllBytes();
        }
    }

    @SuppressWarnings("InputStreamSlowMultibyteRead") // it gives no byte at all
    private static InputStream failingBehind(byte[] bytes) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable was pulled");
            }
        });
    }
}
