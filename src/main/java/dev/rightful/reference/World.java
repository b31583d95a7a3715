package dev.rightful.reference;

import dev.rightful.exchange.TopologyGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** A topology at a day, asked of its RDF. */
final class World {

    private static final String PLANNED = "planned";

    private final Law law;
    private final Settings settings;
    private final Editions editions;
    private final Thing topology;
    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final List<Site> sorted;
    private final List<Connection> links = new ArrayList<>();
    private final Map<String, List<Connection>> linksByType = new HashMap<>();
    private final Map<String, Thing> parties = new LinkedHashMap<>();
    private final List<Thing> permissions;
    private final List<Thing> licences;
    private final Map<String, List<Thing>> licencesByCode = new HashMap<>();
    private final Control control;
    private final Reach reach;
    private final List<Act> acts;

    World(Law law, Model model, Settings settings) {
        this.law = law;
        this.settings = settings;
        this.editions = new Editions(law);
        this.topology =
                new Thing(model.listSubjectsWithProperty(RDF.type, TopologyGraph.type("Topology")).next());
        model.listSubjectsWithProperty(RDF.type, TopologyGraph.type("Party"))
                .forEach(node -> parties.put(new Thing(node).id(), new Thing(node)));
        topology.things("sites").forEach(thing -> sites.put(thing.id(), site(thing)));
        this.permissions = withoutPlanned(topology.things("permissions"));
        this.licences = withoutPlanned(topology.things("licences")).stream().filter(this::holds).toList();
        licences.forEach(each -> licencesByCode.computeIfAbsent(code(each), code -> new ArrayList<>()).add(each));
        this.sorted = sites.values().stream().sorted(Comparator.comparing(Site::id)).toList();
        topology.things("links").forEach(thing -> links.add(connection(thing)));
        this.control = new Control(stakes(), law.controlAbove());
        this.reach = new Reach(this);
        this.acts = new Acts(this).all();
    }

    Law law() {
        return law;
    }

    Editions editions() {
        return editions;
    }

    Settings settings() {
        return settings;
    }

    /** Every site, sorted by id. */
    List<Site> sites() {
        return sorted;
    }

    /** The site with an id. */
    Site site(String id) {
        Site site = sites.get(id);
        if (site == null) {
            throw new IllegalStateException("no site " + id);
        }
        return site;
    }

    /** The sites under a code, sorted by id. */
    List<Site> sitesUnder(String code) {
        return sites().stream().filter(site -> site.code().equals(code)).toList();
    }

    /** Every code that a site uses, sorted. */
    List<String> codes() {
        return sites().stream().map(Site::code).distinct().sorted().toList();
    }

    /** Every site that runs a product which the agreement licenses. */
    List<Site> licensedSites() {
        return sites().stream().filter(site -> !isForeign(site)).toList();
    }

    /** Every link, in document order. */
    List<Connection> links() {
        return links;
    }

    /** The links of a type, in document order. */
    List<Connection> links(String type) {
        return linksByType.computeIfAbsent(type,
                each -> links.stream().filter(link -> link.type().equals(each)).toList());
    }

    /** Which sites are reached from which. */
    Reach reach() {
        return reach;
    }

    /** Who operates which site by which mechanism. */
    List<Act> acts() {
        return acts;
    }

    /** A party that is described or only named. */
    Thing party(String id) {
        Thing party = parties.get(id);
        if (party == null) {
            throw new IllegalStateException("no party " + id);
        }
        return party;
    }

    /** Every party that is described or named, sorted by id. */
    List<String> parties() {
        return parties.keySet().stream().sorted().toList();
    }

    /** The entries of operators, in document order, whether they hold at the day or not. */
    List<Thing> operators() {
        return topology.things("operators");
    }

    /** The permissions, in document order, whether they hold at the day or not; without those planned unless assumed. */
    List<Thing> permissions() {
        return permissions;
    }

    /** Whether the document says anything about licences. */
    boolean statesLicences() {
        return topology.is("statesLicences");
    }

    /** The licences that are valid at the day, whoever holds them and under whatever code; planned ones only if assumed. */
    List<Thing> licences() {
        return licences;
    }

