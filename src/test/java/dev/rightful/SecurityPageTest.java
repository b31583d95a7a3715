package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of the page on security names tests that there are. */
class SecurityPageTest {

    @Test
    void namesTestsThatThereAre() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher matcher = Pattern.compile("`(\\w+Test)`").matcher(Files.readString(Path.of(".github/SECURITY.md")));
        while (matcher.find()) {
            named.add(matcher.group(1) + ".java");
        }

        Set<String> present = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.forEach(file -> present.add(String.valueOf(file.getFileName())));
        }

        assertThat(named).hasSizeGreaterThan(10).isSubsetOf(present);
    }
}
