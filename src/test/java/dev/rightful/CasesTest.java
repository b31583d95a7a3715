package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.expectation.Expected;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README of the cases names every case, and no case that is not there. */
class CasesTest {

    private static final Path CASES = Path.of("topologies", "clauses");

    /** A directory and a file in backquotes; a star stands for any part of the file's name. */
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)/([a-z0-9*-]+)`");

    @Test
    void namesOnlyCasesThatAreThere() throws IOException {
        Set<String> cases = cases();
        Set<String> missing = names();
        missing.removeIf(name -> cases.stream().anyMatch(each -> matches(name, each)));
        missing.removeIf(name -> BuiltIn.rights().findRule(name) != null);
        missing.removeIf(name -> !Files.isDirectory(CASES.resolve(name.substring(0, name.indexOf('/')))));

        assertThat(missing).isEmpty();
    }

    @Test
    void leavesOutNoCase() throws IOException {
        Set<String> names = names();
        Set<String> unnamed = cases();
        unnamed.removeIf(each -> names.stream().anyMatch(name -> matches(name, each)));

        assertThat(unnamed).isEmpty();
    }

    private static Set<String> names() throws IOException {
        return NAME.matcher(Files.readString(CASES.resolve("README.md")))
                .results()
                .map(match -> match.group(1) + "/" + match.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> cases() throws IOException {
        Set<String> cases = new TreeSet<>();
        for (Expected expected : Expected.in(CASES)) {
            String file = CASES.relativize(expected.expectation()).toString().replace('\\', '/');
            cases.add(file.substring(0, file.length() - ".expect.yaml".length()));
        }
        return cases;
    }

    private static boolean matches(String name, String each) {
        return each.matches(name.replace("*", "[a-z0-9-]*"));
    }
}
