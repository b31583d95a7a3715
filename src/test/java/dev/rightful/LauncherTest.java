package dev.rightful;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a directory of its own, where Java and Maven are scripts that write down how they were called.
 *
 * <p>The machine's own JDKs stay out of it: the PATH holds nothing but what the launcher may need, and the usual places
 * of JDKs are moved below the directory.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final List<String> TOOLS = List.of("cat", "find", "mkdir", "mv", "readlink", "rm", "sh", "sleep",
            "touch");

    /** Writes down its arguments and its input; a training run leaves the archive that it was asked for. */
    private static final String JAVA = """
            #!/bin/sh
            for argument in "$@"; do
                case $argument in
                -Xmx1) exit 1 ;;
                -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
                    echo archive >"${argument#*=}"
                    exit 0 ;;
                esac
            done
            echo "java VERSION"
            printf '<%s>\\n' "$@"
            cat
            exit "${JAVA_EXIT:-0}"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "$JAVA_RIGHTFUL_HOME" >>"$MAVEN_LOG"
            echo "maven talks"
            [ -z "${MAVEN_HALF:-}" ] || echo half >"$MAVEN_HALF"
            sleep "${MAVEN_SECONDS:-0}"
            [ -z "${MAVEN_EXIT:-}" ] || exit "$MAVEN_EXIT"
            while [ "$1" != -f ]; do shift; done
            mkdir -p "${2%/*}/target" && echo jar >"${2%/*}/target/rightful.jar"
            """;

    @TempDir private Path directory;

    private Path checkout;
    private Path jar;
    private final Map<String, String> environment = new HashMap<>();

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void setUp() throws IOException {
        directory = directory.toRealPath();
        checkout = Files.createDirectories(directory.resolve("my checkout"));
        jar = checkout.resolve("target/rightful.jar");
        for (String tool : TOOLS) {
            Path installed = Stream.of("/bin", "/usr/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(Files.createDirectories(directory.resolve("bin")).resolve(tool), installed);
        }
        script(directory.resolve("bin/mvn"), MAVEN);
        script(checkout.resolve("rightful"), Files.readString(Path.of("rightful"))
                .replaceAll(" (?=/(usr/lib/jvm|Library/Java|opt)/)", " " + directory));
        for (String source : List.of("pom.xml", "ontology/licence.ttl", "src/main/java/A.java",
                "src/main/java/B.java")) {
            Files.createDirectories(checkout.resolve(source).getParent());
            Files.writeString(checkout.resolve(source), source);
        }
        environment.put("PATH", directory.resolve("bin").toString());
        environment.put("HOME", directory.resolve("home").toString());
        environment.put("MAVEN_LOG", directory.resolve("maven.log").toString());
    }

    @Test
    void passesArgumentsInputAndExitCodeOn() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "25.0.3").toString());
        environment.put("JAVA_EXIT", "4");
        built();

        Result result = run("check", "two words", "", "*", "$HOME", "-");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.out())
                .endsWith("<-jar>\n<" + jar + ">\n<check>\n<two words>\n<>\n<*>\n<$HOME>\n<->\ninput\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void buildsAtFirstUseAndWhenSomethingChanged() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());

        assertThat(run().err()).isEqualTo("""
                rightful: builds itself, as the sources are newer than the last build
                maven talks
                """);
        assertThat(builds()).hasSize(1);

        built();
        assertThat(run().err()).isEmpty();
        assertThat(builds()).hasSize(1);

        Files.writeString(checkout.resolve("ontology/licence.ttl"), "changed");
        run();
        assertThat(builds()).as("after a change").hasSize(2);

        built();
        Files.writeString(checkout.resolve("src/main/java/C.java"), "added");
        run();
        assertThat(builds()).as("after an addition").hasSize(3);

        built();
        Files.delete(checkout.resolve("src/main/java/B.java"));
        run();
        assertThat(builds()).as("after a deletion").hasSize(4);
    }

    @Test
    void endsWithTwoWhenTheBuildFails() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        environment.put("MAVEN_EXIT", "1");

        Result result = run();

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).endsWith("maven talks\nrightful: the build failed, see above\n");
        assertThat(checkout.resolve("target/build-lock")).doesNotExist();
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        Files.delete(directory.resolve("bin/mvn"));

        Result result = run();

        assertThat(result).isEqualTo(new Result(2, "",
                "rightful: must build itself and finds no mvn on PATH; install Maven 3.8 or newer\n"));
    }

    @Test
    void saysThatTheJdkIsMissing() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "20.0.2").toString());
        jdk("opt/old", "1.8.0_412");
        built();

        Result result = run();

        assertThat(result)
                .isEqualTo(new Result(2, "", "rightful: finds no JDK 21 or newer in JAVA_HOME, on PATH or in the "
                        + "usual places; install one or set JAVA_HOME\n"));
    }

    @Test
    void needsACompilerOnlyToBuild() throws Exception {
        Path runtime = jdk("runtime", "21.0.7");
        Files.delete(runtime.resolve("bin/javac"));
        environment.put("JAVA_HOME", runtime.toString());

        Result unbuilt = run();
        built();
        Result built = run();

        assertThat(unbuilt.code()).isEqualTo(2);
        assertThat(unbuilt.err()).contains("finds no JDK 21 or newer with a compiler");
        assertThat(built.code()).isZero();
    }

    @Test
    void prefersJavaHomeThenPathThenTheNewest() throws Exception {
        Path chosen = jdk("chosen", "21.0.1");
        jdk("linked", "22");
        jdk("usr/lib/jvm/a", "21.0.10");
        jdk("home/.jdks/b", "25.0.10");
        jdk("opt/c", "25.0.9");
        built();

        assertThat(run().out()).startsWith("java 25.0.10\n");

        Files.createSymbolicLink(directory.resolve("bin/java"), Path.of("../linked/bin/java"));
        assertThat(run().out()).startsWith("java 22\n");

        environment.put("JAVA_HOME", chosen.toString());
        assertThat(run().out()).startsWith("java 21.0.1\n");
    }

    @Test
    void startsFromAnywhereThroughALink() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        built();
        Path link = Files.createSymbolicLink(directory.resolve("bin/rightful"), Path.of("../my checkout/rightful"));

        Result result = finish(start(Path.of("/"), link.toString()));

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("<" + jar + ">");
    }

    @Test
    void usesTheArchiveThatFitsTheJava() throws Exception {
        Files.createDirectories(checkout.resolve("topologies/examples"));
        Files.writeString(checkout.resolve("topologies/examples/a.yaml"), "a");
        Path target = checkout.resolve("target");

        environment.put("JAVA_HOME", jdk("jdk25", "25.0.3").toString());
        assertThat(run().out()).contains("<-XX:AOTCache=" + target.resolve("start-25000003.aot") + ">");

        environment.put("JAVA_HOME", jdk("jdk21", "21.0.7").toString());
        assertThat(run().out()).contains("<-XX:SharedArchiveFile=" + target.resolve("start-21000007.jsa") + ">");
    }

    @Test
    void addsTheUsersFlagsLast() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        environment.put("RIGHTFUL_JAVA_OPTS", "-Xmx1g  -Xlog:gc*");
        built();

        assertThat(run().out()).contains(">\n<-Xmx1g>\n<-Xlog:gc*>\n<-jar>\n");
    }

    @Test
    void compilesAnAuditInSmallerPiecesAndNothingElse() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        built();

        assertThat(run("audit", "portfolio").out()).contains("<-XX:FreqInlineSize=150>");
        assertThat(run("check", "audit").out()).doesNotContain("Inline");
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        environment.put("MAVEN_SECONDS", "1");

        Process one = start(checkout, "./rightful");
        Process other = start(checkout, "./rightful");

        assertThat(List.of(finish(one), finish(other))).extracting(Result::code).containsExactly(0, 0);
        assertThat(builds()).hasSize(1);
    }

    /** The jar is there while it is written, and newer than every source. */
    @Test
    void nobodyStartsAHalfWrittenJar() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        environment.put("MAVEN_SECONDS", "2");
        Files.createDirectories(checkout.resolve("target"));
        environment.put("MAVEN_HALF", jar.toString());

        Process one = start(checkout, "./rightful");
        while (!Files.exists(jar)) {
            Thread.sleep(20);
        }
        Result other = finish(start(checkout, "./rightful"));

        assertThat(other.code()).isZero();
        assertThat(other.err()).isEqualTo("rightful: waits for another build\n");
        assertThat(finish(one).code()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aBuildThatWasKilledIsMadeAgain() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        built();
        Files.writeString(checkout.resolve("target/build-started"), "");

        Result first = run();
        Result second = run();

        assertThat(first.err()).contains("builds itself");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aJvmThatDoesNotStartIsNoViolation() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        environment.put("RIGHTFUL_JAVA_OPTS", "-Xmx1");
        built();

        Result result = run("check", "x.yaml");

        assertThat(result)
                .isEqualTo(new Result(2, "", "rightful: Java does not start with RIGHTFUL_JAVA_OPTS=-Xmx1\n"));
    }

    /** Only where the system lets us have mounts of our own. */
    @Test
    void runsFromAReadOnlyCheckout() throws Exception {
        String readOnly = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && cd \"$0\" && ";
        assumeTrue(new ProcessBuilder("unshare", "-rm", "sh", "-c", readOnly + "! touch x", checkout.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor() == 0);
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        Files.createDirectories(checkout.resolve("topologies/examples"));
        Files.writeString(checkout.resolve("topologies/examples/a.yaml"), "a");

        Result unbuilt = finish(start(checkout, "/usr/bin/unshare", "-rm", "/bin/sh", "-c",
                "PATH=$PATH:/bin:/usr/bin:/sbin:/usr/sbin; " + readOnly + "./rightful check x", checkout.toString()));
        built();
        Result built = finish(start(checkout, "/usr/bin/unshare", "-rm", "/bin/sh", "-c",
                "PATH=$PATH:/bin:/usr/bin:/sbin:/usr/sbin; " + readOnly + "./rightful check x", checkout.toString()));

        assertThat(unbuilt.code()).isEqualTo(2);
        assertThat(unbuilt.err()).contains("cannot write to " + checkout.resolve("target"));
        assertThat(built.code()).isZero();
        assertThat(built.err()).isEmpty();
        assertThat(built.out()).contains("<check>\n<x>\n").doesNotContain("<-XX:SharedArchiveFile");
    }

    @Test
    void takesOverTheLockOfADeadBuild() throws Exception {
        environment.put("JAVA_HOME", jdk("jdk", "21").toString());
        Path lock = Files.createDirectories(checkout.resolve("target/build-lock"));
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");

        Result result = run();

        assertThat(result.code()).isZero();
        assertThat(lock).doesNotExist();
    }

    /** Makes everything older than the build, and the build older than now. */
    private void built() throws IOException {
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "jar");
        try (Stream<Path> sources = Files.walk(checkout)) {
            for (Path source : sources.toList()) {
                Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
            }
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2002-01-01T00:00:00Z")));
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(directory.resolve("maven.log"));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = directory.resolve(name);
        script(home.resolve("bin/java"), JAVA.replace("VERSION", version));
        script(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), """
                IMPLEMENTOR="Nobody"
                JAVA_VERSION="%s"
                JAVA_VERSION_DATE="2026-01-01"
                """.formatted(version));
        return home;
    }

    private static void script(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./rightful"));
        command.addAll(List.of(arguments));
        return finish(start(checkout, command.toArray(String[]::new)));
    }

    private Process start(Path workingDirectory, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        // A file, as a launcher that ends early would break a pipe.
        return builder.redirectInput(Files.writeString(directory.resolve("input"), "input\n").toFile()).start();
    }

    private static Result finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), out, err);
    }
}
