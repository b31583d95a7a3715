package dev.rightful.exchange;

import dev.rightful.exchange.Form.Datatype;
import dev.rightful.exchange.Form.Field;
import dev.rightful.exchange.Form.Folder;
import dev.rightful.exchange.Form.Kind;
import dev.rightful.exchange.Form.Named;
import dev.rightful.exchange.Form.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every object of a document and every key, with the class and the property that stand for it in RDF. */
final class Forms {

    private static final Kind TEXT = new Kind.Plain(Datatype.STRING);
    private static final Kind DAY = new Kind.Plain(Datatype.DATE);
    private static final Kind COUNT = new Kind.Plain(Datatype.INTEGER);
    private static final Kind SHARE = new Kind.Plain(Datatype.DECIMAL);
    private static final Kind FLAG = new Kind.Plain(Datatype.BOOLEAN);
    private static final Kind PARTY = new Kind.Reference(Named.PARTY);
    private static final Kind SITE = new Kind.Reference(Named.SITE);
    private static final Kind SERVER = new Kind.Reference(Named.SERVER);
    private static final Kind PRODUCT = new Kind.OfOntology(Folder.PRODUCT);
    private static final Kind EDITION = new Kind.OfOntology(Folder.EDITION);
    private static final Field ID = always("id", TEXT);
    private static final Field FROM = maybe("from", DAY);
    private static final Field TO = maybe("to", DAY);

    private static final Form VOTES = new Form("Votes", null, List.of(always("min", SHARE), always("max", SHARE),
            always("minExclusive", FLAG), always("maxExclusive", FLAG)));

    private static final Form HOLDING = new Form("Holding", null,
            List.of(always("party", PARTY), always("votes", new Kind.Part(VOTES)), FROM, TO));

    private static final Form ACCEPTANCE = new Form("Acceptance", null,
            List.of(always("edition", EDITION), maybe("on", DAY), always("status", TEXT)));

    private static final Form ENGAGEMENT =
            new Form("Engagement", null, List.of(always("party", PARTY), maybe("contract", TEXT), FROM, TO));

    /** A party that is described. One that is only named has its id and nothing else. */
    static final Form PARTIES = new Form("Party", Named.PARTY, List.of(ID, maybe("name", TEXT), always("kind", TEXT),
            maybe("country", TEXT), members("owns", HOLDING), members("accepted", ACCEPTANCE),
            members("worksFor", ENGAGEMENT), maybe("sanctioned", FLAG)));

    private static final Form PREMISES = new Form("Premises", Named.PREMISES, List.of(ID, maybe("owner", PARTY),
            maybe("controller", PARTY), maybe("country", TEXT), always("embargoed", FLAG)));

    private static final Form MANAGEMENT_SERVER = new Form("Server", Named.SERVER, List.of(ID));

    /** Management servers are told by their ids, or by how many they are. */
    private static final Form SERVERS = new Form("Servers", null, List.of(maybe("management", COUNT),
            new Field("management", "managementServers", new Kind.Definitions(MANAGEMENT_SERVER), Need.MAYBE),
            always("clustered", FLAG), maybe("recording", COUNT), maybe("failoverRecording", COUNT)));

    private static final Form DEVICE = new Form("Device", null, List.of(maybe("id", TEXT), always("kind", TEXT),
            always("count", COUNT), always("enabled", FLAG), always("listed", FLAG), always("video", FLAG),
            always("addresses", COUNT), always("channels", COUNT), always("capacity", COUNT),
            always("through", TEXT), maybe("driver", TEXT), maybe("listedLicences", COUNT)));

    private static final Form COMPUTER =
            new Form("Computer", null, List.of(maybe("owner", PARTY), maybe("controller", PARTY)));

