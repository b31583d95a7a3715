package dev.rightful.rights;

import dev.rightful.rights.CountingRow.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns facts into the agreement; editions that are based on another one take over what they do not replace. */
final class RightsBuilder {

    private static final String CLAUSE = "clause/";
    private static final Set<String> DESCRIPTIVE = Set.of("a", "rf:shape", "dct:title", "rf:asks", "rf:why",
            "rf:comply", "rf:rank", "dct:description", "rf:grantedExample", "rf:faultyExample");

    private final Facts facts;
    private final Map<String, List<String>> clausesByEdition = new TreeMap<>();

    RightsBuilder(Facts facts) {
        this.facts = facts;
    }

    Rights build() {
        Map<String, Product> products = new LinkedHashMap<>();
        for (String node : ranked("rf:Product")) {
            String id = local(node);
            String baseLicence = facts.findText(node, "rf:baseLicence");
            products.put(id, new Product(id, name(node), role(node),
                    baseLicence == null ? null : local(baseLicence)));
        }
        Map<String, LicenceKind> kinds = new TreeMap<>();
        for (String node : facts.subjects("rf:LicenceKind")) {
            kinds.put(local(node),
                    new LicenceKind(local(node), name(node), facts.texts(node, "a").contains("rf:BaseLicenceKind")));
        }
        List<RuleDefinition> rules = new ArrayList<>();
        List<RuleDefinition> portfolioRules = new ArrayList<>();
        for (String node : ranked("rf:Rule")) {
            boolean isOfPortfolios = facts.texts(node, "a").contains("rf:PortfolioRule");
            (isOfPortfolios ? portfolioRules : rules)
                    .add(new RuleDefinition(local(node), facts.text(node, "rf:shape"), parameters(node)));
        }
        Map<String, Clause> otherSources = new TreeMap<>();
        for (String node : facts.subjects("rf:OtherSource")) {
            Clause clause = clause(node);
            otherSources.put(clause.id(), clause);
        }
        return new Rights(products, kinds, editions(), rules, portfolioRules, otherSources,
                local(facts.text("agreement", "rf:defaultEdition")), facts.text("agreement", "rf:reach"),
                facts.text("agreement", "rf:controlAbove"), local(facts.text("agreement", "rf:workQuestion")),
                facts.texts("agreement", "rf:reserves"), availability());
    }

    private Map<String, String> availability() {
        Map<String, String> days = new TreeMap<>();
        for (String node : facts.subjects("rf:Release")) {
            String day = facts.findText(node, "rf:availableFrom");
            if (day != null) {
                days.put(local(node), day);
            }
        }
        return days;
    }

    private String name(String node) {
        String name = facts.findText(node, "rf:name");
        return name == null ? local(node) : name;
    }

    private Product.Role role(String node) {
        List<String> types = facts.texts(node, "a");
        for (Product.Role role : Product.Role.values()) {
            if (types.contains(role.type())) {
                return role;
            }
        }
        throw new OntologyException("%s has none of the roles of a product".formatted(node));
    }

