package dev.rightful.reference;

import dev.rightful.finding.Subject;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the ontology states it: a shape with parameters.
 *
 * @param node the rule
 */
record Rule(Resource node) {

    String id() {
        return Term.id(node);
    }

    /** How it decides, by the local name of its shape. */
    String shape() {
        return Term.local(node.getRequiredProperty(Term.rf("shape")).getResource());
    }

    /** What it is asked of. */
    Subject.Kind subjectKind() {
        String word = node.getRequiredProperty(Term.rf("subjectKind")).getString();
        for (Subject.Kind kind : Subject.Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalStateException("%s is asked of %s, which is nothing".formatted(node, word));
    }

    /** The word of a parameter that its shape requires. */
    String word(String parameter) {
        return node.getRequiredProperty(Term.rf(parameter)).getString();
    }

    /** The word of a parameter, or null. */
    @Nullable
    String findWord(String parameter) {
        return node.hasProperty(Term.rf(parameter)) ? word(parameter) : null;
    }

    /** The words of a parameter. */
    List<String> words(String parameter) {
        return node.listProperties(Term.rf(parameter)).mapWith(each -> each.getString()).toList();
    }

    /** The thing that a parameter names which its shape requires: an act, a question, another rule. */
    Resource name(String parameter) {
        return node.getRequiredProperty(Term.rf(parameter)).getResource();
    }

    /** The thing that a parameter names, or null. */
    @Nullable
    Resource findName(String parameter) {
        return node.hasProperty(Term.rf(parameter)) ? name(parameter) : null;
    }

    /** The things that a parameter names. */
    List<Resource> names(String parameter) {
        return node.listProperties(Term.rf(parameter)).mapWith(each -> each.getResource()).toList();
    }
}
