package dev.rightful.input;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody expects of a check of one topology.
 *
 * @param verdict the word for the verdict; null when the document is to be refused
 * @param args flags for the check
 * @param findings everything that is not granted
 * @param errors everything wrong with a document that is to be refused
 */
public record Expectation(@Nullable String verdict, List<String> args, List<Finding> findings, List<Mistake> errors) {

    /**
     * Something that is not granted.
     *
     * @param rule the rule that does not grant it
     * @param subject the id of what it is about
     * @param verdict the word for the verdict
     * @param clauses the ids of the clauses that the finding cites
     */
    public record Finding(String rule, String subject, String verdict, Set<String> clauses) {}

    /**
     * Something wrong in a document.
     *
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @param message a part of what is said about it
     */
    public record Mistake(int line, int column, String message) {}

    public Expectation {
        args = List.copyOf(args);
        findings = List.copyOf(findings);
        errors = List.copyOf(errors);
    }
}
