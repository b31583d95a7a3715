package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with the text that a test expects, for people to read; {@code -Dreports.update=true} accepts what came out. */
public final class Golden {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Compares with a file among the resources of the tests. */
    public static void assertMatches(String name, String written) throws IOException {
        assertMatches(DIRECTORY.resolve(name), written);
    }

    /** Compares bytes with a file anywhere in the project. */
    public static void assertMatches(Path file, byte[] written) throws IOException {
        if (Boolean.getBoolean("reports.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, written);
        }
        assertThat(file).isRegularFile();
        assertThat(written).isEqualTo(Files.readAllBytes(file));
    }

    /** Compares with a file anywhere in the project. */
    public static void assertMatches(Path file, String written) throws IOException {
        if (Boolean.getBoolean("reports.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, written);
        }
        assertThat(file).isRegularFile();
        assertThat(written).isEqualTo(Files.readString(file));
    }
}
