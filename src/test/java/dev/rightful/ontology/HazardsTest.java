package dev.rightful.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.rights.Facts;
import dev.rightful.rights.OntologyException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or look as if they did, cost a message and nothing else. */
class HazardsTest {

    @TempDir private Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"[ rf:p ", "( ", "<<( <a> <b> ", "{ "})
    void refusesDeepNesting(String opening) throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes("<product/x> rf:name\n" + opening.repeat(50_000));

        assertThat(mistakes).singleElement()
                .asString()
                .startsWith("added.ttl:7:")
                .contains("more than 128 brackets are open");
    }

    @Test
    void countsNoBracketsInTextsNamesAndComments() throws IOException {
        String brackets = "([{".repeat(200);
        Added added = new Added(directory);

        Ontology ontology = added.read("""
                # %1$s
                <question/O1> rf:asks "%1$s \\" ' %1$s"@en .
                <question/O2> rf:asks ""\"%1$s "" " %1$s
                %1$s""\"@en .
                <question/O4> rf:asks '''%1$s ' %1$s'''@en .
                """.formatted(brackets));

        assertThat(ontology.phrasebook("en").question("O4")).isEqualTo(brackets + " ' " + brackets);
    }

    /** The parser itself fails at these; fuzzing found it. */
    @ParameterizedTest
    @ValueSource(strings = {"<a> <b> \"c\"^^", "<a> <b> \"c\"^^#x", "<a> <b> \"c\"^^ \n"})
    void refusesAFileThatEndsWhereADatatypeBelongs(String text) throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes(text);

        assertThat(mistakes).containsExactly("added.ttl: the file is not Turtle, or ends too early");
    }

    @Test
    void refusesLongChainsOfNodesWithoutName() throws IOException {
        StringBuilder chain = new StringBuilder("<clause/2023-04-28/corporate/7> odrl:duty _:n0 .\n");
        for (int i = 0; i < 20_000; i++) {
            chain.append("_:n%d odrl:duty _:n%d .\n".formatted(i, i + 1));
        }
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes(chain.toString());

        assertThat(mistakes).singleElement()
                .asString()
                .endsWith("more than 128 nodes without a name hang from one another");
    }

    @Test
    void readsLongLists() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes =
                added.mistakes("<question/O1> rf:readings ( %s ) .".formatted("\"x\"@en ".repeat(20_000)));

        assertThat(mistakes).containsExactly("added.ttl:6: question/O1: rf:readings has 20000 texts; there are two,"
                + " the wide reading and the narrow one");
    }

    @Test
    void refusesCirclesOfNodesWithoutName() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes("_:a odrl:duty _:b . _:b odrl:duty _:a .\n"
                + "<question/O1> rf:readings _:c .\n_:c rf:first 1 ; rf:rest _:c .");

        assertThat(mistakes).isNotEmpty().allMatch(line -> line.startsWith("added.ttl:"));
    }

    @Test
    void refusesHugeFiles() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes("#".repeat(5 << 20));

        assertThat(mistakes).containsExactly("added.ttl: the file is larger than 4194304 bytes");
    }

    @Test
    void neverCallsAnAddress() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:%d/".formatted(server.getLocalPort());
            Added added = new Added(directory);

            List<String> mistakes = added.mistakes("""
                    @prefix owl: <http://www.w3.org/2002/07/owl#> .
                    @prefix their: <%1$svocabulary#> .
                    <%1$s> a owl:Ontology ;
                        owl:imports <%1$sother.ttl> ;
                        their:says <%1$s> .
                    """.formatted(address));

            assertThat(mistakes).containsExactly("added.ttl:9:17: owl:imports is not followed, nothing is ever fetched;"
                    + " add each file by itself");
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "/etc/passwd", "./../x", "//evil.example/x", "file:///etc/passwd",
            "javascript:alert(1)", "?x", "#x", ""})
    void takesNamesForNamesOnly(String name) throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes("<clause/2023-04-28/corporate/7> odrl:target <%s> .".formatted(name));

        assertThat(mistakes).isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("added.ttl:6: clause/2023-04-28/corporate/7: "));
    }

    @Test
    void leavesStrangersAlone() throws IOException {
        Added added = new Added(directory);

        Ontology ontology =
                added.read("<javascript:alert(1)> dct:title \"strange\" ; <urn:isbn:1> <file:///etc/passwd> .");

        Facts law = ontology.law();
        assertThat(law.subjects()).noneMatch(subject -> subject.contains("javascript"));
    }

    @Test
    void keepsNamesWhateverBaseAFileDeclares() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes =
                added.mistakes("@base <file:///etc/> .\n<product/corporate> rf:name \"X\" ; a rf:Product .");

        assertThat(mistakes)
                .contains("added.ttl:7: file:///etc/product/corporate: a thing of the class rf:Product has a"
                        + " name below https://rightful.example/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rdf:RDF/>",
            "  <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>", "<!DOCTYPE rdf:RDF>"})
    void refusesXml(String content) throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes(content.getBytes(StandardCharsets.UTF_8));

        assertThat(mistakes).containsExactly("added.ttl:1:1: the file is XML; the ontology is read from Turtle only");
    }

    @Test
    void refusesJson() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes =
                added.mistakes("{\"@context\": \"http://127.0.0.1/\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(mistakes)
                .containsExactly("added.ttl:1:1: the file looks like JSON; the ontology is read from Turtle only");
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes(new byte[]{'#', '\n', '#', (byte) 0xE9, '\n'});

        assertThat(mistakes)
                .containsExactly("added.ttl:2: the file is not UTF-8: the byte 0xE9 does not belong here");
    }

    @Test
    void readsAFileWithAByteOrderMark() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes("\uFEFF# Nothing.\n".getBytes(StandardCharsets.UTF_8));

        assertThat(mistakes).isEmpty();
    }

    @Test
    void refusesStatementsAboutStatements() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes("<product/corporate> rf:name <<( <a> <b> <c> )>> .");

        assertThat(mistakes).singleElement().asString().contains("statements about statements are not read");
    }

    @Test
    void listsAThousandMistakesAndCountsTheRest() throws IOException {
        Added added = new Added(directory);

        String values = IntStream.range(0, 1500).mapToObj(String::valueOf).collect(Collectors.joining(" ,\n"));
        List<String> mistakes = added.mistakes("<product/corporate> rf:nmae %s .".formatted(values));

        assertThat(mistakes).hasSize(1001).last().isEqualTo("and 500 more");
    }

    @Test
    void showsNoControlCharacters() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes("<release/2023-R2> rf:availableFrom \"a\\nb\\u001B[31m\\u202E\" .");

        assertThat(mistakes).singleElement()
                .asString()
                .contains("\"a\uFFFDb\uFFFD[31m\uFFFD\"");
    }

    @Test
    void namesAFileThatIsNotThere() {
        Path missing = directory.resolve("missing.ttl");

        assertThatThrownBy(() -> OntologyReader.read(List.of(missing, directory)))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining("missing.ttl: there is no such file")
                .hasMessageContaining(": is a directory; name its files one by one");
    }
}
