package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with one input of an audit is an entry of its own in the list of errors, and costs no other input. */
@Timeout(60)
class AuditHazardTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BEHIND = "behind what was packed with gzip stands something else, or what is damaged";
    private static final String WIDE = "is not UTF-8 but looks like UTF-16; save it as UTF-8";

    @TempDir private Path directory;

    private Path in = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        in = Files.createDirectory(directory.resolve("in"));
        Documents.write(in, "zz-sound.json", AuditCommandTest.line("sound"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // It has no such files.
    void whatCannotBeReadIsListedAndTheRestJudged() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        Documents.write(in, "a.json/in-it.json", AuditCommandTest.line("inner"));
        Files.createSymbolicLink(in.resolve("b-nowhere.yaml"), Path.of("nowhere"));
        Files.createSymbolicLink(in.resolve("c-loop.ndjson"), Path.of("d-loop.ndjson"));
        Files.createSymbolicLink(in.resolve("d-loop.ndjson"), Path.of("c-loop.ndjson"));
        Files.createSymbolicLink(in.resolve("e-zero.ndjson"), Path.of("/dev/zero"));
        Files.createSymbolicLink(in.resolve("f-up"), in);
        assertThat(Subprocess.works("mkfifo", in.resolve("g-pipe.ndjson.gz").toString())).isTrue();

        Run run = audit(in, in.resolve("zz-sound.json/below.json"), in.resolve("absent.json"), in + "/*.xml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(errors()).containsExactly("b-nowhere.yaml:1 there is no such file or directory",
                "c-loop.ndjson:1 it is a symbolic link that leads back to itself or to a directory above it",
                "d-loop.ndjson:1 it is a symbolic link that leads back to itself or to a directory above it",
                "e-zero.ndjson:1 this is not a regular file",
                "f-up:1 it is a symbolic link that leads back to itself or to a directory above it",
                "g-pipe.ndjson.gz:1 this is not a regular file",
                "below.json:1 it cannot be read: %s/zz-sound.json/below.json: Not a directory".formatted(in),
                "absent.json:1 there is no such file or directory", "*.xml:1 nothing matches this pattern");
        assertThat(judged()).containsExactly("inner", "sound");
    }

    /** A file that opens and fails when it is read, as one on a damaged disk does. */
    @Test
    void aDiskThatFailsIsListedAndTheRestJudged() throws IOException {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.isReadable(memory), "only Linux has such a file");
        for (String name : List.of("a.yaml", "b.json", "c.ndjson", "d.ndjson.gz")) {
            Files.createSymbolicLink(in.resolve(name), memory);
        }

        Run run = audit(in);

        assertThat(run.code()).isEqualTo(2);
        assertThat(errors()).hasSize(4).allMatch(error -> error.matches("[a-d][.a-z]+:1 it cannot be read: .*error"));
        assertThat(judged()).containsExactly("sound");
    }

    @Test
    void otherEncodingsAreListedAndTheRestJudged() throws IOException {
        write("a.ndjson", "\ufeff" + AuditCommandTest.line("little"), StandardCharsets.UTF_16LE);
        write("b.ndjson", "\ufeff" + AuditCommandTest.line("big"), StandardCharsets.UTF_16BE);
        write("c.json", AuditCommandTest.line("unmarked"), StandardCharsets.UTF_16LE);
        write("d.ndjson", AuditCommandTest.line("wider"), Charset.forName("UTF-32LE"));
        write("e.ndjson", AuditCommandTest.line("one") + "\n" + AuditCommandTest.line("two")
                .replace("\"n", "\"\u00e9") + "\n" + AuditCommandTest.line("three"), StandardCharsets.ISO_8859_1);
        write("f.json", "\ufeff" + AuditCommandTest.line("marked"), StandardCharsets.UTF_8);
        write("g.ndjson", "\ufeff" + AuditCommandTest.line("too"), StandardCharsets.UTF_8);

        Run run = audit(in);

        assertThat(run.code()).isEqualTo(2);
        assertThat(errors()).containsExactly("a.ndjson:1 the file " + WIDE, "b.ndjson:1 the file " + WIDE,
                "c.json:1 the document " + WIDE, "d.ndjson:1 the file " + WIDE,
                "e.ndjson:2 the document is not UTF-8: byte E9 does not belong here");
        assertThat(judged()).containsExactly("one", "three", "marked", "too", "sound");
    }

    @Test
    void whatIsPackedIsReadToItsEndOrSaidNotToBe() throws IOException {
        byte[] one = packed(AuditCommandTest.line("one") + "\n");
        byte[] two = packed(AuditCommandTest.line("two") + "\n");
        byte[] damaged = two.clone();
        damaged[1]++;
        pack("a-members.ndjson.gz", one, two);
        pack("b-cut.ndjson.gz", Arrays.copyOf(one, one.length - 1));
        pack("c-cut-member.ndjson.gz", one, Arrays.copyOf(two, two.length / 2));
        pack("d-cut-header.ndjson.gz", one, Arrays.copyOf(two, 3));
        pack("e-damaged-member.ndjson.gz", one, damaged);
        pack("f-more.ndjson.gz", one, new byte[]{0});
        pack("g-nothing.ndjson.gz");
        pack("h-plain.json.gz", AuditCommandTest.line("plain").getBytes(StandardCharsets.UTF_8));
        pack("i-twice.json.gz", packed(one));

        Run run = audit(in);

        assertThat(run.code()).isEqualTo(2);
        String cut = "it ends too early: what was packed with gzip is not all there";
        assertThat(errors()).containsExactly("b-cut.ndjson.gz:2 " + cut, "c-cut-member.ndjson.gz:2 " + cut,
                "d-cut-header.ndjson.gz:2 it cannot be read: " + BEHIND,
                "e-damaged-member.ndjson.gz:2 it cannot be read: " + BEHIND,
                "f-more.ndjson.gz:2 it cannot be read: " + BEHIND, "g-nothing.ndjson.gz:1 " + cut,
                "h-plain.json.gz:1 it cannot be read: Not in GZIP format",
                "i-twice.json.gz:1 not JSON: Illegal character (control character 31): only regular white space (\\r,"
                        + " \\n, \\t) is allowed between tokens");
        assertThat(judged()).containsExactly("one", "two", "one", "one", "one", "one", "one", "sound");
    }

    /** A pipe has nothing ready between two members, which is no end. */
    @Test
    void packedMembersThatComeOneByOneAreAllRead() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            members.write(packed(AuditCommandTest.line("t" + i) + "\n"));
        }
        InputStream slow = new ByteArrayInputStream(members.toByteArray()) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };

        Run run = Run.surroundedBy(Run.in(slow)).with("audit", "-", "--out", directory.resolve("out"));

        assertThat(run.code()).isZero();
        assertThat(judged()).containsExactly("t0", "t1", "t2");
    }

    @Test
    void aTooLongLineIsPassedByWithoutBeingKept() throws Exception {
        Path lines = in.resolve("a.ndjson");
        try (OutputStream out = Files.newOutputStream(lines)) {
            out.write((AuditCommandTest.line("before") + "\n{\"topology\": \"").getBytes(StandardCharsets.UTF_8));
            byte[] much = new byte[1 << 20];
            Arrays.fill(much, (byte) 'x');
            for (int i = 0; i < 64; i++) {
                out.write(much);
            }
            out.write(("\"}\r\n" + AuditCommandTest.line("behind")).getBytes(StandardCharsets.UTF_8));
        }
        List<String> words = List.of("audit", lines.toString(), "--out", directory.resolve("out").toString(),
                "--max-bytes", "2000");

        Subprocess run = Subprocess.startQuietly(Subprocess.command(List.of("-Xmx20m"), words.toArray(String[]::new)));

        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(errors()).containsExactly(
                "a.ndjson:2 the line is larger than the limit of 2000 bytes; raise it with --max-bytes");
        assertThat(judged()).containsExactly("before", "behind");
    }

    @Test
    void resultsAreNoInputWhereverTheyLie() throws IOException {
        Path out = in.resolve("out");
        Documents.write(out, "theirs.json", AuditCommandTest.line("theirs"));
        Path link = Files.createSymbolicLink(directory.resolve("growing.ndjson"), out.resolve("work/results.ndjson"));

        Run run = Run.of("audit", in, in + "/**/*.json", out, out + "/*.ndjson", link, "--out", out);

        assertThat(run.err().lines()).containsExactly(
                out + ":1:1: it lies in the directory that the results are written to",
                out + "/*.ndjson:1:1: it lies in the directory that the results are written to",
                link + ":1:1: it lies in the directory that the results are written to",
                "rightful: 3 of 5 documents could not be judged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio.ndjson", "audit.json", "summary.html", "work/plans.txt"})
    void whatNoAuditLeftIsNeitherReplacedNorDeleted(String name) throws IOException {
        Path out = directory.resolve("out");
        Path theirs = Documents.write(out, name, "precious");

        for (String flag : List.of("--quiet", "--overwrite", "--resume")) {
            Run run = audit(in, flag);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("rightful: %s holds %s, which no audit left; name another directory for the results\n"
                            .formatted(out, name.split("/", 2)[0]));
        }
        assertThat(theirs).hasContent("precious");
    }

    /** The first one waits for its input while the second one is started; then it ends as if it had been alone. */
    @Test
    void twoAuditsDoNotWriteToOneDirectoryAtOnce() {
        Path out = directory.resolve("out");
        List<Run> second = new ArrayList<>();
        InputStream late = new ByteArrayInputStream(AuditCommandTest.line("first").getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                if (second.isEmpty()) {
                    second.add(audit(in, "--overwrite"));
                }
                return super.read(target, offset, length);
            }
        };

        Run first = Run.surroundedBy(Run.in(late)).with("audit", "-", "--out", out);

        assertThat(second.get(0).code()).isEqualTo(2);
        assertThat(second.get(0).why()).isEqualTo(("rightful: another audit writes to %s at this moment;"
                + " wait for it, or name another directory").formatted(out));
        assertThat(first.code()).isZero();
        assertThat(out.toFile().list()).contains("results.ndjson").doesNotContain("work", ".audit.lock");
    }

    private Run audit(Object... words) {
        List<Object> all = new ArrayList<>(List.of("audit", "--out", directory.resolve("out")));
        all.addAll(List.of(words));
        return Run.of(all.toArray());
    }

    private void write(String name, String text, Charset encoding) throws IOException {
        Files.write(in.resolve(name), text.getBytes(encoding));
    }

    private void pack(String name, byte[]... parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(in.resolve(name))) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
    }

    private static byte[] packed(String text) throws IOException {
        return packed(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    /** The errors, each with the name of its file, its line and its message. */
    private List<String> errors() throws IOException {
        List<String> errors = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve("out/errors.ndjson"))) {
            JsonNode error = JSON.readTree(line);
            String source = error.path("source").stringValue();
            JsonNode first = error.path("errors").path(0);
            errors.add(
                    "%s:%d %s".formatted(source.substring(source.lastIndexOf('/') + 1), first.path("line").intValue(),
                            first.path("message").stringValue()));
        }
        return errors;
    }

    /** The ids of the topologies that were judged, in order. */
    private List<String> judged() throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve("out/results.ndjson"))) {
            JSON.readTree(line).path("topology").stringValueOpt().ifPresent(ids::add);
        }
        return ids;
    }
}
