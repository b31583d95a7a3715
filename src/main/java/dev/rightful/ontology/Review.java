package dev.rightful.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Finds what shapes cannot say well: names and folders, circles, parameters, conditions, lists and places in texts. */
final class Review {

    /** Which classes the things of a folder may have; texts need none. */
    private static final Map<String, List<String>> FOLDERS = Map.of(
            "clause/", List.of("Clause", "OtherSource"),
            "edition/", List.of("Edition"),
            "licence/", List.of("LicenceKind"),
            "product/", List.of("Product", "Section"),
            "question/", List.of("Question"),
            "release/", List.of("Release"),
            "rule/", List.of("Rule"));
    private static final Set<String> FOLDERS_OF_TEXTS = Set.of("case/", "word/");
    private static final Set<String> NAMES_WITHOUT_FOLDER = Set.of("agreement", "vocabulary");

    /** What every rule takes, whatever its shape. */
    private static final Set<Node> OF_EVERY_RULE = Set.of(Names.TYPE, Names.rf("rank"), Names.rf("shape"),
            Names.rf("subjectKind"), Names.rf("isWaivable"), Names.rf("asks"), Names.rf("why"), Names.rf("comply"),
            Names.rf("grantedExample"),
            Names.rf("faultyExample"));
    private static final String TITLE = "dct:title";

    private static final Set<Node> LISTS = Set.of(Names.rf("readings"), Names.rf("needs"), Names.rf("remedies"));
    private static final Set<Node> LIMITS = Set.of(Names.odrl("lteq"), Names.odrl("gteq"), Names.odrl("gt"));
    private static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";
    private static final int LARGEST = 1_000_000_000;

    private final Merge merge;
    private final Terms terms;
    private final List<Problem> problems = new ArrayList<>();

    private Review(Merge merge, Terms terms) {
        this.merge = merge;
        this.terms = terms;
    }

    /** Everything of this kind that is wrong. */
    static List<Problem> problems(Merge merge, Terms terms) {
        Review review = new Review(merge, terms);
        Map<String, Node> keys = new HashMap<>();
        for (Node subject : merge.subjects()) {
            review.checkName(subject);
            review.checkLists(subject);
            if (merge.isA(subject, Names.rf("Clause"))) {
                review.checkClause(subject, keys);
                review.checkCounting(subject);
            }
            if (merge.isA(subject, Names.rf("Edition"))) {
                review.checkEdition(subject);
            }
            if (merge.isA(subject, Names.rf("Rule"))) {
                review.checkRule(subject);
            }
            for (Node operand : merge.values(subject, Names.odrl("leftOperand"))) {
                review.checkCondition(subject, operand);
            }
            if (subject.isURI() && Names.folder(subject).equals("case/")) {
                review.checkCase(subject);
            }
        }
        return review.problems;
    }

    private void wrong(Node subject, String message) {
        problems.add(new Problem(merge.place(subject), "%s: %s".formatted(Names.shown(merge.named(subject)), message)));
    }

    private void wrong(Statement statement, String message) {
        String subject = Names.shown(merge.named(statement.subject()));
        problems.add(new Problem(statement.place(), "%s: %s".formatted(subject, message)));
    }

    /** A name below the base tells by its folder what it names; nothing of ours has a name elsewhere. */
    private void checkName(Node subject) {
        if (!Names.isBelow(subject)) {
            for (Node type : merge.values(subject, Names.TYPE)) {
                boolean isOurs = type.isURI() && FOLDERS.values()
                        .stream()
                        .anyMatch(
                                classes -> classes.stream().anyMatch(each -> type.equals(Names.rf(each))));
                if (isOurs) {
                    wrong(subject,
                            "a thing of the class %s has a name below %s".formatted(Names.shown(type), Names.BASE));
                }
            }
            return;
        }
        String folder = Names.folder(subject);
        List<String> classes = FOLDERS.get(folder);
        if (classes == null) {
            boolean isText = FOLDERS_OF_TEXTS.contains(folder);
            if (!isText && !(folder.isEmpty() && NAMES_WITHOUT_FOLDER.contains(Names.shown(subject)))) {
                Set<String> folders = new TreeSet<>(FOLDERS.keySet());
                folders.addAll(FOLDERS_OF_TEXTS);
                wrong(subject, "names begin with one of %s%s".formatted(String.join(" ", folders),
                        Spelling.hint(folder, folders)));
            }
        } else if (classes.stream().noneMatch(each -> merge.isA(subject, Names.rf(each)))) {
            wrong(subject, "the name is that of a thing of the class rf:%s; state a rf:%s"
                    .formatted(String.join(" or rf:", classes), classes.get(0)));
        }
    }