    private static final Form EXTENSION = new Form("Extension", null, joined(
            List.of(always("product", PRODUCT), maybe("release", TEXT), maybe("oem", TEXT),
                    maybe("compatibility", TEXT), stated("hosts", new Kind.Words()),
                    stated("computers", new Kind.Members(COMPUTER)), maybe("purpose", TEXT)),
            each(COUNT, "doors", "cameras", "libraries", "connections", "channels", "instances", "videoPushUsers"),
            each(FLAG, "smartConnect", "push", "carePlusFeatures", "vendorEnvironment", "separateLicence",
                    "runTimeFiles")));

    private static final Form HUMAN_RIGHTS =
            new Form("HumanRights", null, List.of(always("finding", TEXT), maybe("on", DAY)));

    private static final Form ACCOUNT_REGISTRATION =
            new Form("AccountRegistration", null, each(FLAG, "asked", "completed"));

    private static final Form APPLIANCE = new Form("Appliance", null,
            joined(each(TEXT, "software", "updates", "windows"),
                    List.of(always("criticalPartsReplaced", FLAG), maybe("newCode", FLAG),
                            maybe("codeRegistered", FLAG), maybe("purchased", DAY))));

    private static final Form SITES = new Form("Site", Named.SITE, List.of(ID, maybe("name", TEXT),
            always("product", PRODUCT), maybe("release", TEXT), maybe("edition", EDITION), always("licensee", PARTY),
            maybe("slc", TEXT), always("purpose", TEXT), maybe("country", TEXT), maybe("compatibility", TEXT),
            maybe("preloaded", PRODUCT), maybe("designMaximum", COUNT),
            stated("premises", new Kind.Members(PREMISES)), stated("servers", new Kind.Part(SERVERS)),
            stated("devices", new Kind.Members(DEVICE)), stated("extensions", new Kind.Members(EXTENSION)),
            maybe("installer", PARTY), maybe("hosting", TEXT), always("embargoed", FLAG),
            maybe("humanRights", new Kind.Part(HUMAN_RIGHTS)), always("plannedDeviceChanges", FLAG),
            maybe("availableSince", DAY), maybe("accountRegistration", new Kind.Part(ACCOUNT_REGISTRATION)),
            maybe("aacClients", COUNT), maybe("appliance", new Kind.Part(APPLIANCE))));

    private static final Form RELOCATION = new Form("Relocation", null,
            joined(each(TEXT, "cause"), each(DAY, "notice", "temporaryLicence", "newLicence", "repaired", "moved",
                    "destructionCertified")));

    private static final Kind.Typed LINKS = new Kind.Typed(Map.of("federation",
            new Form("FederationLink", Named.LINK, List.of(ID, always("parent", SITE), always("child", SITE))),
            "interconnect", new Form("InterconnectLink", Named.LINK,
                    List.of(ID, always("central", SITE), always("remote", SITE), always("cameras", COUNT))),
            "failover", new Form("FailoverPair", Named.LINK,
                    List.of(ID, always("primary", SERVER), always("secondary", SERVER),
                            maybe("backup", new Kind.Part(RELOCATION)),
                            maybe("replacement", new Kind.Part(RELOCATION)))),
            "smart-wall", new Form("SmartWall", Named.LINK,
                    List.of(ID, always("wall", TEXT), always("site", SITE), maybe("clients", COUNT)))));

    private static final Form OPERATOR = new Form("Operator", null, List.of(always("party", PARTY), always("at", SITE),
            stated("reach", new Kind.References(Named.SITE)), always("purpose", TEXT), maybe("incident", TEXT), FROM,
            TO));

    private static final Form LICENCE = new Form("Licence", null, List.of(
            new Field("product", "licenceKind", new Kind.OfOntology(Folder.LICENCE), Need.ALWAYS), maybe("slc", TEXT),
            maybe("site", SITE), always("quantity", COUNT), maybe("holder", PARTY), always("obtained", TEXT), FROM, TO,
            always("covers", new Kind.References(Named.SERVER)), always("registered", COUNT), maybe("clients", COUNT),
            always("status", TEXT), maybe("phase", TEXT)));

