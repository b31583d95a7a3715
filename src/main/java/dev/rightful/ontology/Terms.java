package dev.rightful.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Which names are described, and which terms the vocabulary has; finds names that are misspelt. */
final class Terms {

    private final Merge merge;
    private final Set<Node> ofOdrl;
    private final Map<String, String> hints = new HashMap<>();

    Terms(Merge merge) {
        this.merge = merge;
        this.ofOdrl = new HashSet<>(merge.values(Names.below("vocabulary"), Names.rf("uses")));
    }

    /** Whether a name is a term that no vocabulary has, or a name below the base that nothing describes. */
    boolean isUnknown(Node node) {
        if (!node.isURI()) {
            return false;
        }
        if (node.getURI().startsWith(Names.ODRL)) {
            return !ofOdrl.contains(node);
        }
        return node.getURI().startsWith(Names.BASE) && merge.values(node, Names.TYPE).isEmpty();
    }

    /** Names that are misspelt or spelt out as if they were short, wherever they stand. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Node subject : merge.subjects()) {
            for (Statement statement : merge.statements(subject)) {
                check(statement, statement.property(), problems);
                check(statement, statement.value(), problems);
                if (Names.isBelow(statement.property())) {
                    problems.add(
                            new Problem(statement.place(), "%s: %s is no property; properties are terms such as rf:key"
                                    .formatted(Names.shown(merge.named(subject)), Names.shown(statement.property()))));
                }
            }
        }
        return problems;
    }

    private void check(Statement statement, Node node, List<Problem> problems) {
        String prefix = Names.imitatedPrefix(node);
        String subject = Names.shown(merge.named(statement.subject()));
        if (prefix != null) {
            problems.add(new Problem(statement.place(), "%s: <%s> is not the term %s; leave out the angle brackets"
                    .formatted(subject, Names.shown(node), Names.shown(node))));
        } else if (isUnknown(node) && !(Names.isBelow(node) && node.equals(statement.property()))) {
            String name = Names.shown(node);
            String wrong =
                    Names.isBelow(node) ? "nothing is described as " + name : name + " is no term of the vocabulary";
            problems.add(new Problem(statement.place(), "%s: %s%s".formatted(subject, wrong, hint(name))));
        }
    }

    private String hint(String name) {
        return hints.computeIfAbsent(name, each -> {
            String group = name.substring(0, Math.max(name.indexOf(':'), name.indexOf('/')) + 1);
            List<String> candidates = new ArrayList<>();
            for (Node known : ofOdrl) {
                candidates.add(Names.shown(known));
            }
            for (Node known : merge.subjects()) {
                if (known.isURI() && !merge.values(known, Names.TYPE).isEmpty()) {
                    candidates.add(Names.shown(known));
                }
            }
            candidates.removeIf(candidate -> !candidate.startsWith(group));
            return Spelling.hint(name, candidates);
        });
    }
}
