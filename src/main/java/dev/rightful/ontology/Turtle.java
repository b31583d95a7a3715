package dev.rightful.ontology;

import dev.rightful.ontology.Problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads one Turtle file as a list of statements with their lines.
 *
 * <p>Names without a base of their own are names below {@link Names#BASE}, never files or addresses; nothing is fetched.
 * A file may have 128 open brackets, as the parser behind this calls itself for each bracket.
 */
public final class Turtle {

    /** How many bytes a file of the ontology may have. */
    private static final int MAX_BYTES = 4 << 20;

    /** How many brackets may be open, and how many nodes without a name may hang from one another. */
    static final int MAX_NESTING = 128;

    /** How many characters a number may have, and a text that states its type. */
    private static final int MAX_TYPED = 1000;

    private static final String NEWLINE_IN_TEXT = "newline in string";

    private final String file;
    private final String what;
    private final int maxBytes;
    private final List<Problem> problems;

    private Turtle(String file, String what, int maxBytes, List<Problem> problems) {
        this.file = file;
        this.what = what;
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    /** Reads a file of the ontology; adds what is wrong to the problems and then returns null. */
    static @Nullable Document read(String file, InputStream in, List<Problem> problems) throws IOException {
        return read(file, in, "the ontology", MAX_BYTES, problems);
    }

    /**
     * Reads a file; adds what is wrong to the problems and then returns null.
     *
     * @param file the file as it was named
     * @param what what the file describes, for messages
     * @param maxBytes how many bytes it may have, less than 2<sup>31</sup> - 8
     */
    public static @Nullable Document read(String file, InputStream in, String what, int maxBytes,
            List<Problem> problems) throws IOException {
        JenaSystem.init();
        Turtle turtle = new Turtle(file, what, maxBytes, problems);
        byte[] bytes = in.readNBytes(maxBytes + 1);
        String text = turtle.decoded(bytes);
        return text == null || !turtle.isReadable(text) ? null : turtle.parsed(text);
    }

    private @Nullable String decoded(byte[] bytes) {
        if (bytes.length > maxBytes) {
            wrong(0, 0, "the file is larger than %d bytes".formatted(maxBytes));
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(from, text, true);
        text.flip();
        if (result.isError()) {
            wrong(lineAt(text, text.length()), 0, "the file is not UTF-8: the byte 0x%02X does not belong here"
                    .formatted(bytes[from.position()] & 0xFF));
            return null;
        }
        return text.length() > 0 && text.charAt(0) == '\uFEFF'
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    private boolean isReadable(String text) {
        String start = text.stripLeading().substring(0, Math.min(9, text.stripLeading().length()));
        for (String xml : List.of("<?xml", "<!doctype", "<rdf:rdf")) {
            if (start.toLowerCase(Locale.ROOT).startsWith(xml)) {
                return wrong(1, 1, "the file is XML; %s is read from Turtle only".formatted(what));
            }
        }
        if (start.startsWith("{")) {
            return wrong(1, 1, "the file looks like JSON; %s is read from Turtle only".formatted(what));
        }
        int tooDeep = Nesting.tooDeep(text, MAX_NESTING);
        if (tooDeep >= 0) {
            return wrong(lineAt(text, tooDeep), tooDeep - text.lastIndexOf('\n', tooDeep),
                    "more than %d brackets are open; write deeper parts as things with a name".formatted(MAX_NESTING));
        }
        return true;
    }

    private @Nullable Document parsed(String text) {
        int known = problems.size();
        Recorder recorder = new Recorder();
        try {
            Tokenizer tokenizer = TokenizerText.create()
                    .source(new StringReader(text))
                    .errorHandler(recorder.handler)
                    .build();
            new LangTurtle(tokenizer, recorder, StreamRDFLib.sinkNull()).parse();
            recorder.refuseStrayNodes();
        } catch (RiotException | IRIException stopped) {
            if (problems.size() == known) {
                wrong(0, 0, "the file is not Turtle: " + stopped.getMessage());
            }
        } catch (RuntimeException broken) {
            // The parser fails at some files while it puts its message together, as at one that ends where a datatype belongs.
            wrong(0, 0, "the file is not Turtle, or ends too early");
        }
        return problems.size() == known ? new Document(file, recorder.statements, recorder.subjects) : null;
    }

    private boolean wrong(int line, int column, String message) {
        problems.add(new Problem(new Place(file, line, column), message));
        return false;
    }

    private static int lineAt(CharSequence text, int index) {
        return 1 + (int) text.subSequence(0, index).chars().filter(c -> c == '\n').count();
    }

    /** Keeps each statement with its line; the parser tells lines to nobody else. */
    private final class Recorder extends ParserProfileWrapper {

        private final List<Statement> statements = new ArrayList<>();
        private final Map<Node, Place> subjects = new HashMap<>();
        private final Map<Node, Place> sinceLastStatement = new HashMap<>();
        private final ErrorHandler handler;

        Recorder() {
            this(new Faults());
        }

        private Recorder(ErrorHandler handler) {
            super(profile(handler));
            this.handler = handler;
        }

        @Override
        public Node create(Node graph, Token token) {
            boolean hasType = token.isNumber() || token.hasType(TokenType.LITERAL_DT);
            if (hasType && token.getImage().length() > MAX_TYPED) {
                // The time to read a number grows with the square of its length.
                wrong((int) token.getLine(), (int) token.getColumn(),
                        "a number or a text with a type has %d characters; it may have %d".formatted(
                                token.getImage().length(), MAX_TYPED));
                throw new RiotException("too long");
            }
            Node node = super.create(graph, token);
            sinceLastStatement.putIfAbsent(node, new Place(file, (int) token.getLine(), 0));
            return node;
        }

        @Override
        public Triple createTriple(Node subject, Node property, Node value, long line, long column) {
            Place place = new Place(file, (int) line, 0);
            if (value.isTripleTerm() || property.equals(Names.IMPORTS)) {
                wrong((int) line, (int) column, value.isTripleTerm()
                        ? "statements about statements are not read; state them of a thing with a name"
                        : "owl:imports is not followed, nothing is ever fetched; add each file by itself");
            }
            if (subject.isURI()) {
                subjects.putIfAbsent(subject, sinceLastStatement.getOrDefault(subject, place));
                sinceLastStatement.clear();
            }
            Triple triple = super.createTriple(subject, property, value, line, column);
            statements.add(new Statement(triple, place));
            return triple;
        }

        /** A node without a name hangs from one place; so every file is a forest and has an order of its own. */
        void refuseStrayNodes() {
            Map<Node, Statement> holders = new HashMap<>();
            for (Statement statement : statements) {
                if (statement.value().isBlank() && holders.put(statement.value(), statement) != null) {
                    wrong(statement.place().line(), 0, "two places share a node without a name; write it at each");
                }
            }
            Map<Node, Integer> depths = new HashMap<>();
            Set<Node> refused = new HashSet<>();
            for (Statement statement : statements) {
                Node node = statement.subject();
                if (node.isBlank() && depth(node, holders, depths) < 0 && refused.add(node)) {
                    wrong(statement.place().line(), 0, "a node without a name hangs from no thing with a name");
                } else if (node.isBlank() && depths.getOrDefault(node, 0) > MAX_NESTING && refused.isEmpty()) {
                    refused.add(node);
                    wrong(statement.place().line(), 0,
                            "more than %d nodes without a name hang from one another".formatted(MAX_NESTING));
                }
            }
        }

        /** How many nodes without a name a node hangs from, cells of one list counting as one; -1 for a stray one. */
        private static int depth(Node node, Map<Node, Statement> holders, Map<Node, Integer> depths) {
            List<Node> chain = new ArrayList<>();
            Node each = node;
            while (each.isBlank() && !depths.containsKey(each)) {
                // A cell that hangs from itself must not be looked for again.
                depths.put(each, -1);
                chain.add(each);
                Statement holder = holders.get(each);
                if (holder == null) {
                    return -1;
                }
                each = holder.subject();
            }
            int depth = each.isBlank() ? depths.getOrDefault(each, -1) : 0;
            for (int i = chain.size() - 1; i >= 0 && depth >= 0; i--) {
                Statement holder = holders.get(chain.get(i));
                depth += holder != null && holder.property().equals(Names.REST) ? 0 : 1;
                depths.put(chain.get(i), depth);
            }
            return depth;
        }
    }

    private static ParserProfile profile(ErrorHandler handler) {
        IRIxResolver resolver = IRIxResolver.create(Names.BASE).build();
        return new ParserProfileStd(RiotLib.factoryRDF(), handler, resolver, PrefixMapFactory.create(),
                RIOT.getContext().copy(), true, true);
    }

    /** Turns what the parser finds wrong into our words and ends the file there. */
    private final class Faults implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            wrong((int) line, (int) column, inPlainWords(message));
        }

        @Override
        public void error(String message, long line, long column) {
            throw fault(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw fault(message, line, column);
        }

        private RiotException fault(String message, long line, long column) {
            if (message.contains(NEWLINE_IN_TEXT)) {
                // The parser noticed at the start of the next line.
                wrong((int) line - 1, 0, "a text is not closed on its line; long texts stand in three quotation marks");
            } else {
                wrong((int) line, (int) column, inPlainWords(message));
            }
            return new RiotException(message);
        }
    }

    private static String inPlainWords(String message) {
        if (message.startsWith("Undefined prefix: ")) {
            String prefix = message.substring("Undefined prefix: ".length());
            return "the prefix %s: is not declared; add a line @prefix %s: <...> .".formatted(prefix, prefix);
        }
        if (message.startsWith("Triples not terminated by DOT")) {
            return "a statement must end with a dot";
        }
        if (message.startsWith("Bad character in IRI") || message.startsWith("Bad IRI")) {
            return "a name in angle brackets has a form that names may not have: " + message;
        }
        if (message.startsWith("Lexical form '")) {
            return "a value does not fit its type: " + message;
        }
        if (message.startsWith("Out of place: ")) {
            return "%s does not belong here".formatted(message.substring("Out of place: ".length()));
        }
        return "this is not Turtle: " + message;
    }
}