    /** Its sites and premises are references here; those of a topology and of a site have the shorter names. */
    private static final Form PERMISSION = new Form("Permission", null, List.of(always("holder", PARTY),
            new Field("sites", "coveredSites", new Kind.References(Named.SITE), Need.ALWAYS),
            new Field("premises", "coveredPremises", new Kind.References(Named.PREMISES), Need.ALWAYS),
            new Field("operators", "namedOperators", new Kind.References(Named.PARTY), Need.STATED),
            always("kind", TEXT), FROM, TO, maybe("reference", TEXT), always("status", TEXT)));

    /** Of what a document says of itself beside the deployment, what is read of it. */
    private static final Form ORIGIN =
            new Form("Origin", null, List.of(maybe("partner", TEXT), maybe("template", TEXT)));

    /** The whole document. */
    static final Form TOPOLOGY = new Form("Topology", Named.TOPOLOGY, List.of(
            new Field("topology", "id", TEXT, Need.ALWAYS), maybe("title", TEXT), maybe("asOf", DAY),
            members("parties", PARTIES), members("sites", SITES), new Field("links", "links", LINKS, Need.MAYBE),
            members("operators", OPERATOR), stated("licences", new Kind.Members(LICENCE)),
            members("permissions", PERMISSION), maybe("meta", new Kind.Part(ORIGIN))));

    private Forms() {}

    /** The classes whose things have names. */
    static Map<String, Named> named() {
        Map<String, Named> named = new TreeMap<>();
        all().forEach(form -> {
            if (form.things() != null) {
                named.put(form.name(), form.things());
            }
        });
        return named;
    }

    /** The class whose things are referred to as of a kind. */
    static String nameOf(Named kind) {
        return switch (kind) {
            case TOPOLOGY -> TOPOLOGY.name();
            case PARTY -> PARTIES.name();
            case SITE -> SITES.name();
            case PREMISES -> PREMISES.name();
            case SERVER -> MANAGEMENT_SERVER.name();
            case LINK -> "Link";
        };
    }

    /** The key {@code type} of the objects of a form that is told by it; null for every other form. */
    static @Nullable String typeOf(Form form) {
        for (Map.Entry<String, Form> each : LINKS.forms().entrySet()) {
            if (each.getValue().equals(form)) {
                return each.getKey();
            }
        }
        return null;
    }

    /** Every form. */
    static Set<Form> all() {
        Set<Form> forms = new LinkedHashSet<>();
        collect(TOPOLOGY, forms);
        return forms;
    }

    private static void collect(Form form, Set<Form> forms) {
        if (forms.add(form)) {
            for (Field field : form.fields()) {
                parts(field.kind()).forEach(part -> collect(part, forms));
            }
        }
    }

    private static Collection<Form> parts(Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> List.of();
            case Kind.OfOntology name -> List.of();
            case Kind.Reference reference -> List.of();
            case Kind.References references -> List.of();
            case Kind.Words words -> List.of();
            case Kind.Definitions definitions -> List.of(definitions.of());
            case Kind.Part part -> List.of(part.of());
            case Kind.Members members -> List.of(members.of());
            case Kind.Typed typed -> typed.forms().values();
        };
    }

    private static Field always(String key, Kind kind) {
        return new Field(key, key, kind, Need.ALWAYS);
    }

    private static Field maybe(String key, Kind kind) {
        return new Field(key, key, kind, Need.MAYBE);
    }

    private static Field stated(String key, Kind kind) {
        return new Field(key, key, kind, Need.STATED);
    }

    private static Field members(String key, Form form) {
        return maybe(key, new Kind.Members(form));
    }

    private static List<Field> each(Kind kind, String... keys) {
        return Arrays.stream(keys).map(key -> maybe(key, kind)).toList();
    }

    @SafeVarargs
    private static List<Field> joined(List<Field>... parts) {
        List<Field> fields = new ArrayList<>();
        for (List<Field> part : parts) {
            fields.addAll(part);
        }
        return fields;
    }
}