    private Map<String, List<String>> parameters(String node) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String property : facts.properties(node)) {
            if (!DESCRIPTIVE.contains(property)) {
                List<String> values = new ArrayList<>();
                for (String text : facts.texts(node, property)) {
                    values.add(shortened(text));
                }
                parameters.put(property, values);
            }
        }
        return parameters;
    }

    private Map<String, Edition> editions() {
        Map<String, Edition> editions = new TreeMap<>();
        for (String node : facts.subjects("rf:Edition")) {
            edition(node, editions, new HashSet<>());
        }
        return editions;
    }

    private Edition edition(String node, Map<String, Edition> editions, Set<String> pending) {
        String id = local(node);
        Edition known = editions.get(id);
        if (known != null) {
            return known;
        }
        if (!pending.add(node)) {
            throw new OntologyException("edition %s is based on itself".formatted(id));
        }
        Map<String, Clause> clauses = new TreeMap<>();
        Map<String, CountingRow> rows = new TreeMap<>();
        String base = facts.findText(node, "rf:basedOn");
        if (base != null) {
            Set<String> own = new TreeSet<>();
            for (String clause : clausesOf(node)) {
                own.add(key(clause));
            }
            Set<String> omitted = new HashSet<>(facts.texts(node, "rf:omits"));
            Edition older = edition(base, editions, pending);
            for (Clause clause : older.clauses()) {
                if (!own.contains(clause.key()) && !omitted.contains(clause.node())) {
                    clauses.put(clause.key(), clause.in(id));
                }
            }
            for (CountingRow row : older.countingRows()) {
                Clause taken = clauses.get(row.clause().key());
                if (taken != null) {
                    rows.put(taken.key(), new CountingRow(row.rank(), taken, row.measure(), row.question(),
                            row.questionUpTo()));
                }
            }
        }
        for (String clauseNode : clausesOf(node)) {
            Clause clause = clause(clauseNode);
            clauses.put(clause.key(), clause);
            String measure = facts.findText(clauseNode, "rf:measure");
            if (measure != null) {
                rows.put(clause.key(), row(clauseNode, clause, measure));
            }
        }
        List<CountingRow> ordered = new ArrayList<>(rows.values());
        ordered.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
        Edition.Contents contents = Edition.Contents.of(clauses.values(), ordered);
        Edition edition = new Edition(id, facts.text(node, "rf:issued"), release(facts.findText(node, "rf:shipsFrom")),
                () -> contents);
        editions.put(id, edition);
        return edition;
    }

    private CountingRow row(String node, Clause clause, String measure) {
        String question = facts.findText(node, "rf:question");
        String upTo = facts.findText(node, "rf:questionUpTo");
        return new CountingRow(Integer.parseInt(facts.text(node, "rf:rank")), clause, Measure.of(measure),
                question == null ? null : local(question), upTo == null ? 0 : Long.parseLong(upTo));
    }

    private List<String> clausesOf(String edition) {
        if (clausesByEdition.isEmpty()) {
            for (String node : facts.subjects("rf:Clause")) {
                clausesByEdition.computeIfAbsent(facts.text(node, "rf:edition"), each -> new ArrayList<>()).add(node);
            }
        }
        return clausesByEdition.getOrDefault(edition, List.of());
    }

    private Clause clause(String node) {
        String edition = facts.findText(node, "rf:edition");
        String id = node.substring(CLAUSE.length());
        List<Duty> duties = new ArrayList<>();
        for (String duty : facts.texts(node, "odrl:duty")) {
            String cited = duty.startsWith(CLAUSE) ? duty.substring(CLAUSE.length()) : id;
            duties.add(new Duty(facts.text(duty, "odrl:action"), cited, constraints(duty)));
        }
        return new Clause(id, edition == null ? "" : local(edition), local(facts.text(node, "rf:section")), key(node),
                node, facts.texts(node, "odrl:action"), locals(facts.texts(node, "odrl:target")),
                facts.texts(node, "odrl:assignee"), constraints(node), duties);
    }

    /** The key of a clause with its section; general terms are known by where they stand. */
    private String key(String node) {
        String key = facts.findText(node, "rf:key");
        if (key != null) {
            return local(facts.text(node, "rf:section")) + "/" + key;
        }
        String id = node.substring(CLAUSE.length());
        String edition = facts.findText(node, "rf:edition");
        return edition == null ? id : id.substring(local(edition).length() + 1);
    }

    private List<Constraint> constraints(String node) {
        List<Constraint> constraints = new ArrayList<>();
        for (String each : facts.texts(node, "odrl:constraint")) {
            List<String> values = new ArrayList<>();
            for (String value : facts.texts(each, "odrl:rightOperand")) {
                values.add(shortened(value));
            }
            constraints.add(new Constraint(facts.text(each, "odrl:leftOperand"),
                    Constraint.Operator.of(facts.text(each, "odrl:operator")), values));
        }
        constraints.sort((one, other) -> one.operand().compareTo(other.operand()));
        return constraints;
    }

    private List<String> ranked(String type) {
        List<String> nodes = new ArrayList<>(facts.subjects(type));
        nodes.sort((one, other) -> {
            int byRank = Integer.compare(rank(one), rank(other));
            return byRank != 0 ? byRank : one.compareTo(other);
        });
        return nodes;
    }

    private int rank(String node) {
        String rank = facts.findText(node, "rf:rank");
        return rank == null ? Integer.MAX_VALUE : Integer.parseInt(rank);
    }

    private static @Nullable String release(@Nullable String node) {
        return node == null ? null : local(node);
    }

    private static List<String> locals(List<String> nodes) {
        List<String> locals = new ArrayList<>(nodes.size());
        for (String node : nodes) {
            locals.add(local(node));
        }
        return locals;
    }

    /** A name of the ontology without the folder of its kind; terms of the vocabulary stay as they are. */
    private static String shortened(String text) {
        for (String folder : List.of("product/", "licence/", "release/", "question/", "rule/", "edition/", CLAUSE)) {
            if (text.startsWith(folder)) {
                return folder.equals("release/")
                        ? text.substring(folder.length()).replace('-', ' ')
                        : text.substring(folder.length());
            }
        }
        return text;
    }

    private static String local(String node) {
        return shortened(node);
    }
}
