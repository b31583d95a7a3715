package dev.rightful.input;

import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Operator;
import dev.rightful.model.Origin;
import dev.rightful.model.Party;
import dev.rightful.model.Permission;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one document. */
final class DocumentReader {

    private final Events events;
    private final Problems problems;
    private final DocumentShapes shapes;
    private final Limits limits;
    private final Values in;
    private final Names<SiteFacts> sites = new Names<>("site", SiteFacts::id);
    private final Names<String> servers = Names.ofIds("management server");
    private final Names<String> premises = Names.ofIds("premises");
    private final LinkIds linkIds = new LinkIds();
    private final PartyReader partyReader;
    private final SiteReader siteReader;
    private final LinkReader linkReader;
    private final OperatorReader operatorReader;
    private final LicenceReader licenceReader;
    private final PermissionReader permissionReader;

    DocumentReader(Events events, Problems problems, DocumentShapes shapes, Limits limits) {
        this(events, problems, shapes, limits, Recurring.ofDocument());
    }

    /**
     * @param recurring values that other documents had
     */
    DocumentReader(Events events, Problems problems, DocumentShapes shapes, Limits limits, Recurring recurring) {
        this.events = events;
        this.problems = problems;
        this.shapes = shapes;
        this.limits = limits;
        this.in = new Values(events, problems, recurring);
        this.partyReader = new PartyReader(in, shapes, Names.ofIds("party"));
        this.siteReader = new SiteReader(in, shapes, sites, servers, premises);
        this.linkReader = new LinkReader(in, shapes.links, sites, servers, linkIds);
        this.operatorReader = new OperatorReader(in, shapes, sites);
        this.licenceReader = new LicenceReader(in, shapes, sites, servers);
        this.permissionReader = new PermissionReader(in, shapes, sites, premises);
    }

    /** The topology; null when there are problems. */
    @Nullable
    Topology read() {
        try {
            if (events.next() == Events.Event.END) {
                throw new UnreadableException(Position.of(1, 1), "the document is empty; a topology is an object");
            }
            if (!in.atObject()) {
                throw new UnreadableException(events.start(),
                        "a topology document is an object, with keys such as sites");
            }
            Topology topology = topology(new Cursor(shapes.document, null, 0, events.start()));
            if (events.next() != Events.Event.END) {
                throw new UnreadableException(events.start(), "a document ends with its topology, here more follows");
            }
            return problems.isEmpty() ? topology : null;
        } catch (UnreadableException e) {
            problems.add(e.problem());
            return null;
        }
    }

    private @Nullable Topology topology(Cursor cursor) throws UnreadableException {
        String id = null;
        String title = null;
        LocalDate asOf = null;
        List<Party> parties = new ArrayList<>();
        List<Site> allSites = new ArrayList<>();
        List<Link> links = List.of();
        List<Operator> operators = List.of();
        List<LicenceReader.Draft> licences = null;
        List<Permission> permissions = List.of();
        Origin origin = Origin.UNKNOWN;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "topology" -> {
                    id = in.text(cursor, key);
                    if (id != null) {
                        cursor.name(id);
                    }
                }
                case "title" -> title = in.text(cursor, key);
                case "asOf" -> asOf = in.day(cursor, key);
                case "parties" -> parties = in.list(cursor, key, partyReader::read);
                case "sites" -> allSites = in.list(cursor, key, limits.maxSites(), siteReader::read);
                case "links" -> links = in.list(cursor, key, limits.maxLinks(), linkReader::read);
                case "operators" -> operators = in.list(cursor, key, operatorReader::read);
                case "licences" -> licences = in.list(cursor, key, licenceReader::read);
                case "permissions" -> permissions = in.list(cursor, key, permissionReader::read);
                case "meta" -> origin = in.origin(cursor);
                default -> throw Values.unread(key);
            }
        }
        sites.reportDangling(problems);
        servers.reportDangling(problems);
        premises.reportDangling(problems);
        links = linkIds.unique(links, problems);
        List<Licence> completed = licences == null ? null : licenceReader.complete(licences, problems);
        return id == null || !problems.isEmpty()
                ? null
                : new Topology(id, title, asOf, parties, allSites, links, operators, completed, permissions, origin);
    }
}
