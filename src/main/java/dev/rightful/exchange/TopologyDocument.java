package dev.rightful.exchange;

import dev.rightful.model.Acceptance;
import dev.rightful.model.Appliance;
import dev.rightful.model.Circumstances;
import dev.rightful.model.Device;
import dev.rightful.model.Engagement;
import dev.rightful.model.Extension;
import dev.rightful.model.Holding;
import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Operator;
import dev.rightful.model.Origin;
import dev.rightful.model.Party;
import dev.rightful.model.Period;
import dev.rightful.model.Permission;
import dev.rightful.model.Premises;
import dev.rightful.model.Relocation;
import dev.rightful.model.Servers;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import dev.rightful.model.Votes;
import java.math.BigDecimal;
import java.util.TreeMap;

/** A topology as the document that describes it, with everything said that a document may leave to a default. */
public final class TopologyDocument {

    private TopologyDocument() {}

    /** The document; whoever reads it gets an equal topology, but for the places in the document. */
    public static Value.Fields of(Topology topology) {
        return new Draft().text("topology", topology.id())
                .text("title", topology.title())
                .text("asOf", topology.asOf())
                .objects("parties", topology.parties(), TopologyDocument::party)
                .objects("sites", topology.sites(), TopologyDocument::site)
                .objects("links", topology.links(), TopologyDocument::link)
                .objects("operators", topology.operators(), TopologyDocument::operator)
                .objects("licences", topology.licences(), TopologyDocument::licence)
                .objects("permissions", topology.permissions(), TopologyDocument::permission)
                .object("meta", topology.origin().equals(Origin.UNKNOWN) ? null : topology.origin(),
                        TopologyDocument::origin)
                .value();
    }

    private static Draft origin(Origin origin) {
        return new Draft().text("partner", origin.partner()).text("template", origin.template());
    }

    private static Draft party(Party party) {
        return new Draft().text("id", party.id())
                .text("name", party.name())
                .word("kind", party.kind())
                .text("country", party.country())
                .objects("owns", party.owns(), TopologyDocument::holding)
                .objects("accepted", party.accepted(), TopologyDocument::acceptance)
                .objects("worksFor", party.worksFor(), TopologyDocument::engagement)
                .flag("sanctioned", party.sanctioned());
    }

    private static Draft holding(Holding holding) {
        return period(new Draft().text("party", holding.party())
                .object("votes", holding.votes(),
                        TopologyDocument::votes),
                holding.period());
    }

    private static Draft votes(Votes votes) {
        return new Draft().value("min", share(votes.min()))
                .value("max", share(votes.max()))
                .flag("minExclusive", votes.minExclusive())
                .flag("maxExclusive", votes.maxExclusive());
    }

    private static Value share(BigDecimal percent) {
        return new Value.Digits(percent.toPlainString(), 0);
    }

    private static Draft acceptance(Acceptance acceptance) {
        return new Draft().text("edition", acceptance.edition())
                .text("on", acceptance.on())
                .word("status", acceptance.refused(), "submitted", "refused");
    }

    private static Draft engagement(Engagement engagement) {
        return period(new Draft().text("party", engagement.party()).text("contract", engagement.contract()),
                engagement.period());
    }

    private static Draft site(Site site) {
        Draft draft = new Draft().text("id", site.id())
                .text("name", site.name())
                .text("product", site.product())
                .text("release", site.releaseText())
                .text("edition", site.edition())
                .text("licensee", site.licensee())
                .text("slc", site.slc())
                .word("purpose", site.purpose())
                .text("country", site.country())
                .word("compatibility", site.compatibility())
                .text("preloaded", site.preloaded())
                .count("designMaximum", site.designMaximum())
                .objects("premises", site.premises(), TopologyDocument::premises)
                .object("servers", site.servers(), TopologyDocument::servers)
                .objects("devices", site.devices(), TopologyDocument::device)
                .objects("extensions", site.extensions(), TopologyDocument::extension);
        return circumstances(draft, site.circumstances());
    }

    private static Draft premises(Premises premises) {
        return new Draft().text("id", premises.id())
                .text("owner", premises.owner())
                .text("controller", premises.controller())
                .text("country", premises.country())
                .flag("embargoed", premises.embargoed());
    }

    private static Draft servers(Servers servers) {
        Draft draft = new Draft();
        if (servers.managementIds().isEmpty()) {
            draft.count("management", servers.management());
        } else {
            draft.texts("management", servers.managementIds());
        }
        return draft.flag("clustered", servers.clustered())
                .count("recording", servers.recording())
                .count("failoverRecording", servers.failoverRecording());
    }

