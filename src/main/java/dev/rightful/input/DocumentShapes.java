package dev.rightful.input;

import static dev.rightful.input.Key.conditional;
import static dev.rightful.input.Key.optional;
import static dev.rightful.input.Key.required;

import dev.rightful.model.Catalogue;
import dev.rightful.model.Licence;
import dev.rightful.model.Party;
import dev.rightful.model.Permission;
import java.util.List;

/** The description of every object of a topology document: the one place that says which keys there are. */
final class DocumentShapes {

    /** The word for a share of which nothing is known. */
    static final String UNKNOWN_VOTES = "unknown";

    private static final ValueType ID = new ValueType.Id(false);
    private static final ValueType TEXT = new ValueType.Text(true);
    private static final ValueType DAY = new ValueType.Day();
    private static final ValueType FLAG = new ValueType.Flag();
    private static final ValueType PERCENT = new ValueType.Percent();
    private static final ValueType WHOLE = new ValueType.Whole();
    private static final ValueType IDS = new ValueType.ListOf(ID, true);
    private static final Key FROM = optional("from", DAY, "The first day; open when left out.");
    private static final Key TO = optional("to", DAY, "The last day; open when left out.");

    final Catalogue catalogue;
    final Choice<String> editions;
    final Choice<String> countries = Choice.of("country code (ISO 3166-1 alpha-2)", Countries.CODES);
    final Choice<String> licenceKinds;
    final Choice<String> unknown = Choice.of("votes", List.of(UNKNOWN_VOTES));
    final Choice<Party.Kind> partyKinds = Choice.of("kind of party", Party.Kind.values());
    final Choice<Boolean> answers = Choice.of("status of an acceptance", "submitted", "refused");
    final Choice<Boolean> purposes = Choice.of("purpose of an operator", "operation", "incident-investigation");
    final Choice<Licence.Obtained> origins = Choice.of("origin of a licence", Licence.Obtained.values());
    final Choice<Boolean> plans = Choice.of("status of a licence", "owned", "planned");
    final Choice<Permission.Kind> papers = Choice.of("kind of permission", Permission.Kind.values());
    final Choice<Permission.Status> statuses = Choice.of("status of a permission", Permission.Status.values());

    final Shape votes;
    final Shape holding;
    final Shape acceptance;
    final Shape engagement;
    final Shape party;
    final SiteShapes sites;
    final LinkShapes links = new LinkShapes();
    final Shape operator;
    final Shape licence;
    final Shape permission;
    final Shape document;

    DocumentShapes(Catalogue catalogue) {
        this.catalogue = catalogue;
        editions = Choice.of("edition", catalogue.editions());
        licenceKinds = Choice.of("licence kind", catalogue.licenceKinds());
        votes = votes();
        holding = holding();
        acceptance = acceptance();
        engagement = engagement();
        party = party();
        sites = new SiteShapes(catalogue, editions, countries);
        operator = operator();
        licence = licence();
        permission = permission();
        document = document();
    }

    private static Shape votes() {
        return new Shape("votes", "A share of which only the bounds are known, as in a register's bands.",
                optional("min", PERCENT, "The lower bound in percent; 0 by default."),
                optional("max", PERCENT, "The upper bound in percent; 100 by default."),
                optional("minExclusive", FLAG, "Whether the share is above min; false by default."),
                optional("maxExclusive", FLAG, "Whether the share is below max; false by default."));
    }

    private Shape holding() {
        return new Shape("owns", "Votes that the party holds in another one.",
                required("party", ID, "The party in which the votes are held."),
                required("votes", new ValueType.AnyOf(List.of(PERCENT, new ValueType.Nested(votes), unknown)),
                        "The share in percent, known exactly, within bounds, or unknown."),
                FROM,
                TO);
    }

    private Shape acceptance() {
        return new Shape("accepted", "The party's own submission to an edition of the agreement.",
                required("edition", editions, "The edition."),
                optional("on", DAY, "The day of the submission."),
                optional("status", answers, "Whether the party submitted to it (default) or refused it."));
    }

