package dev.rightful;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The cases that rules may state, as the source of the package {@code evaluation} names them.
 *
 * <p>A case is an argument of what makes an outcome that is not granted. What affiliation, the standing of an operator and
 * the papers add to a rule's own cases stands in classes that many rules share.
 */
final class Situations {

    private static final Path EVALUATION = Path.of("src/main/java/dev/rightful/evaluation");

    /** Which argument of a method, or of a constructor, is the case. */
    private static final Map<String, Integer> CASE_ARGUMENT =
            Map.of("violated", 1, "undetermined", 1, "open", 3, "unknown", 2, "Statement", 0);

    private final Map<String, Source> sources = new TreeMap<>();

    /** What one class states and uses. */
    private static final class Source extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Map<String, ExpressionTree> variables = new HashMap<>();
        private final List<ExpressionTree> arguments = new ArrayList<>();
        private final Set<String> methods = new TreeSet<>();
        private final Map<String, Set<String>> constructed = new HashMap<>();
        private boolean judgesActs;

        @Override
        public @Nullable Void visitClass(com.sun.source.tree.ClassTree node, @Nullable Void unused) {
            judgesActs |= node.getImplementsClause().toString().contains("OperationRule");
            return super.visitClass(node, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
            if (node.getInitializer() != null) {
                variables.put(node.getName().toString(), node.getInitializer());
            }
            return super.visitVariable(node, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
            String name = node.getMethodSelect() instanceof MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : node.getMethodSelect().toString();
            methods.add(name);
            note(name, node.getArguments());
            return super.visitMethodInvocation(node, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void unused) {
            String name = node.getIdentifier().toString();
            note(name, node.getArguments());
            node.getArguments().forEach(argument -> {
                if (argument instanceof LiteralTree literal) {
                    constructed.computeIfAbsent(name, each -> new TreeSet<>()).add(String.valueOf(literal.getValue()));
                }
            });
            return super.visitNewClass(node, null);
        }

        private void note(String name, List<? extends ExpressionTree> given) {
            Integer place = CASE_ARGUMENT.get(name);
            if (place != null && given.size() > place + 1) {
                arguments.add(given.get(place));
            }
        }
    }

    private Situations() {}

    /** Reads the source of every rule. */
    static Situations inJava() throws IOException {
        Situations situations = new Situations();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(EVALUATION)) {
            List<Path> paths = sources.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(paths));
            for (var unit : task.parse()) {
                Source source = new Source();
                source.scan(unit, null);
                String name = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                situations.sources.put(name.substring(0, name.length() - ".java".length()), source);
            }
        }
        return situations;
    }

    /** The cases that rules of a shape may state. */
    Set<String> of(String shape) {
        String className = shape.substring("rf:".length());
        Source source = source(className);
        Set<String> cases = new TreeSet<>(own(source, className));
        if (source.methods.contains("doubt")) {
            cases.addAll(own(source("Affiliates"), "Affiliates"));
        }
        if (source.judgesActs) {
            cases.addAll(own(source("ActJudge"), "ActJudge"));
        }
        return cases;
    }

    private Source source(String className) {
        Source source = sources.get(className);
        if (source == null) {
            throw new AssertionError("no class of the package evaluation is named " + className);
        }
        return source;
    }

    private Set<String> own(Source source, String className) {
        Set<String> cases = new TreeSet<>();
        source.arguments.forEach(argument -> cases.addAll(values(argument, source, className)));
        return cases;
    }

    /** What an expression may be, as far as the source says. */
    private Set<String> values(ExpressionTree expression, Source source, String className) {
        Set<String> values = new TreeSet<>();
        switch (expression) {
            case LiteralTree literal -> values.add(String.valueOf(literal.getValue()));
            case ParenthesizedTree inner -> values.addAll(values(inner.getExpression(), source, className));
            case ConditionalExpressionTree either -> {
                values.addAll(values(either.getTrueExpression(), source, className));
                values.addAll(values(either.getFalseExpression(), source, className));
            }
            case BinaryTree sum -> {
                for (String left : values(sum.getLeftOperand(), source, className)) {
                    values(sum.getRightOperand(), source, className).forEach(right -> values.add(left + right));
                }
            }
            case IdentifierTree name when source.variables.containsKey(name.getName().toString()) ->
                    values.addAll(values(source.variables.get(name.getName().toString()), source, className));
            case MethodInvocationTree call when call.toString().endsWith(".situation()") -> values.addAll(papers());
            default -> throw new AssertionError(
                    "%s: nobody can tell from the source which case %s is".formatted(className, expression));
        }
        return values;
    }

    /** What papers that do not hold may be. */
    private Set<String> papers() {
        Set<String> standings = new TreeSet<>(source("Papers").constructed.getOrDefault("Standing", Set.of()));
        standings.remove("");
        return standings;
    }
}