    /** A clause is named after its edition and section, and no other clause there has its key. */
    private void checkClause(Node clause, Map<String, Node> keys) {
        Node edition = merge.findValue(clause, Names.rf("edition"));
        Node section = merge.findValue(clause, Names.rf("section"));
        if (edition == null || section == null || !edition.isURI() || !section.isURI() || terms.isUnknown(edition)
                || terms.isUnknown(section) || !clause.isURI()) {
            return;
        }
        String place = Names.shortened(edition.getURI()).replace("edition/", "clause/") + "/"
                + Names.shortened(section.getURI()).replace("product/", "") + "/";
        String name = Names.shortened(clause.getURI());
        Node paragraph = merge.findValue(clause, Names.rf("paragraph"));
        if (!name.startsWith(place) || name.length() == place.length()) {
            wrong(clause, "the name begins with its edition and section, <%s...>".formatted(place));
        } else if (paragraph != null && paragraph.isLiteral()
                && !name.equals(place + paragraph.getLiteralLexicalForm())) {
            wrong(clause, "the name ends in its paragraph, <%s%s>".formatted(place, paragraph.getLiteralLexicalForm()));
        }
        Node key = merge.findValue(clause, Names.rf("key"));
        if (key != null && key.isLiteral()) {
            Node other = keys.putIfAbsent(place + key.getLiteralLexicalForm(), clause);
            if (other != null) {
                wrong(clause, "has the key of %s, %s; keys are unique in a section of an edition"
                        .formatted(Names.shown(other), Names.shown(key)));
            }
        }
    }

    /** Units are counted by their quantity, and devices by what is known of a device. */
    private void checkCounting(Node clause) {
        Node measure = merge.findValue(clause, Names.rf("measure"));
        if (measure == null) {
            return;
        }
        boolean ofQuantity = false;
        for (Node condition : merge.values(clause, Names.odrl("constraint"))) {
            ofQuantity |= Names.rf("quantity").equals(merge.findValue(condition, Names.odrl("leftOperand")));
        }
        if (ofQuantity != measure.equals(Names.rf("perUnit"))) {
            wrong(clause, "rf:perUnit counts the quantity that a condition on rf:quantity names, and only that does");
        }
    }

    /** An edition is not based on itself, and omits only what it would take over. */
    private void checkEdition(Node edition) {
        Set<Node> older = new HashSet<>();
        Node base = merge.findValue(edition, Names.rf("basedOn"));
        while (base != null && older.add(base)) {
            base = merge.findValue(base, Names.rf("basedOn"));
        }
        if (older.contains(edition)) {
            wrong(edition, "rf:basedOn leads back to the edition itself; base it on an edition that stands alone");
            return;
        }
        for (Statement omitted : merge.statements(edition, Names.rf("omits"))) {
            Node of = merge.findValue(omitted.value(), Names.rf("edition"));
            if (of != null && !older.contains(of)) {
                wrong(omitted, "rf:omits %s, which stands in no edition that this one is based on"
                        .formatted(Names.shown(omitted.value())));
            }
        }
    }

