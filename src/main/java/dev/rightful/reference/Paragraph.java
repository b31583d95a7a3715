package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it stands in an edition, be it taken over from an older one.
 *
 * @param id what to cite: the edition and the paragraph in it
 * @param node the clause that says what the paragraph says
 */
record Paragraph(String id, Resource node) {

    /** Whether it grants, forbids or demands an act. */
    boolean speaksOf(Resource act) {
        return node.hasProperty(Term.odrl("action"), act);
    }

    /** Whether it is about a product by naming it. */
    boolean names(Resource product) {
        return node.hasProperty(Term.odrl("target"), product);
    }

    /** Whether it is about a product: it names it, or it names none and so is about each. */
    boolean isAbout(Resource product) {
        return names(product) || !node.hasProperty(Term.odrl("target"));
    }

    /** Whether it addresses a group of people, by the local name of the group. */
    boolean admits(String group) {
        return node.hasProperty(Term.odrl("assignee"), Term.rf(group));
    }

    /** Whether it has a condition about a fact. */
    boolean asksFor(String operand) {
        return condition(operand) != null;
    }

    /** The words that a condition about a fact allows; none without such a condition. */
    List<String> words(String operand) {
        List<String> words = new ArrayList<>();
        for (RDFNode value : values(operand)) {
            words.add(value.asLiteral().getLexicalForm());
        }
        return words;
    }

    /** The things of the ontology that a condition about a fact allows; none without such a condition. */
    List<Resource> things(String operand) {
        List<Resource> things = new ArrayList<>();
        for (RDFNode value : values(operand)) {
            things.add(value.asResource());
        }
        return things;
    }

    /** The number in a condition about a fact; null without such a condition or when no number stands there. */
    @Nullable
    Integer findNumber(String operand) {
        for (RDFNode value : values(operand)) {
            if (value instanceof Literal literal) {
                return Integer.valueOf(literal.getLexicalForm());
            }
        }
        return null;
    }

    /** The operator of a condition about a fact, by its local name; null without such a condition. */
    @Nullable
    String findOperator(String operand) {
        Resource condition = condition(operand);
        return condition == null
                ? null
                : Term.local(condition.getRequiredProperty(Term.odrl("operator")).getResource());
    }

    /** The duties under which it grants: clauses of their own, or nodes with an act. */
    List<Resource> duties() {
        return node.listProperties(Term.odrl("duty")).mapWith(Statement::getResource).toList();
    }

    private @Nullable Resource condition(String operand) {
        for (Statement each : node.listProperties(Term.odrl("constraint")).toList()) {
            if (each.getResource().hasProperty(Term.odrl("leftOperand"), Term.rf(operand))) {
                return each.getResource();
            }
        }
        return null;
    }

    private List<RDFNode> values(String operand) {
        Resource condition = condition(operand);
        return condition == null
                ? List.of()
                : condition.listProperties(Term.odrl("rightOperand")).mapWith(Statement::getObject).toList();
    }
}