    private static Shape engagement() {
        return new Shape("worksFor", "The party works for another one.",
                required("party", ID, "For whom it works."),
                optional("contract", TEXT, "The reference of the contract; empty is as good as absent."),
                FROM,
                TO);
    }

    private Shape party() {
        return new Shape("party", "A person or organisation that owns, licenses, operates or permits something.",
                required("id", ID, "Unique among the parties."),
                optional("name", TEXT, "What people call it."),
                optional("kind", partyKinds, "What it is; company by default."),
                optional("country", countries, "Its country, ISO 3166-1 alpha-2."),
                optional("owns", listOf(holding), "The votes it holds in others."),
                optional("accepted", listOf(acceptance),
                        "The editions of the agreement that it has itself submitted to."),
                optional("worksFor", listOf(engagement), "For whom it works under a contract."),
                optional("sanctioned", FLAG, "The result of a sanctions screening; left out, nobody screened."));
    }

    private Shape operator() {
        return new Shape("operator", "A party that logs in at a site, beside the licensee's own staff.",
                required("party", ID, "Who logs in."),
                required("at", ID, "The site it logs in at."),
                optional("reach", IDS, "The sites it operates from there; by default all that the site reaches."),
                optional("purpose", purposes, "What for; operation by default."),
                optional("incident", TEXT, "The reference of the incident; empty is as good as absent."),
                FROM,
                TO);
    }

    private Shape licence() {
        return new Shape("licence", "Licences of one kind under one software licence code.",
                required("product", licenceKinds, "What the licence is for."),
                conditional("slc", new ValueType.Code(), "The software licence code; either this or site."),
                conditional("site", ID, "A site whose software licence code is meant; either this or slc."),
                optional("quantity", WHOLE, "How many; 1 by default, 0 is none."),
                optional("holder", ID, "Who holds them; by default the one licensee of the sites under the code."),
                optional("obtained", origins, "How they were obtained; purchase by default."),
                FROM,
                TO,
                optional("covers", IDS, "The servers they are meant for."),
                optional("registered", WHOLE, "How many are registered under the code; by default all."),
                optional("clients", WHOLE, "How many viewing clients packs of them cover together."),
                optional("status", plans, "Whether they are owned (default) or still to be bought."),
                optional("phase", new ValueType.Text(false),
                        "The phase of the project in which they are bought, such as phase 1 or 2024; the licence plan totals by it."));
    }

    private Shape permission() {
        return new Shape("permission", "A paper that allows surveillance of sites or premises.",
                required("holder", ID, "The party that holds it."),
                conditional("sites", IDS, "The sites it covers, with their premises; this or premises is required."),
                conditional("premises", IDS, "The premises it covers; this or sites is required."),
                optional("operators", IDS, "Whom it names as operators; left out, whoever operates."),
                optional("kind", papers, "What kind of paper it is; other by default."),
                FROM,
                TO,
                optional("reference", TEXT, "What it is filed under; empty is as good as absent."),
                optional("status", statuses, "Whether it is held; held by default."));
    }

    private Shape document() {
        return new Shape("topology", "One deployment and who may operate it.",
                required("topology", ID, "Stable id of the deployment."),
                optional("title", TEXT, "What people call it."),
                optional("asOf", DAY, "The date at which it is judged unless the command line says another."),
                optional("parties", listOf(party), "The parties that there is something to say about."),
                required("sites", new ValueType.ListOf(new ValueType.Nested(sites.site), false),
                        "The sites, at least one."),
                optional("links", listOf(links.link), "The connections between the sites and their servers."),
                optional("operators", listOf(operator), "Who logs in beside the licensees' own staff."),
                optional("licences", listOf(licence),
                        "The licences owned or planned; left out, nothing is known of them."),
                optional("permissions", listOf(permission), "The permissions that are declared."),
                optional("meta", new ValueType.Anything(),
                        "Anything; of it only the texts partner and template are read, to group the topologies of an audit."));
    }

    private static ValueType listOf(Shape shape) {
        return new ValueType.ListOf(new ValueType.Nested(shape), true);
    }
}
