package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.finding.Path;
import dev.rightful.graph.Control;
import dev.rightful.graph.Network;
import dev.rightful.graph.ReachExpression;
import dev.rightful.graph.Route;
import dev.rightful.model.Extension;
import dev.rightful.model.Holding;
import dev.rightful.model.Link;
import dev.rightful.model.Party;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Product;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A topology prepared for the rules: sites as numbers, with the edition and product that govern them, codes, licences,
 * permissions and affiliation at the day.
 */
final class Deployment {

    private static final int[] NONE = {};

    private final Topology topology;
    private final Rights rights;
    private final Prepared prepared;
    private final Options options;
    private final AsOf asOf;
    private final Network network;
    private final Map<String, Party> parties = new HashMap<>();
    private final Governing governing;
    private final Edition[] editions;
    private final boolean[] foreign;
    private final List<Code> codes = new ArrayList<>();
    private final int[] codeOfSite;
    private boolean circumstances;
    private final Map<String, Integer> siteOfServer = new HashMap<>();
    private final Map<String, int[]> linksOfType = new HashMap<>();
    private final int[] extended;
    private final LicenceBook licences;
    private final Papers papers;
    private final Affiliates affiliates;
    private final Opinion opinion;
    private final Sections sections;
    private final Paragraphs paragraphs;

    Deployment(Topology topology, Rights rights, Options options, AsOf asOf) {
        this(topology, new Prepared(rights), options, asOf);
    }

    /** With what was worked out for others. */
    Deployment(Topology topology, Prepared prepared, Options options, AsOf asOf) {
        this.topology = topology;
        this.prepared = prepared;
        this.rights = prepared.rights();
        this.options = options;
        this.asOf = asOf;
        this.network = new Network(topology);
        topology.parties().forEach(party -> parties.put(party.id(), party));
        this.governing = new Governing(prepared, options);
        this.editions = new Edition[network.size()];
        this.foreign = new boolean[network.size()];
        for (int site = 0; site < network.size(); site++) {
            editions[site] = governing.edition(network.site(site));
            foreign[site] = rights.product(network.site(site).product()).role() == Product.Role.FOREIGN;
        }
        indexLinks();
        this.codeOfSite = new int[network.size()];
        this.licences = new LicenceBook(topology, options, asOf, rights);
        indexSites();
        this.extended = findExtended();
        this.sections = new Sections(this);
        this.papers = new Papers(topology, network, options, asOf);
        this.opinion = new Opinion(options.reading());
        this.paragraphs = new Paragraphs(sections);
        this.affiliates = new Affiliates(this,
                new Control(topology.parties(), this::holds, prepared.controlAbove()));
    }

    private boolean holds(Party owner, Holding holding) {
        return asOf.covers(holding.period(), () -> new Dated("holding",
                Map.of("party", owner.id(), "other", holding.party()), owner.described()));
    }

    private void indexLinks() {
        Map<String, Numbers> byType = new HashMap<>();
        List<Link> links = topology.links();
        for (int i = 0; i < links.size(); i++) {
            byType.computeIfAbsent(links.get(i).type(), type -> new Numbers()).add(i);
        }
        byType.forEach((type, numbers) -> linksOfType.put(type, numbers.toArray()));
    }

    private void indexSites() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Site site : topology.sites()) {
            int number = network.number(site.id());
            circumstances |= site.circumstances().areStated();
            if (site.servers() != null) {
                site.servers().managementIds().forEach(server -> siteOfServer.put(server, number));
            }
            if (foreign[number]) {
                codeOfSite[number] = -1;
                continue;
            }
            String slc = site.slc();
            int code = slc == null ? newCode(site.code()) : numbers.computeIfAbsent(slc, this::newCode);
            codes.get(code).sites().add(number);
            codeOfSite[number] = code;
        }
    }

    private int[] findExtended() {
        Numbers sites = new Numbers();
        for (int site = 0; site < network.size(); site++) {
            List<Extension> extensions = network.site(site).extensions();
            if (extensions != null && !extensions.isEmpty()) {
                sites.add(site);
            }
        }
        return sites.toArray();
    }

    private int newCode(String id) {
        codes.add(new Code(id, new ArrayList<>(1), licences.valid(id)));
        return codes.size() - 1;
    }

    Topology topology() {
        return topology;
    }

    Rights rights() {
        return rights;
    }

    /** What follows from the agreement alone. */
    Prepared prepared() {
        return prepared;
    }

    Options options() {
        return options;
    }

    /** The day, to be asked about dates. */
    AsOf asOf() {
        return asOf;
    }

    Network network() {
        return network;
    }

    ReachExpression reach() {
        return prepared.reach();
    }

    Governing governing() {
        return governing;
    }

    LicenceBook licences() {
        return licences;
    }

    Papers papers() {
        return papers;
    }

    Affiliates affiliates() {
        return affiliates;
    }

    Opinion opinion() {
        return opinion;
    }

    Sections sections() {
        return sections;
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    Site site(int number) {
        return network.site(number);
    }

    Edition edition(int site) {
        return editions[site];
    }

    /** The product whose section of the agreement applies to a site. */
    String product(int site) {
        return network.site(site).governingProduct();
    }

    /** That product for a text, which gives it the name that its reader knows. */
    Product productName(int site) {
        return rights.product(product(site));
    }

    /** Whether a site runs another maker's product. */
    boolean isForeign(int site) {
        return foreign[site];
    }

    /** Whether any site states something beyond its installation. */
    boolean statesCircumstances() {
        return circumstances;
    }

    /** The sites with extensions. */
    int[] extended() {
        return extended;
    }

    List<Code> codes() {
        return codes;
    }

    /** The numbers of the links of a type. */
    int[] links(String type) {
        return linksOfType.getOrDefault(type, NONE);
    }

    /** The number of a site's code, or -1 for another maker's product. */
    int code(int site) {
        return codeOfSite[site];
    }

    /** The code that a site's licences are counted under, with what is valid under it. */
    Code licensed(int site) {
        return codeOfSite[site] >= 0
                ? codes.get(codeOfSite[site])
                : new Code(site(site).code(), List.of(site), licences.valid(site(site).code()));
    }

    /** The site to which a management server belongs. */
    int siteOfServer(String server) {
        Integer site = siteOfServer.get(server);
        if (site == null) {
            throw new IllegalArgumentException("no site has a management server named " + server);
        }
        return site;
    }

    Party party(String id) {
        Party party = parties.get(id);
        return party == null ? Party.named(id) : party;
    }

    /** A route as the ids of its sites. */
    Path path(Route route) {
        int[] sites = route.sites();
        String[] ids = new String[sites.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = network.site(sites[i]).id();
        }
        return new Path(List.of(ids), route.length());
    }

    /** The clauses of an edition about some acts, in the order of the acts. */
    static List<Clause> clauses(Edition edition, List<String> acts) {
        List<Clause> clauses = new ArrayList<>();
        acts.forEach(act -> clauses.addAll(edition.clauses(act)));
        return clauses;
    }
}
