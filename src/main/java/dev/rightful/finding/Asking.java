package dev.rightful.finding;

import dev.rightful.model.Span;
import dev.rightful.rights.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that asks for licences: a site with its devices or extensions, a link.
 *
 * @param subject the site or link
 * @param thing what it is that asks there, such as some devices; null when that is the subject itself
 * @param licences how many it asks for
 * @param clauses ids of the clauses that ask for them or count them
 * @param span where in the document it stands
 */
public record Asking(Subject subject, @Nullable Thing thing, Range licences, List<String> clauses, Span span) {

    public Asking {
        clauses = List.copyOf(clauses);
    }

    /**
     * Some things of a sort.
     *
     * @param word what they are, such as cameras or doors
     * @param id their name in the document, or null
     * @param count how many
     */
    public record Thing(Term word, @Nullable String id, long count) {}
}
