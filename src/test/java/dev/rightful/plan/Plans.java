package dev.rightful.plan;

import dev.rightful.LicenceCheck;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Reading;
import dev.rightful.input.Inputs;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadDocument;
import dev.rightful.input.ReadResult;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans of small documents. */
public final class Plans {

    private static final LicenceCheck CHECK = new LicenceCheck(BuiltIn.rights(), Limits.DEFAULT);

    private Plans() {}

    /** The plan of what stands in a document behind its id and day, which is the first of March 2024. */
    public static LicencePlan of(String document) {
        return of(document, Reading.OPEN, null);
    }

    /** The same under a reading, with prices. */
    public static LicencePlan of(String document, Reading reading, @Nullable PriceList prices) {
        return CHECK.plan(topology(document), new Options(LocalDate.of(2024, 3, 1), reading, false, null), prices);
    }

    private static Topology topology(String document) {
        byte[] bytes = ("topology: small\n" + document).getBytes(StandardCharsets.UTF_8);
        List<ReadDocument> read = new ArrayList<>();
        Inputs.expand(List.of("-"), new ByteArrayInputStream(bytes)).forEach(input -> CHECK.read(input, read::add));
        if (read.get(0).result() instanceof ReadResult.Read sound) {
            return sound.topology();
        }
        throw new IllegalArgumentException(read.get(0).result().toString());
    }
}