    private static Draft device(Device device) {
        return new Draft().text("id", device.id())
                .text("kind", device.kind())
                .count("count", device.count())
                .flag("enabled", device.enabled())
                .flag("listed", device.listed())
                .flag("video", device.video())
                .count("addresses", device.addresses())
                .count("channels", device.channels())
                .count("capacity", device.capacity())
                .word("through", device.intermediate(), "direct", "intermediate")
                .text("driver", device.driver())
                .count("listedLicences", device.listedLicences());
    }

    private static Draft extension(Extension extension) {
        Draft draft = new Draft().text("product", extension.product()).text("release", extension.release());
        Boolean approved = extension.oemApproved();
        if (approved != null) {
            draft.word("oem", approved, "unapproved", "approved");
        }
        draft.word("compatibility", extension.compatibility())
                .texts("hosts", extension.hosts())
                .objects("computers", extension.computers(),
                        computer -> new Draft().text("owner", computer.owner())
                                .text("controller",
                                        computer.controller()))
                .word("purpose", extension.purpose());
        new TreeMap<>(extension.quantities()).forEach(draft::count);
        new TreeMap<>(extension.features()).forEach(draft::flag);
        return draft;
    }

    private static Draft circumstances(Draft draft, Circumstances stated) {
        return draft.text("installer", stated.installer())
                .text("hosting", stated.hosting())
                .flag("embargoed", stated.embargoed())
                .object("humanRights", stated.humanRights(),
                        rights -> new Draft().text("finding", rights.finding()).text("on", rights.on()))
                .flag("plannedDeviceChanges", stated.plannedDeviceChanges())
                .text("availableSince", stated.availableSince())
                .object("accountRegistration", stated.accountRegistration(),
                        account -> new Draft().flag("asked", account.asked()).flag("completed", account.completed()))
                .count("aacClients", stated.aacClients())
                .object("appliance", stated.appliance(), TopologyDocument::appliance);
    }

    private static Draft appliance(Appliance appliance) {
        Draft draft = new Draft();
        new TreeMap<>(appliance.places()).forEach(draft::word);
        return draft.flag("criticalPartsReplaced", appliance.criticalPartsReplaced())
                .flag("newCode", appliance.newCode())
                .flag("codeRegistered", appliance.codeRegistered())
                .text("purchased", appliance.purchased());
    }

    private static Draft link(Link link) {
        Draft draft = new Draft().text("id", link.id()).text("type", link.type());
        return switch (link) {
            case Link.Federation it -> draft.text("parent", it.parent()).text("child", it.child());
            case Link.Interconnect it ->
                    draft.text("central", it.central()).text("remote", it.remote()).count("cameras", it.cameras());
            case Link.Failover it -> draft.text("primary", it.primary())
                    .text("secondary", it.secondary())
                    .object("backup", it.backup(), TopologyDocument::relocation)
                    .object("replacement", it.replacement(), TopologyDocument::relocation);
            case Link.SmartWall it ->
                    draft.text("wall", it.wall()).text("site", it.site()).count("clients", it.clients());
        };
    }

    private static Draft relocation(Relocation move) {
        return new Draft().word("cause", move.cause())
                .text("notice", move.notice())
                .text("temporaryLicence", move.temporaryLicence())
                .text("newLicence", move.newLicence())
                .text("repaired", move.repaired())
                .text("moved", move.moved())
                .text("destructionCertified", move.destructionCertified());
    }

    private static Draft operator(Operator operator) {
        return period(new Draft().text("party", operator.party())
                .text("at", operator.at())
                .texts("reach", operator.reach())
                .word("purpose", operator.incidentInvestigation(), "operation", "incident-investigation")
                .text("incident", operator.incident()), operator.period());
    }

    private static Draft licence(Licence licence) {
        Draft draft = new Draft().text("product", licence.product());
        String standIn = Site.codeWithoutSlc("");
        if (licence.code().startsWith(standIn)) {
            draft.text("site", licence.code().substring(standIn.length()));
        } else {
            draft.text("slc", licence.code());
        }
        draft.count("quantity", licence.quantity())
                .text("holder", licence.holder())
                .word("obtained",
                        licence.obtained());
        return period(draft, licence.period()).texts("covers", licence.covers())
                .count("registered", licence.registered())
                .count("clients", licence.clients())
                .word("status", licence.planned(), "owned", "planned")
                .text("phase", licence.phase());
    }

    private static Draft permission(Permission permission) {
        Draft draft = new Draft().text("holder", permission.holder())
                .texts("sites", permission.sites())
                .texts("premises", permission.premises())
                .texts("operators", permission.operators())
                .word("kind", permission.kind());
        return period(draft, permission.period()).text("reference", permission.reference())
                .word("status", permission.status());
    }

    private static Draft period(Draft draft, Period period) {
        return draft.text("from", period.from()).text("to", period.to());
    }
}
