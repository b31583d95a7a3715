package dev.rightful.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents, one for each verdict. */
final class Documents {

    static final String GRANTED = """
            topology: sound
            asOf: 2024-03-01
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: nordmart, slc: C1 }
            licences:
              - { product: corporate, slc: C1 }
            """;

    static final String UNDETERMINED = """
            topology: open
            asOf: 2024-03-01
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: nordmart, slc: C1 }
            """;

    static final String VIOLATED = """
            topology: bare
            asOf: 2024-03-01
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: nordmart, slc: C1 }
            licences: []
            """;

    /** Granted from the first of March 2024 on; asks the clock. */
    static final String UNDATED = """
            topology: undated
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: nordmart, slc: C1 }
            licences:
              - { product: corporate, slc: C1, from: 2024-03-01 }
            """;

    static final String BAD = """
            topology: bad
            asOf: 2024-03-01
            sites:
              - { id: hq, produkt: corporate, licensee: nordmart }
              - { id: hq, product: expert, licensee: nordmart }
            """;

    private Documents() {}

    /** Writes one of them into a directory. */
    static Path write(Path directory, String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
