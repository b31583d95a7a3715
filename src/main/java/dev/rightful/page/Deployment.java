package dev.rightful.page;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Link;
import dev.rightful.model.Operator;
import dev.rightful.model.Party;
import dev.rightful.model.Servers;
import dev.rightful.model.Site;
import dev.rightful.report.Report;
import dev.rightful.report.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sites and links of a report by number, as they are drawn: sites in the order of their ids, links in the order of the
 * assessment.
 */
final class Deployment {

    private final Report report;
    private final Site[] sites;
    private final Map<String, Integer> numbers;
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> products = new HashMap<>();
    private final int[] from;
    private final int[] to;
    private final Link[] links;
    private final List<List<Attachment>> attachments = new ArrayList<>();

    Deployment(Report report) {
        this.report = report;
        Assessment assessment = report.assessment();
        int count = assessment.sites().size();
        this.numbers = HashMap.newHashMap(count);
        for (SiteVerdict site : assessment.sites()) {
            numbers.put(site.id(), numbers.size());
            attachments.add(List.of());
        }
        this.sites = new Site[count];
        Map<String, Integer> servers = new HashMap<>();
        for (Site site : report.topology().sites()) {
            int number = number(site.id());
            sites[number] = site;
            Servers stated = site.servers();
            if (stated != null) {
                stated.managementIds().forEach(each -> servers.put(each, number));
            }
        }
        for (Party party : report.topology().parties()) {
            String name = party.name();
            parties.put(party.id(), Visible.of(name == null ? party.id() : name));
        }
        report.rights().products().forEach(each -> products.put(each.id(), Visible.of(report.phrasebook().name(each))));
        Map<String, Link> byId = new HashMap<>();
        report.topology().links().forEach(each -> byId.put(each.id(), each));
        this.links = new Link[assessment.links().size()];
        this.from = new int[links.length];
        this.to = new int[links.length];
        for (int i = 0; i < links.length; i++) {
            connect(i, Objects.requireNonNull(byId.get(assessment.links().get(i).id())), servers);
        }
        attachOperators();
    }

    private void connect(int number, Link link, Map<String, Integer> servers) {
        links[number] = link;
        LinkVerdict judged = report.assessment().links().get(number);
        // Not a switch, whose machinery takes longer to make than a small page takes to write.
        if (link instanceof Link.Failover pair) {
            int host = servers.getOrDefault(pair.primary(), -1);
            from[number] = host;
            to[number] = host;
            attach(host, new Attachment(Attachment.Kind.FAILOVER,
                    Visible.of(pair.primary()) + " \u2192 " + Visible.of(pair.secondary()), judged.verdict(),
                    number));
        } else if (link instanceof Link.SmartWall wall) {
            ends(number, wall.site(), wall.site());
            attach(to[number], new Attachment(Attachment.Kind.WALL, Visible.of(wall.wall()), judged.verdict(),
                    number));
        } else {
            ends(number, link.from(), link.to());
        }
    }

    private void ends(int link, String first, String second) {
        from[link] = number(first);
        to[link] = number(second);
    }

    private void attach(int site, Attachment attachment) {
        if (site >= 0) {
            if (attachments.get(site).isEmpty()) {
                attachments.set(site, new ArrayList<>());
            }
            attachments.get(site).add(attachment);
        }
    }

    /** Who logs in beside the licensee's own people, with the worst of what they operate from there. */
    private void attachOperators() {
        if (report.topology().operators().isEmpty()) {
            return;
        }
        Map<String, Verdict> verdicts = new HashMap<>();
        for (OperationVerdict operation : report.assessment().operations()) {
            if (operation.path().length() > 0) {
                verdicts.merge(login(operation.party(), operation.path().sites().get(0)), operation.verdict(),
                        Verdict::worse);
            }
        }
        Map<String, Operator> logins = new HashMap<>();
        report.topology().operators().forEach(each -> logins.putIfAbsent(login(each.party(), each.at()), each));
        List<Map.Entry<String, Operator>> sorted = new ArrayList<>(logins.entrySet());
        sorted.sort((one, other) -> one.getKey().compareTo(other.getKey()));
        for (Map.Entry<String, Operator> login : sorted) {
            Operator operator = login.getValue();
            attach(number(operator.at()), new Attachment(Attachment.Kind.OPERATOR, party(operator.party()),
                    verdicts.getOrDefault(login.getKey(), Verdict.GRANTED), -1));
        }
    }

    private static String login(String party, String site) {
        return site + "\n" + party;
    }

    Report report() {
        return report;
    }

    int siteCount() {
        return sites.length;
    }

    int linkCount() {
        return links.length;
    }

    /** The number of a site. */
    int number(String site) {
        Integer number = numbers.get(site);
        if (number == null) {
            throw new IllegalArgumentException("no site is named " + site);
        }
        return number;
    }

    SiteVerdict judged(int site) {
        return report.assessment().sites().get(site);
    }

    /** The site's name, or its id. */
    String name(int site) {
        String name = sites[site].name();
        return Visible.of(name == null ? sites[site].id() : name);
    }

    /** The name of the site's product. */
    String product(int site) {
        return product(sites[site].product());
    }

    String product(String id) {
        return products.getOrDefault(id, id);
    }

    /** The id of the party that holds the site's licence. */
    String licensee(int site) {
        return sites[site].licensee();
    }

    /** A party's name, or its id. */
    String party(String id) {
        return parties.getOrDefault(id, Visible.of(id));
    }

    /** What is drawn below a site. */
    List<Attachment> attachments(int site) {
        return attachments.get(site);
    }

    LinkVerdict judgedLink(int link) {
        return report.assessment().links().get(link);
    }

    /** The site that a link starts from; for what is drawn at a site, that site, and -1 when nobody knows it. */
    int from(int link) {
        return from[link];
    }

    /** The site that a link leads to; as {@link #from} for what is drawn at a site. */
    int to(int link) {
        return to[link];
    }

    boolean isFederation(int link) {
        return links[link] instanceof Link.Federation;
    }

    boolean isInterconnect(int link) {
        return links[link] instanceof Link.Interconnect;
    }
}
