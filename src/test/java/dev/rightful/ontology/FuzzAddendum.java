package dev.rightful.ontology;

import dev.rightful.LicenceCheck;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Reading;
import dev.rightful.fuzz.Refusals;
import dev.rightful.input.Input;
import dev.rightful.input.Limits;
import dev.rightful.input.Syntax;
import dev.rightful.report.Visible;
import dev.rightful.rights.OntologyException;
import dev.rightful.rights.Rights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the fuzzer enters with a file that is added to the agreement: it is refused with problems that can be shown, or a
 * design can be judged by it. Each is held against the whole agreement, so that there are a few in a second only.
 */
public final class FuzzAddendum {

    private static final Path FILE = temporary();
    private static final byte[] DESIGN = """
            topology: small
            sites:
              - { id: a, product: corporate, release: 2023 R2, licensee: x, slc: C, devices: 7 }
              - { id: b, product: express-plus, release: 2023 R2, licensee: y, servers: { recording: 9 } }
            links:
              - { type: federation, parent: a, child: b }
              - { type: interconnect, central: a, remote: b, cameras: 2 }
            operators: [{ party: z, at: a }]
            """.getBytes(StandardCharsets.UTF_8);

    private FuzzAddendum() {}

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("added", ".ttl");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        Rights rights;
        try {
            Files.write(FILE, data);
            rights = OntologyReader.read(List.of(FILE)).rights();
        } catch (OntologyException e) {
            String.valueOf(e.getMessage()).lines().map(Visible::of).forEach(Refusals::check);
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Input design = new Input.Stream("small", Syntax.YAML, new ByteArrayInputStream(DESIGN));
        new LicenceCheck(rights, Limits.DEFAULT).check(design,
                topology -> new Options(LocalDate.of(2024, 3, 1), Reading.OPEN, false, null), checked -> {
                    if (checked instanceof LicenceCheck.Checked.Failed failed) {
                        throw new AssertionError("the program failed", failed.cause());
                    }
                });
    }
}
