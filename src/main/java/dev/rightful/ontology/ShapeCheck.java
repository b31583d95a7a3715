package dev.rightful.ontology;

import dev.rightful.ontology.Problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.jspecify.annotations.Nullable;

/** Holds the files against the shapes of the ontology and says in our words what does not fit. */
final class ShapeCheck {

    private final Merge merge;
    private final Terms terms;

    private ShapeCheck(Merge merge, Terms terms) {
        this.merge = merge;
        this.terms = terms;
    }

    /** What does not fit the shapes, without what is misspelt or not described at all. */
    static List<Problem> problems(Merge merge, Terms terms, Graph shapes) {
        ShapeCheck check = new ShapeCheck(merge, terms);
        List<Problem> problems = new ArrayList<>();
        Shapes parsed = ShaclValidator.get().parse(shapes);
        for (ReportEntry entry : ShaclValidator.get().validate(parsed, merge.graph()).getEntries()) {
            Problem problem = check.problem(entry);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private @Nullable Problem problem(ReportEntry entry) {
        Node focus = entry.focusNode();
        Node property = entry.resultPath() instanceof P_Link link ? link.getNode() : null;
        Node value = entry.value();
        boolean isReported = (property != null && terms.isUnknown(property))
                || (value != null && terms.isUnknown(value));
        if (isReported) {
            return null;
        }
        String message = "%s: %s".formatted(Names.shown(merge.named(focus)),
                message(kind(entry), property, value, entry.message()));
        return new Problem(place(focus, property, value), message);
    }

    private static String kind(ReportEntry entry) {
        String component = entry.sourceConstraintComponent().getURI();
        return component.substring(component.indexOf('#') + 1).replace("ConstraintComponent", "");
    }

    private static String message(String kind, @Nullable Node property, @Nullable Node value, String right) {
        if (property == null || property.equals(Names.TYPE)) {
            return right;
        }
        String shown = Names.shown(property);
        return switch (kind) {
            case "Closed" -> "takes no %s; remove it, or state it of something that takes it".formatted(shown);
            case "MinCount" -> "%s is missing; %s".formatted(shown, right);
            case "MaxCount" -> "%s is stated more than once; %s".formatted(shown, right);
            case "UniqueLang" -> "%s is stated more than once in one language; %s".formatted(shown, right);
            default -> value == null
                    ? "%s is not as it must be; %s".formatted(shown, right)
                    : "%s is %s; %s".formatted(shown, Names.shown(value), right);
        };
    }

    private Place place(Node focus, @Nullable Node property, @Nullable Node value) {
        if (property != null) {
            Statement stated = value == null ? null : merge.find(Triple.create(focus, property, value));
            List<Statement> statements = merge.statements(focus, property);
            if (stated != null) {
                return stated.place();
            }
            if (!statements.isEmpty()) {
                return statements.get(0).place();
            }
        }
        return merge.place(focus);
    }
}
