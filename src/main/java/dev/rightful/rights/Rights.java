package dev.rightful.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The whole agreement: every edition, product, licence kind and rule, and what the ontology says of reach and control.
 */
public final class Rights {

    private final Map<String, Product> products;
    private final Map<String, LicenceKind> licenceKinds;
    private final Map<String, Edition> editions;
    private final List<RuleDefinition> rules;
    private final List<RuleDefinition> portfolioRules;
    private final Map<String, Clause> otherSources;
    private final Edition defaultEdition;
    private final String reach;
    private final String controlAbove;
    private final String workQuestion;
    private final List<String> reserves;
    private final Map<String, String> availability;

    Rights(Map<String, Product> products, Map<String, LicenceKind> licenceKinds, Map<String, Edition> editions,
            List<RuleDefinition> rules, List<RuleDefinition> portfolioRules, Map<String, Clause> otherSources,
            String defaultEdition, String reach,
            String controlAbove, String workQuestion, List<String> reserves, Map<String, String> availability) {
        this.products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
        this.licenceKinds = Collections.unmodifiableMap(new TreeMap<>(licenceKinds));
        this.editions = Collections.unmodifiableMap(new TreeMap<>(editions));
        this.rules = List.copyOf(rules);
        this.portfolioRules = List.copyOf(portfolioRules);
        this.otherSources = Collections.unmodifiableMap(new TreeMap<>(otherSources));
        this.defaultEdition = edition(defaultEdition);
        this.reach = reach;
        this.controlAbove = controlAbove;
        this.workQuestion = workQuestion;
        this.reserves = List.copyOf(reserves);
        this.availability = Collections.unmodifiableMap(new TreeMap<>(availability));
    }

    /** Builds the agreement from what the ontology states. */
    public static Rights of(Facts facts) {
        return new RightsBuilder(facts).build();
    }

    /** Reads what {@link #toBytes} gave; each clause is only made when somebody asks for it. */
    public static Rights of(byte[] bytes) {
        return new RightsUnpacker(bytes).rights();
    }

    /** The same with every clause made, for whoever asks for most of them again and again, from several threads. */
    public Rights unpacked() {
        Map<String, Edition> unpacked = new TreeMap<>();
        editions.forEach((id, edition) -> unpacked.put(id, edition.unpacked()));
        return new Rights(products, licenceKinds, unpacked, rules, portfolioRules, otherSources,
                defaultEdition.id(), reach, controlAbove, workQuestion, reserves, availability);
    }

    /** The agreement as bytes, the same for the same agreement. */
    public byte[] toBytes() {
        return RightsPacker.bytes(this);
    }

    /** Every product, in the ontology's order. */
    public Collection<Product> products() {
        return products.values();
    }

    /** The product with an id. */
    public Product product(String id) {
        Product product = products.get(id);
        if (product == null) {
            throw new IllegalArgumentException("no product is named " + id);
        }
        return product;
    }

    /** Every licence kind, by id. */
    public Collection<LicenceKind> licenceKinds() {
        return licenceKinds.values();
    }

    /** The licence kind with an id. */
    public LicenceKind licenceKind(String id) {
        LicenceKind kind = licenceKinds.get(id);
        if (kind == null) {
            throw new IllegalArgumentException("no licence kind is named " + id);
        }
        return kind;
    }

    /** Whether a licence kind is the base licence of a product. */
    public boolean isBaseLicence(String kind) {
        LicenceKind found = licenceKinds.get(kind);
        return found != null && found.base();
    }

    /** Every edition, by id. */
    public Collection<Edition> editions() {
        return editions.values();
    }

    /** The edition with an id. */
    public Edition edition(String id) {
        Edition edition = findEdition(id);
        if (edition == null) {
            throw new IllegalArgumentException("no edition is named " + id);
        }
        return edition;
    }

    /** The edition with an id, or null. */
    public @Nullable Edition findEdition(String id) {
        return editions.get(id);
    }

    /** The edition that governs where neither a declaration nor a release decides. */
    public Edition defaultEdition() {
        return defaultEdition;
    }

    /** The editions that ship with releases, by their first release. */
    public List<Edition> shippedEditions() {
        List<Edition> shipped = new ArrayList<>();
        for (Edition edition : editions.values()) {
            if (edition.shipsFrom() != null) {
                shipped.add(edition);
            }
        }
        shipped.sort((one, other) -> String.valueOf(one.shipsFrom()).compareTo(String.valueOf(other.shipsFrom())));
        return shipped;
    }

    /** The rules that each topology is judged by, in the ontology's order. */
    public List<RuleDefinition> rules() {
        return rules;
    }

    /** The rules that several topologies are judged by together, in the ontology's order. */
    public List<RuleDefinition> portfolioRules() {
        return portfolioRules;
    }

    /** Every rule: those for a topology, then those for several. */
    public List<RuleDefinition> allRules() {
        List<RuleDefinition> all = new ArrayList<>(rules);
        all.addAll(portfolioRules);
        return all;
    }

    /** The rule with an id, or null. */
    public @Nullable RuleDefinition findRule(String id) {
        RuleDefinition rule = find(rules, id);
        return rule == null ? find(portfolioRules, id) : rule;
    }

    private static @Nullable RuleDefinition find(List<RuleDefinition> rules, String id) {
        for (RuleDefinition rule : rules) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        return null;
    }

    /** The clause with an id, of any edition or of a source outside the agreement, or null. */
    public @Nullable Clause findClause(String id) {
        Clause other = otherSources.get(id);
        if (other != null) {
            return other;
        }
        int slash = id.indexOf('/');
        Edition edition = slash < 0 ? null : findEdition(id.substring(0, slash));
        return edition == null ? null : edition.findClause(id);
    }

    /** Sources outside the agreement that rules cite, such as the product documentation. */
    public Collection<Clause> otherSources() {
        return otherSources.values();
    }

    /** Which links lead on for whoever logs in, as a path expression over the link types. */
    public String reach() {
        return reach;
    }

    /** The share of the votes in percent above which a holder controls a company. */
    public String controlAbove() {
        return controlAbove;
    }

    /** The open question whether somebody under contract who logs in elsewhere is one of the licensee's own. */
    public String workQuestion() {
        return workQuestion;
    }

    /** The acts whose clauses reserve everything that nothing grants. */
    public List<String> reserves() {
        return reserves;
    }

    /** The day from which each release could be had, as {@code YYYY-MM-DD}, by the release as {@code YYYY Rn}. */
    public Map<String, String> availability() {
        return availability;
    }
}
