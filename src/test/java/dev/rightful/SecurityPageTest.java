package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of the page on security names tests that there are. */
class SecurityPageTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");

    @Test
    void namesTestsThatThereAre() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher matcher = NAMED.matcher(Files.readString(Path.of(".github/SECURITY.md")));
        while (matcher.find()) {
            named.add(matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + "." + matcher.group(2));
        }

        Set<String> present = new TreeSet<>();
        tests().forEach((test, text) -> {
            present.add(test);
            METHOD.matcher(text).results().forEach(method -> present.add(test + "." + method.group(1)));
        });

        assertThat(named).hasSizeGreaterThan(40).isSubsetOf(present);
    }

    /** The text of each test by its name; of two with one name both. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
                tests.merge(String.valueOf(file.getFileName()).replace(".java", ""), Files.readString(file),
                        String::concat);
            }
        }
        return tests;
    }
}