    /** A rule takes the parameters of its shape and no others. */
    private void checkRule(Node rule) {
        Node shape = merge.findValue(rule, Names.rf("shape"));
        if (shape == null || !merge.isA(shape, Names.rf("Shape"))) {
            return;
        }
        List<Node> required = merge.values(shape, Names.rf("requires"));
        List<Node> accepted = merge.values(shape, Names.rf("accepts"));
        for (Node parameter : required) {
            if (merge.statements(rule, parameter).isEmpty()) {
                wrong(rule, "%s is missing, which rules of the shape %s need".formatted(Names.shown(parameter),
                        Names.shown(shape)));
            }
        }
        for (Node property : merge.properties(rule)) {
            boolean isTaken = required.contains(property) || accepted.contains(property)
                    || OF_EVERY_RULE.contains(property) || Names.shown(property).equals(TITLE);
            for (Statement statement : merge.statements(rule, property)) {
                if (!isTaken && !terms.isUnknown(property)) {
                    wrong(statement, "a rule of the shape %s takes no %s; it takes %s".formatted(Names.shown(shape),
                            Names.shown(property), shown(required, accepted)));
                } else if (isTaken) {
                    checkKind(statement, property, statement.value());
                }
            }
        }
    }

    private static String shown(Collection<Node> required, Collection<Node> accepted) {
        Set<String> names = new TreeSet<>();
        required.forEach(each -> names.add(Names.shown(each)));
        accepted.forEach(each -> names.add(Names.shown(each)));
        return String.join(", ", names);
    }

    /** A condition compares its fact with values of the fact's kind, and only amounts are limited. */
    private void checkCondition(Node condition, Node operand) {
        List<Statement> right = merge.statements(condition, Names.odrl("rightOperand"));
        Node operator = merge.findValue(condition, Names.odrl("operator"));
        for (Statement statement : right) {
            checkKind(statement, operand, statement.value());
        }
        if (operator == null || terms.isUnknown(operand)) {
            return;
        }
        if (!operator.equals(Names.odrl("isAnyOf")) && right.size() > 1) {
            wrong(right.get(1),
                    "%s compares with one value; use odrl:isAnyOf for several".formatted(Names.shown(operator)));
        }
        Node kind = merge.findValue(operand, Names.rf("valueKind"));
        boolean isAmount = kind != null && kind.isURI()
                && (kind.getURI().equals(INTEGER) || kind.equals(Names.rf("Release")));
        if (LIMITS.contains(operator) && !isAmount) {
            wrong(condition, "%s is no amount, so %s does not fit; use odrl:eq or odrl:isAnyOf"
                    .formatted(Names.shown(operand), Names.shown(operator)));
        }
    }

    /** A value is one of the words of its term, or of the kind that the vocabulary states for it. */
    private void checkKind(Statement statement, Node term, Node value) {
        List<Node> words = merge.values(term, Names.rf("word"));
        Node kind = merge.findValue(term, Names.rf("valueKind"));
        String fits = words.isEmpty() && kind != null ? fits(value, kind) : null;
        if (!words.isEmpty() && words.stream().noneMatch(value::sameValueAs)) {
            Set<String> known = new TreeSet<>();
            words.forEach(each -> known.add(Names.shown(each)));
            wrong(statement, "%s is %s; it must be one of %s%s".formatted(Names.shown(term), Names.shown(value),
                    String.join(", ", known), Spelling.hint(Names.shown(value), known)));
        } else if (fits != null && !terms.isUnknown(value)) {
            wrong(statement, "%s is %s; it must be %s".formatted(Names.shown(term), Names.shown(value), fits));
        }
    }

    /** What a value of the kind would be; null when this is one. */
    private @Nullable String fits(Node value, Node kind) {
        String name = Names.shown(kind);
        if (name.equals("xsd:integer")) {
            Node ofOperand = merge.findValue(value, Names.rf("valueKind"));
            return isWholeNumber(value) || kind.equals(ofOperand)
                    ? null
                    : "a whole number from 0, or an operand that is one";
        }
        if (name.equals("xsd:string")) {
            boolean isText = value.isLiteral() && value.getLiteralLanguage().isEmpty();
            return isText ? null : "a text without language";
        }
        return merge.isA(value, kind) ? null : "a name of the class " + name;
    }

