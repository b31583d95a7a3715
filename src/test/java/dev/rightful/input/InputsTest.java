package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

    private static final String SOUND = "{\"topology\": \"t\", \"sites\": [{\"id\": \"s\", \"product\": \"corporate\", "
            + "\"licensee\": \"l\"}]}";
    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir private Path folder;

    @Test
    void expandsADirectoryInTheOrderOfNames() throws IOException {
        for (String name : List.of("b.yaml", "a/z.json", "a/B.yml", "a/c/d.ndjson", "a.yaml", "B.JSON", "x.txt", "yaml",
                ".hidden.yaml", ".hidden/a.yaml", "b.expect.yaml", "a/z.expect.json")) {
            write(name);
        }

        List<String> sources = Inputs.expand(List.of(folder.toString()), NOTHING).stream().map(Input::source).toList();

        assertThat(sources).containsExactly(under("B.JSON"), under("a/B.yml"), under("a/c/d.ndjson"), under("a/z.json"),
                under("a.yaml"), under("b.yaml"));
    }

    @Test
    void leavesLinksToDirectoriesOut() throws IOException {
        write("a/b.yaml");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/c.yaml"), folder.resolve("a/b.yaml"));
        Files.createSymbolicLink(folder.resolve("a/d.yaml"), folder.resolve("nowhere"));

        List<Input> inputs = Inputs.expand(List.of(folder.toString()), NOTHING);

        assertThat(inputs).extracting(Input::source)
                .containsExactly(under("a/b.yaml"), under("a/c.yaml"), under("a/d.yaml"));
        assertThat(inputs).last()
                .isEqualTo(
                        new Input.Unreadable(under("a/d.yaml"), "there is no such file or directory"));
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        write("notes.txt");

        List<Input> inputs =
                Inputs.expand(List.of(under("missing.yaml"), under("notes.txt"), "a\0b", "-", "-"), NOTHING);

        assertThat(inputs).filteredOn(Input.Unreadable.class::isInstance)
                .containsExactly(
                        new Input.Unreadable(under("missing.yaml"), "there is no such file or directory"),
                        new Input.Unreadable(under("notes.txt"),
                                "its ending does not say what it is; files that end in .yaml, .yml, .json and .ndjson are read"),
                        new Input.Unreadable("aU+0000b", "this is no path: Nul character not allowed"),
                        new Input.Unreadable("-", "standard input is named twice and can be read once"));
        assertThat(read(inputs.getFirst()))
                .containsExactly(under("missing.yaml") + " 1:1 there is no such file or directory");
    }

    @Test
    void keepsAPathAsItWasGiven() throws IOException {
        write("a.yaml");
        String given = folder + "/./a.yaml";

        assertThat(Inputs.expand(List.of(given), NOTHING)).extracting(Input::source).containsExactly(given);
        assertThat(Inputs.expand(List.of(folder + "/"), NOTHING)).extracting(Input::source)
                .containsExactly(under("a.yaml"));
    }

    @Test
    void readsHiddenFilesAndExpectationsThatAreNamed() throws IOException {
        write(".hidden.yaml");

        assertThat(Inputs.expand(List.of(under(".hidden.yaml")), NOTHING)).hasOnlyElementsOfType(Input.File.class);
    }

    @ParameterizedTest(name = "{index}: {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '~', value = {
            "{\"a\": 1}|JSON", "  \t{ a: 1 }|JSON", "topology: t|YAML", "[1]|YAML", "~~|YAML", "# {|YAML"})
    void tellsJsonFromYamlByTheFirstCharacter(String text, Syntax syntax) throws IOException {
        for (String start : List.of("", "\uFEFF", "\r\n \n", " ".repeat(10_000))) {
            byte[] bytes = (start + text).getBytes(StandardCharsets.UTF_8);

            Input input = Inputs.expand(List.of("-"), new ByteArrayInputStream(bytes)).getFirst();

            assertThat(input).isInstanceOfSatisfying(Input.Stream.class, stream -> {
                assertThat(stream.syntax()).isEqualTo(syntax);
                assertThat(stream.open()).hasBinaryContent(bytes);
            });
        }
    }

    @Test
    void readsEveryDocumentOfAnInput() throws IOException {
        write("a.json", SOUND);
        write("b.ndjson", SOUND + "\n\n{}\n");

        List<String> read = new ArrayList<>();
        Inputs.expand(List.of(folder.toString()), NOTHING).forEach(input -> read.addAll(read(input)));

        assertThat(read).containsExactly(
                under("a.json") + " t",
                under("b.ndjson") + " t",
                under("b.ndjson") + " 3:1 topology: key \"topology\" is missing",
                under("b.ndjson") + " 3:1 topology: key \"sites\" is missing");
    }

    private static List<String> read(Input input) {
        List<String> read = new ArrayList<>();
        Documents.READER.read(input, document -> {
            switch (document.result()) {
                case ReadResult.Read sound -> read.add(document.source() + " " + sound.topology().id());
                case ReadResult.Refused refused -> refused.problems()
                        .forEach(problem -> read.add(document.source() + " " + Documents.line(problem)));
            }
        });
        return read;
    }

    private String under(String name) {
        return folder.toString().replace('\\', '/') + "/" + name;
    }

    private void write(String name) throws IOException {
        write(name, "");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