    /** The valid licences under a code. */
    List<Thing> licencesUnder(String code) {
        return licencesByCode.getOrDefault(code, List.of());
    }

    /** The code that a licence is under; that of its site where it names one. */
    String code(Thing licence) {
        Thing site = licence.findThing("site");
        return site == null ? licence.text("slc") : site(site.id()).code();
    }

    private List<Thing> withoutPlanned(List<Thing> things) {
        return things.stream()
                .filter(thing -> settings.assumePlanned() || !PLANNED.equals(thing.text("status")))
                .toList();
    }

    /** Whether something lasts over the day; {@code from} and {@code to} belong to it. */
    boolean holds(Thing dated) {
        return hasBegun(dated) && !hasEnded(dated);
    }

    /** Whether the first day of something has come, or there is none. */
    boolean hasBegun(Thing dated) {
        LocalDate from = dated.findDay("from");
        return from == null || !from.isAfter(settings.asOf());
    }

    /** Whether the last day of something is over. */
    boolean hasEnded(Thing dated) {
        LocalDate to = dated.findDay("to");
        return to != null && to.isBefore(settings.asOf());
    }

    /** Who controls whom at the day. */
    Control control() {
        return control;
    }

    /** Whether a party is a company, as an affiliate has to be; one that is only named is. */
    boolean isCompany(String party) {
        String kind = party(party).findText("kind");
        return kind == null || kind.equals("company");
    }

    /**
     * Whether a party is an affiliate of a licensee. One that controls, is controlled or shares a controller and is no
     * company is an affiliate under the wide answer to the question only.
     */
    Certainty affiliation(String affiliate, String licensee, Answers answers, Resource question) {
        Certainty certainty = control.affiliation(affiliate, licensee);
        if (certainty == Certainty.NO || isCompany(affiliate)) {
            return certainty;
        }
        return answers.isWide(question) ? certainty : Certainty.NO;
    }

    private Site site(Thing thing) {
        Resource product = thing.thing("product").node();
        Thing preloaded = thing.findThing("preloaded");
        String slc = thing.findText("slc");
        String id = thing.id();
        return new Site(thing, id, product, preloaded == null ? product : preloaded.node(),
                thing.thing("licensee").id(), slc == null ? "site:" + id : slc, edition(thing));
    }

    private Resource edition(Thing site) {
        String forced = settings.edition();
        Resource declared = forced == null ? site.findName("edition") : Term.named("edition/" + forced);
        return editions.governing(declared, release(site));
    }

    /** The release of something; null when it is not stated or not of the form of ours. */
    static @Nullable Version release(Thing thing) {
        String release = thing.findText("release");
        return release == null ? null : Version.find(release);
    }

    private static Connection connection(Thing thing) {
        if (thing.isA("FederationLink")) {
            return new Connection(thing, thing.id(), "federation", thing.thing("parent").id(),
                    thing.thing("child").id());
        }
        if (thing.isA("InterconnectLink")) {
            return new Connection(thing, thing.id(), "interconnect", thing.thing("central").id(),
                    thing.thing("remote").id());
        }
        if (thing.isA("FailoverPair")) {
            return new Connection(thing, thing.id(), "failover", thing.thing("primary").id(),
                    thing.thing("secondary").id());
        }
        return new Connection(thing, thing.id(), "smart-wall", thing.text("wall"), thing.thing("site").id());
    }

    private List<Control.Stake> stakes() {
        List<Control.Stake> stakes = new ArrayList<>();
        for (Thing party : parties.values()) {
            for (Thing holding : party.things("owns")) {
                if (holds(holding)) {
                    Thing votes = holding.thing("votes");
                    stakes.add(new Control.Stake(party.id(), holding.thing("party").id(), votes.decimal("min"),
                            votes.is("minExclusive"), votes.decimal("max")));
                }
            }
        }
        return stakes;
    }

    /** Whether the product of a site is another maker's, which the agreement does not license. */
    boolean isForeign(Site site) {
        return law.isA(site.product(), "ForeignProduct");
    }
}
