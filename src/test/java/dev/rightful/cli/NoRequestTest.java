package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rightful.Formats;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No command ever calls anybody, whatever addresses its input is full of. */
class NoRequestTest {

    /** Every command, with all that it can be told to read and write. */
    private static final List<String> RUNS = List.of("check DIR/design.yaml" + everyFormat(),
            "check --ontology DIR/added.ttl DIR/design.yaml", "check DIR/context.json", "check DIR/refused.yaml",
            "timeline DIR/design.yaml --format json", "compare DIR/design.yaml DIR/design.yaml --as-of 2024-01-01",
            "explain 2023-04-28/corporate/7 --ontology DIR/added.ttl", "rules", "clauses --coverage", "schema",
            "schema --report", "init DIR/first.yaml", "test DIR", "plan DIR/design.yaml",
            "export DIR/design.yaml --to turtle", "import DIR/added.ttl",
            "audit DIR/design.yaml --out DIR/out --quiet --overwrite");

    /** What the JVM would need to call anybody. */
    private static final Set<String> CALLING = Set.of("java.net.Socket", "java.net.SocketImpl",
            "java.net.InetAddress", "java.net.InetSocketAddress", "sun.nio.ch.DatagramChannelImpl",
            "sun.net.www.protocol.http.HttpURLConnection");

    @TempDir private Path directory;

    private String address = "http://127.0.0.1:9/";

    private static String everyFormat() {
        StringBuilder flags = new StringBuilder();
        for (String format : Formats.names()) {
            flags.append(" --format ").append(format).append("=DIR/report.").append(format);
        }
        return flags.toString();
    }

    static List<String> runs() {
        return RUNS;
    }

    @BeforeEach
    void setUp() throws IOException {
        write();
    }

    private void write() throws IOException {
        Documents.write(directory, "design.yaml", """
                topology: t
                title: "ADDRESSt <img src=ADDRESSi> ![x](ADDRESSm)"
                asOf: 2024-03-01
                parties: [{ id: p, name: "ADDRESSp" }]
                sites:
                  - { id: a, name: "ADDRESSs", product: corporate, release: 2023 R2, licensee: p, slc: "ADDRESSc" }
                  - { id: b, product: expert, release: 2023 R2, licensee: p }
                links: [{ type: federation, parent: a, child: b }]
                licences: []
                meta: { $ref: "ADDRESSr", $schema: "ADDRESSj", include: "ADDRESSn", a: "${jndi:ldap://127.0.0.1:9/x}" }
                """.replace("ADDRESS", address));
        Documents.write(directory, "design.expect.yaml", "verdict: violated\nfindings: []\n");
        Documents.write(directory, "refused.yaml", "$schema: %1$s\n!<%1$s> x: &%1$s y\n".formatted(address));
        Documents.write(directory, "context.json", """
                {"@context": "%1$s", "@graph": [], "$ref": "%1$s", "topology": "t", "sites": [{"id": "a",
                 "product": "corporate", "licensee": "l"}]}
                """.formatted(address));
        Documents.write(directory, "added.ttl",
                """
                        @base <%1$s> .
                        @prefix a: <%1$sprefix#> .
                        @prefix sh: <http://www.w3.org/ns/shacl#> .
                        @prefix rf: <https://rightful.example/vocabulary#> .
                        <urn:shape> a sh:NodeShape ; sh:targetClass rf:Product ; sh:shapesGraph <%1$sshapes> ;
                            sh:sparql [ sh:select "SELECT $this FROM <%1$sfrom> WHERE { SERVICE <%1$sservice> { ?a ?b ?c } }" ] ;
                            sh:js [ sh:jsLibraryURL "%1$slibrary.js" ] .
                        a:x a:y <%1$sz> .
                        """
                        .formatted(address));
    }

    @Test
    void nobodyIsCalled() throws IOException {
        try (ServerSocket witness = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            witness.setSoTimeout(300);
            address = "http://127.0.0.1:%d/".formatted(witness.getLocalPort());
            write();

            for (String words : RUNS) {
                Run run = Run.of((Object[]) words(words).toArray(String[]::new));
                assertThat(run.err()).as(words).doesNotContain("internal error");
            }

            assertThatThrownBy(witness::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** Where the system allows it, on a machine of its own that has no network, not even its own address. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void worksWithoutANetwork(String words) throws Exception {
        assumeTrue(Subprocess.works("unshare", "-rn", "true"));
        Run usual = Run.of((Object[]) words(words).toArray(String[]::new));
        Files.deleteIfExists(directory.resolve("first.yaml"));
        Path classes = directory.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of("unshare", "-rn"));
        command.addAll(Subprocess.command(List.of("-Xlog:class+load:file=" + classes),
                words(words).toArray(String[]::new)));

        Subprocess alone = Subprocess.startQuietly(command);
        int code = alone.code();

        assertThat(code).isEqualTo(usual.code());
        assertThat(alone.err()).isEqualTo(usual.err());
        assertThat(calling(classes)).isEmpty();
    }

    /** Which of the classes were loaded, by the log of the JVM. */
    private static Set<String> calling(Path log) throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            classes.add(line.substring(line.lastIndexOf(']') + 1).strip().split(" ", 2)[0]);
        }
        assertThat(classes).contains("java.lang.Object");
        classes.retainAll(CALLING);
        return classes;
    }

    private List<String> words(String words) {
        return List.of(words.replace("DIR", directory.toString()).split(" ", -1));
    }
}