    private static boolean isWholeNumber(Node value) {
        if (!value.isLiteral() || !value.getLiteralDatatypeURI().equals(INTEGER)) {
            return false;
        }
        String digits = value.getLiteralLexicalForm();
        boolean isPlain =
                !digits.isEmpty() && digits.length() < 11 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isPlain && Long.parseLong(digits) <= LARGEST;
    }

    /** Lists hold texts of one language, one list for each; readings are two. */
    private void checkLists(Node subject) {
        for (Node property : merge.properties(subject)) {
            Map<String, Statement> languages = new LinkedHashMap<>();
            for (Statement statement : merge.statements(subject, property)) {
                if (LISTS.contains(property)) {
                    checkList(statement);
                    if (languages.put(merge.language(statement.value()), statement) != null) {
                        wrong(statement,
                                "%s is stated more than once in one language".formatted(Names.shown(property)));
                    }
                } else if (!property.equals(Names.REST) && merge.isList(statement.value())) {
                    wrong(statement,
                            "%s takes no list; write its values with commas between".formatted(Names.shown(property)));
                }
            }
        }
    }

    private void checkList(Statement statement) {
        String property = Names.shown(statement.property());
        List<Node> elements = merge.isList(statement.value()) ? merge.findElements(statement.value()) : null;
        if (elements == null) {
            wrong(statement, "%s is a list of texts: ( \"...\"@en \"...\"@en )".formatted(property));
            return;
        }
        String language = merge.language(statement.value());
        for (Node element : elements) {
            if (!element.isLiteral() || language.isEmpty() || !merge.language(element).equals(language)) {
                wrong(statement, "%s has the element %s; all must be texts in one language, such as \"...\"@en"
                        .formatted(property, Names.shown(element)));
            } else {
                checkPlaces(statement, element.getLiteralLexicalForm());
            }
        }
        if (statement.property().equals(Names.rf("readings")) && elements.size() != 2) {
            wrong(statement, "%s has %d texts; there are two, the wide reading and the narrow one"
                    .formatted(property, elements.size()));
        }
    }

    private void checkCase(Node subject) {
        String name = Names.shortened(subject.getURI()).substring("case/".length());
        Node rule = Names.below("rule/" + name.substring(0, Math.max(0, name.lastIndexOf('/'))));
        if (merge.values(rule, Names.TYPE).isEmpty()) {
            Set<String> rules = new TreeSet<>();
            for (Node each : merge.subjects()) {
                if (merge.isA(each, Names.rf("Rule"))) {
                    rules.add(Names.shown(each));
                }
            }
            wrong(subject, "%s is no rule%s".formatted(Names.shown(rule), Spelling.hint(Names.shown(rule), rules)));
        }
        for (Statement message : merge.statements(subject, Names.rf("message"))) {
            if (message.value().isLiteral()) {
                checkPlaces(message, message.value().getLiteralLexicalForm());
            }
        }
    }

    /** Each brace opens a place with a name and is closed. */
    private void checkPlaces(Statement statement, String text) {
        boolean isOpen = false;
        int opened = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isWrong = (c == '{' && isOpen) || (c == '}' && (!isOpen || i == opened + 1))
                    || (isOpen && c != '{' && c != '}' && !Character.isLetterOrDigit(c));
            if (isWrong) {
                isOpen = true;
                break;
            }
            opened = c == '{' ? i : opened;
            isOpen = c == '{' || (isOpen && c != '}');
        }
        if (isOpen) {
            wrong(statement, "%s is %s; a place is a name in braces, such as {site}".formatted(
                    Names.shown(statement.property()), Names.shown(statement.value().isLiteral()
                            ? statement.value()
                            : org.apache.jena.graph.NodeFactory.createLiteralString(text))));
        }
    }
}
