package dev.rightful.generated;

import dev.rightful.evaluation.Options;
import dev.rightful.finding.Reading;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/**
 * A topology that was made, and how to judge it.
 *
 * @param seed what it was made from
 * @param document the document
 * @param topology what the reader makes of the document
 */
public record Case(long seed, Map<String, Object> document, Topology topology, Options options) {

    private static final TopologyReader READER = new TopologyReader(World.CATALOGUE, Limits.DEFAULT);

    /** The case of a seed. */
    public static Case of(long seed) {
        Map<String, Object> document = Generator.document(seed);
        Topology topology = topology(document);
        return new Case(seed, document, topology, options(seed, topology));
    }

    /** The same case with another document. */
    Case with(Map<String, Object> other) {
        return new Case(seed, other, topology(other), options);
    }

    /** The same case judged otherwise. */
    Case judged(Options other) {
        return new Case(seed, document, topology, other);
    }

    /** What the product reads in a document; a document that it refuses is a fault of the one who made it. */
    static Topology topology(Map<String, Object> document) {
        ReadResult result = read(document);
        if (result instanceof ReadResult.Refused refused) {
            throw new IllegalArgumentException(refused.problems() + " in " + Json.written(document));
        }
        return ((ReadResult.Read) result).topology();
    }

    static ReadResult read(Map<String, Object> document) {
        byte[] bytes = Json.written(document).getBytes(StandardCharsets.UTF_8);
        return READER.read(new ByteArrayInputStream(bytes), Syntax.JSON);
    }

    /** Mostly as the document says; sometimes under a reading, another edition, another day, or with what is planned. */
    private static Options options(long seed, Topology topology) {
        Dice dice = new Dice(~seed);
        LocalDate stated = topology.asOf();
        LocalDate day = stated == null ? LocalDate.of(2024, 3, 1) : stated;
        return new Options(dice.chance(10) ? day.plusDays(dice.between(-40, 40)) : day,
                dice.of(Reading.OPEN, Reading.OPEN, Reading.OPEN, Reading.STRICT, Reading.LENIENT), dice.chance(15),
                dice.chance(10) ? dice.one(World.CATALOGUE.editions()) : null);
    }
}
