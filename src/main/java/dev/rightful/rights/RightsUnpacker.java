package dev.rightful.rights;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the agreement as {@link RightsPacker} wrote it. */
final class RightsUnpacker {

    private final Packed in;

    RightsUnpacker(byte[] bytes) {
        this.in = Packed.of(bytes);
    }

    Rights rights() {
        Map<String, Product> products = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Product product = new Product(in.text(), in.text(), Product.Role.of(in.text()), in.textOrNone());
            products.put(product.id(), product);
        }
        Map<String, LicenceKind> kinds = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            LicenceKind kind = new LicenceKind(in.text(), in.text(), in.number() == 1);
            kinds.put(kind.id(), kind);
        }
        List<RuleDefinition> rules = rules();
        List<RuleDefinition> portfolioRules = rules();
        Map<String, Clause> otherSources = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Clause source = clause(in);
            otherSources.put(source.id(), source);
        }
        String defaultEdition = in.text();
        String reach = in.text();
        String controlAbove = in.text();
        String workQuestion = in.text();
        List<String> reserves = in.texts();
        Map<String, String> availability = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            availability.put(in.text(), in.text());
        }
        Map<String, Edition> editions = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Edition edition = edition();
            editions.put(edition.id(), edition);
        }
        return new Rights(products, kinds, editions, rules, portfolioRules, otherSources, defaultEdition, reach,
                controlAbove,
                workQuestion, reserves, availability);
    }

    private List<RuleDefinition> rules() {
        List<RuleDefinition> rules = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            rules.add(new RuleDefinition(in.text(), in.text(), parameters()));
        }
        return rules;
    }

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            parameters.put(in.text(), in.texts());
        }
        return parameters;
    }

    private Edition edition() {
        String id = in.text();
        String issued = in.text();
        String shipsFrom = in.textOrNone();
        List<Edition.Contents> contents = in.apart(RightsUnpacker::contents);
        return new Edition(id, issued, shipsFrom, () -> contents.get(0));
    }

    private static Edition.Contents contents(Packed in) {
        List<Clause> clauses = in.apart(RightsUnpacker::clause);
        return new Edition.Contents(clauses, index(in, clauses), index(in, clauses),
                in.apart(row -> row(row, clauses)));
    }

    private static Map<String, List<Clause>> index(Packed in, List<Clause> clauses) {
        Map<String, List<Clause>> index = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            index.put(in.text(), chosen(in, clauses));
        }
        return index;
    }

    private static List<Clause> chosen(Packed in, List<Clause> clauses) {
        int[] numbers = new int[in.number()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.number();
        }
        return new AbstractList<>() {

            @Override
            public Clause get(int place) {
                return clauses.get(numbers[place]);
            }

            @Override
            public int size() {
                return numbers.length;
            }
        };
    }

    private static CountingRow row(Packed in, List<Clause> clauses) {
        return new CountingRow(in.number(), clauses.get(in.number()), CountingRow.Measure.of(in.text()),
                in.textOrNone(),
                Long.parseLong(in.text()));
    }

    private static Clause clause(Packed in) {
        String id = in.text();
        String edition = in.text();
        String product = in.text();
        String key = in.text();
        String node = in.text();
        List<String> actions = in.texts();
        List<String> targets = in.texts();
        List<String> assignees = in.texts();
        List<Constraint> constraints = constraints(in);
        List<Duty> duties = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            duties.add(new Duty(in.text(), in.text(), constraints(in)));
        }
        return new Clause(id, edition, product, key, node, actions, targets, assignees, constraints, duties);
    }

    private static List<Constraint> constraints(Packed in) {
        List<Constraint> constraints = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            constraints.add(new Constraint(in.text(), Constraint.Operator.of(in.text()), in.texts()));
        }
        return constraints;
    }
}
