package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.LicenceKind;
import dev.rightful.rights.Product;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No product, paragraph, edition, release, licence kind, question or rule is named in Java: they lie in the ontology. */
class LawInJavaTest {

    /** Names that only the ontology may give, as patterns of what they look like and as what they are today. */
    private static final List<Pattern> FORBIDDEN = forbidden();

    /** Texts that look like law and are none, and what they are. */
    private static final Map<String, String> ALLOWED = Map.of("smart-wall", "a type of links in documents",
            "device", "a part of documents",
            "other", "a place in texts",
            ".* such as 2023 R2.*", "how a release is written, in a sentence for people",
            ".*http://www\\.w3\\.org/.*", "the vocabularies of RDF and SVG",
            "rightful-(report|timeline|comparison|baseline|plan|audit|summary)/1",
            "the version of what JSON has for a shape",
            "/dev/fd/[12]", "standard output and standard error");

    private static List<Pattern> forbidden() {
        Rights rights = BuiltIn.rights();
        Set<String> whole = new TreeSet<>();
        Set<String> anywhere = new TreeSet<>(List.of("XProtect", "Milestone", "Husky"));
        for (Product product : rights.products()) {
            whole.add(product.id());
        }
        for (LicenceKind kind : rights.licenceKinds()) {
            whole.add(kind.id());
        }
        for (RuleDefinition rule : rights.allRules()) {
            anywhere.add(rule.id());
        }
        for (Edition edition : rights.editions()) {
            anywhere.add(edition.id());
            for (Clause clause : edition.clauses()) {
                anywhere.add(clause.id().substring(edition.id().length() + 1));
                anywhere.add(clause.key());
            }
        }
        for (String id : whole) {
            if (id.contains("-")) {
                anywhere.add(id);
            }
        }
        return List.of(Pattern.compile("^(" + quoted(whole) + ")$"),
                Pattern.compile("(?<![\\w/-])(" + quoted(anywhere) + ")(?![\\w/-])"),
                Pattern.compile("\\b20\\d\\d R\\d|\\b20\\d\\d-R\\d"),
                Pattern.compile("(?<![\\w-])[a-z]+(-[a-z]+)*/\\d+(/[a-z])?(?![\\w-])"),
                Pattern.compile("(?<!\\w)O\\d+(?!\\w)"));
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    @Test
    void namesNothingThatTheOntologyDecides() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Set<String> needless = new TreeSet<>(ALLOWED.keySet());
        texts((place, text) -> {
            boolean isLaw = FORBIDDEN.stream().anyMatch(pattern -> pattern.matcher(text).find());
            if (isLaw && ALLOWED.keySet().stream().noneMatch(text::matches)) {
                found.put(place, text);
            }
            needless.removeIf(text::matches);
        });

        assertThat(found).isEmpty();
        assertThat(needless).isEmpty();
    }

    private interface Each {
        void text(String place, String text);
    }

    /** Every text in the program's own source. */
    private static void texts(Each each) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> paths = sources.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(paths));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void unused) {
                        if (node.getValue() instanceof String text) {
                            long start = trees.getSourcePositions().getStartPosition(unit, node);
                            each.text(file + ":" + unit.getLineMap().getLineNumber(start), text);
                        }
                        return null;
                    }
                }.scan(unit, null);
            }
        }
    }
}
