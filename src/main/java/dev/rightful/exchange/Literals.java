package dev.rightful.exchange;

import dev.rightful.exchange.Form.Datatype;
import dev.rightful.exchange.Form.Folder;
import dev.rightful.ontology.Statement;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Reads texts, numbers, dates and names; what is wrong with one is reported, and it is null then. */
final class Literals {

    private static final int LONGEST_NUMBER = 100;
    private static final int MOST = 10_000_000;

    private final Graph graph;

    Literals(Graph graph) {
        this.graph = graph;
    }

    /** A literal of a type. */
    @Nullable
    Value value(Statement statement, Datatype type) {
        int line = statement.place().line();
        String text = text(statement, type);
        if (text == null) {
            return null;
        }
        return switch (type) {
            case STRING, DATE -> new Value.Text(text, line);
            case BOOLEAN -> new Value.Flag(isTrue(text), line);
            case INTEGER, DECIMAL -> {
                BigDecimal number = number(statement, text);
                yield number == null ? null : new Value.Digits(number.toPlainString(), line);
            }
        };
    }

    /** Yes or no. */
    @Nullable
    Boolean flag(Statement statement) {
        String text = text(statement, Datatype.BOOLEAN);
        return text == null ? null : isTrue(text);
    }

    /** A place among others. */
    @Nullable
    Integer position(Statement statement) {
        String text = text(statement, Datatype.INTEGER);
        BigDecimal number = text == null ? null : number(statement, text);
        if (number != null && (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST)) > 0)) {
            graph.wrong(statement.place().line(),
                    "%s is %s; it must be a whole number from 0 to %d".formatted(Graph.shown(statement.property()),
                            Graph.shown(statement.value()), MOST));
            return null;
        }
        return number == null ? null : number.intValueExact();
    }

    /** The id behind a name that the ontology gives. */
    @Nullable
    Value ofOntology(Statement statement, Folder folder) {
        Node value = statement.value();
        String beginning = Terms.ONTOLOGY + folder.path();
        if (value.isURI() && value.getURI().startsWith(beginning)) {
            try {
                String id = value.getURI().substring(beginning.length()).replace("+", "%2B");
                return new Value.Text(URLDecoder.decode(id, StandardCharsets.UTF_8), statement.place().line());
            } catch (IllegalArgumentException malformed) {
                // Reported below, like every other name that is none of the ontology.
            }
        }
        graph.wrong(statement.place().line(), "%s is %s; it must be a name that begins with <%s>".formatted(
                Graph.shown(statement.property()), Graph.shown(value), beginning));
        return null;
    }

    private @Nullable String text(Statement statement, Datatype type) {
        Node value = statement.value();
        boolean fits = value.isLiteral() && value.getLiteralLanguage().isEmpty()
                && (value.getLiteralDatatypeURI().equals(type.uri())
                        || (type == Datatype.DECIMAL && value.getLiteralDatatypeURI().equals(Datatype.INTEGER.uri())));
        if (!fits) {
            graph.wrong(statement.place().line(), "%s is %s; it must be %s".formatted(
                    Graph.shown(statement.property()), Graph.shown(value),
                    type == Datatype.STRING ? "a text without language" : "a value of the type " + type.shown()));
        }
        return fits ? value.getLiteralLexicalForm() : null;
    }

    private @Nullable BigDecimal number(Statement statement, String text) {
        if (text.length() > LONGEST_NUMBER) {
            graph.wrong(statement.place().line(), "%s has %d characters; the limit of a number is %d".formatted(
                    Graph.shown(statement.property()), text.length(), LONGEST_NUMBER));
            return null;
        }
        // The parser has seen to it that it is a number.
        return new BigDecimal(text.strip());
    }

    private static boolean isTrue(String text) {
        return text.equals("true") || text.equals("1");
    }
}
