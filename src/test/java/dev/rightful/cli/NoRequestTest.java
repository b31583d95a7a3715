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

/** No command ever calls anybody, whatever addresses its input is full of. */
class NoRequestTest {

    /** Every command, with all that it can be told to read and write, and the code with which it ends. */
    private static final List<Spoken> RUNS = List.of(new Spoken(1, "check DIR/design.yaml" + everyFormat()),
            new Spoken(2, "check --ontology DIR/added.ttl DIR/design.yaml"), new Spoken(2, "check DIR/context.json"),
            new Spoken(2, "check DIR/refused.yaml"), new Spoken(1, "check --cross-check DIR/design.yaml"),
            new Spoken(2, "check --waivers DIR/refused.yaml DIR/design.yaml"),
            new Spoken(0, "check --baseline DIR/baseline.json --update-baseline DIR/design.yaml"),
            new Spoken(1, "timeline DIR/design.yaml --format json"),
            new Spoken(1, "compare DIR/design.yaml DIR/design.yaml --as-of 2024-01-01"),
            new Spoken(2, "explain 2023-04-28/corporate/7 --ontology DIR/added.ttl"), new Spoken(0, "rules"),
            new Spoken(0, "clauses --coverage"), new Spoken(0, "schema"), new Spoken(0, "schema --report"),
            new Spoken(0, "init DIR/first.yaml"), new Spoken(1, "test DIR"), new Spoken(1, "plan DIR/design.yaml"),
            new Spoken(2, "plan DIR/design.yaml --prices DIR/added.ttl"),
            new Spoken(0, "export DIR/design.yaml --to turtle"), new Spoken(2, "import DIR/added.ttl"),
            new Spoken(0, "waiver add DIR/waivers.yaml --rule licence/base --topology t --subject ADDRESS"
                    + " --reason FALSE_POSITIVE --comment ADDRESS --evidence ADDRESS"),
            new Spoken(0, "waiver list DIR/waivers.yaml"),
            new Spoken(1, "audit DIR/design.yaml --out DIR/out --quiet --overwrite"));

    /** What the JVM would need to call anybody. */
    private static final Set<String> CALLING = Set.of("java.net.Socket", "java.net.SocketImpl",
            "java.net.InetAddress", "java.net.InetSocketAddress", "sun.nio.ch.DatagramChannelImpl",
            "sun.net.www.protocol.http.HttpURLConnection");

    @TempDir private Path directory;

    private String address = "http://127.0.0.1:9/";

    /** The words of a run, and its exit code. */
    private record Spoken(int code, String words) {}

    private static String everyFormat() {
        StringBuilder flags = new StringBuilder();
        for (String format : Formats.names()) {
            flags.append(" --format ").append(format).append("=DIR/report.").append(format);
        }
        return flags.toString();
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

            for (Spoken spoken : RUNS) {
                Run run = Run.of(words(spoken).toArray());
                assertThat(run.code()).as("%s: %s", spoken.words(), run.err()).isEqualTo(spoken.code());
                assertThat(run.err()).as(spoken.words()).doesNotContain("internal error");
            }

            assertThatThrownBy(witness::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** Where the system allows it, all of them in one process that has no network, not even its own address. */
    @Test
    void worksWithoutANetwork() throws Exception {
        assumeTrue(Subprocess.works("unshare", "-rn", "true"));
        Path classes = directory.resolve("classes.log");
        List<String> runs = new ArrayList<>();
        List<Integer> codes = new ArrayList<>();
        for (Spoken spoken : RUNS) {
            runs.add(String.join(" ", words(spoken)));
            codes.add(spoken.code());
        }
        List<String> command = new ArrayList<>(List.of("unshare", "-rn"));
        command.addAll(Subprocess.command(SeveralRuns.class, List.of("-Xlog:class+load:file=" + classes),
                runs.toArray(String[]::new)));

        Subprocess alone = Subprocess.startQuietly(command);
        int code = alone.code();

        assertThat(code).as(alone.err()).isZero();
        assertThat(alone.err().lines().filter(line -> line.startsWith(SeveralRuns.CODE)))
                .containsExactlyElementsOf(codes.stream().map(each -> SeveralRuns.CODE + each).toList());
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

    private List<String> words(Spoken spoken) {
        return List.of(spoken.words().replace("DIR", directory.toString()).replace("ADDRESS", address).split(" ", -1));
    }
}
