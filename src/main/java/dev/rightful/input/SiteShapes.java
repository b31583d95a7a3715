package dev.rightful.input;

import static dev.rightful.input.Key.conditional;
import static dev.rightful.input.Key.optional;
import static dev.rightful.input.Key.required;

import dev.rightful.model.Catalogue;
import dev.rightful.model.Purpose;
import dev.rightful.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The descriptions of a site and of what stands in it. */
final class SiteShapes {

    /** The keys of an extension that hold what its clauses count. */
    static final List<String> QUANTITIES =
            List.of("doors", "cameras", "libraries", "connections", "channels", "instances",
                    "videoPushUsers");
    /** The keys of an extension that say what is in use of it or true of it, with what they say. */
    static final Map<String, String> FEATURES = new TreeMap<>(Map.of(
            "smartConnect", "Whether Smart Connect is in use; false by default.",
            "push", "Whether push notification is in use; false by default.",
            "carePlusFeatures", "Whether features are in use that need a service contract.",
            "vendorEnvironment", "Whether it is used with an evaluation environment that the vendor provides.",
            "separateLicence", "Whether the licence of its host was bought apart from the appliance.",
            "runTimeFiles", "Whether only its marked run-time files are in use, passed on with all licence texts."));
    /** The roles of the computers on which parts of an extension may sit. */
    private static final List<String> HOSTS = List.of("management-server", "event-server", "recording-server",
            "failover-recording-server", "nvr", "management-client", "viewing-client", "other");

    private static final ValueType WHOLE = new ValueType.Whole();
    private static final ValueType FLAG = new ValueType.Flag();
    private static final ValueType ID = new ValueType.Id(false);

    final Choice<String> products;
    final Choice<String> preloadable;
    final Choice<String> extensionProducts;
    final Choice<Purpose> purposes = Choice.of("purpose", Purpose.values());
    final Choice<Site.Compatibility> compatibilities = Choice.of("compatibility", Site.Compatibility.values());
    final Choice<String> hosts = Choice.of("host of a plug-in", HOSTS);
    final Choice<Boolean> approvals = Choice.of("OEM version", "unapproved", "approved");
    final Choice<Boolean> routes = Choice.of("route", "direct", "intermediate");

    final Shape premises;
    final Shape servers;
    final Shape device;
    final Shape computer;
    final Shape extension;
    final CircumstanceShapes circumstances;
    final Shape site;

    SiteShapes(Catalogue catalogue, Choice<String> editions, Choice<String> countries) {
        products = Choice.of("product", catalogue.siteProducts());
        preloadable = Choice.of("preloaded product",
                preloadable(catalogue));
        extensionProducts = Choice.of("extension product", catalogue.extensions());
        premises = premises(countries);
        servers = servers();
        device = device();
        computer = computer();
        extension = extension(catalogue.foreignProducts());
        circumstances = new CircumstanceShapes(catalogue);
        site = site(catalogue, editions, countries);
    }

    private static List<String> preloadable(Catalogue catalogue) {
        List<String> preloadable = new ArrayList<>(catalogue.siteProducts());
        preloadable.retainAll(catalogue.preloadable());
        return preloadable;
    }

    private static Shape premises(Choice<String> countries) {
        return new Shape("premises", "Property or land that the site watches.",
                optional("id", ID,
                        "Unique among the premises of the document; by default the site's id and -premises."),
                optional("owner", ID, "The party that owns it."),
                optional("controller", ID, "The party that controls it; by default the owner."),
                optional("country", countries, "Where it lies, ISO 3166-1 alpha-2."),
                optional("embargoed", FLAG, "Whether it lies in a territory under an embargo; false by default."));
    }

    private static Shape servers() {
        return new Shape("servers", "The server computers of the site.",
                optional("management", new ValueType.AnyOf(List.of(WHOLE, new ValueType.ListOf(ID, true))),
                        "The management servers: their ids, or how many they are."),
                optional("clustered", FLAG, "Whether the management servers form one cluster; false by default."),
                optional("recording", WHOLE, "How many recording servers there are."),
                optional("failoverRecording", WHOLE, "How many failover recording servers there are."));
    }

    private Shape device() {
        return new Shape("device", "Some devices of one sort.",
                optional("id", ID, "A name for the entry."),
                optional("kind", new ValueType.Text(false),
                        "What it is, such as camera (default), encoder, io or video-service."),
                optional("count", WHOLE, "How many of them; 1 by default."),
                optional("enabled", FLAG, "Whether they are enabled in the product; true by default."),
                optional("listed", FLAG, "Whether they are on the Supported Device List; true by default."),
                optional("video", FLAG, "Whether they can deliver video; true by default."),
                optional("addresses", WHOLE, "Enabled IP addresses of each; 1 by default."),
                optional("channels", WHOLE, "Enabled video channels of each; by default 1 with video and 0 without."),
                optional("capacity", WHOLE,
                        "An encoder's channels, enabled or not; by default its channels, never fewer."),
                optional("through", routes,
                        "Whether they are reached directly or through an intermediate device or system."),
                optional("driver", new ValueType.Text(false), "The driver that receives them."),
                optional("listedLicences", WHOLE, "How many licences the Supported Device List asks for each."));
    }

    private static Shape computer() {
        return new Shape("computer", "Computers that are recorded.",
                optional("owner", ID, "The party that owns them."),
                optional("controller", ID, "The party that controls them; by default the owner."));
    }

    private Shape extension(Set<String> foreignProducts) {
        List<Key> keys = new ArrayList<>(List.of(
                required("product", extensionProducts, "The extension, client or tool."),
                optional("release", new ValueType.Text(false),
                        "Its release where it differs from the site's, such as 2023 R2."),
                conditional("oem", approvals,
                        "Whether the site runs an OEM version that the vendor approved; only at sites with "
                                + choices(foreignProducts) + "."),
                conditional("compatibility", compatibilities,
                        "Whether an extract of the compatibility information has the host, where a clause asks for it."),
                conditional("hosts", new ValueType.ListOf(hosts, true),
                        "The roles of the computers on which its parts sit, where a clause names such roles."),
                conditional("computers", new ValueType.ListOf(new ValueType.Nested(computer), true),
                        "The computers that it records, where it records computers."),
                conditional("purpose", purposes,
                        "What it is used for, where a clause names purposes; by default the purpose of the site.")));
        for (String name : QUANTITIES) {
            keys.add(conditional(name, WHOLE, "How many " + name + " are in use, where the extension counts them."));
        }
        FEATURES.forEach((name, text) -> keys.add(conditional(name, FLAG, text)));
        return new Shape("extension", "An extension, a client or a tool in use at the site.",
                keys.toArray(new Key[0]));
    }

    private Shape site(Catalogue catalogue, Choice<String> editions, Choice<String> countries) {
        ValueType cameras = new ValueType.AnyOf(
                List.of(WHOLE, new ValueType.ListOf(new ValueType.Nested(device), true)));
        List<Key> keys = new ArrayList<>(List.of(
                required("id", ID, "Unique among the sites."),
                optional("name", new ValueType.Text(true), "What people call it."),
                required("product", products, "The product that is installed."),
                optional("release", new ValueType.Text(false),
                        "The installed release, such as 2023 R2; free text for " + choices(catalogue.foreignProducts())
                                + "."),
                optional("edition", editions, "The edition of the agreement that the licensee declares for the site."),
                required("licensee", ID, "The party that holds the licence."),
                optional("slc", new ValueType.Code(), "The software licence code."),
                optional("purpose", purposes, "What it is used for; production by default."),
                optional("country", countries, "Where it is, ISO 3166-1 alpha-2."),
                conditional("compatibility", compatibilities,
                        "Whether an extract of the compatibility list has the product; only for "
                                + choices(catalogue.foreignProducts()) + "."),
                conditional("preloaded", preloadable,
                        "The product that came with the appliance; required for "
                                + choices(catalogue.preloadedAppliances()) + ", an error elsewhere."),
                conditional("designMaximum", WHOLE,
                        "How many devices the unit was designed for; only for " + choices(catalogue.designLimited())
                                + "."),
                optional("premises", new ValueType.ListOf(new ValueType.Nested(premises), true),
                        "The places it watches; left out, they are not assessed."),
                optional("servers", new ValueType.Nested(servers), "Its servers; left out, they are not assessed."),
                optional("devices", cameras,
                        "Its devices, or the number of its listed cameras with one address; left out, they are not assessed."),
                optional("extensions", new ValueType.ListOf(new ValueType.Nested(extension), true),
                        "Its extensions, clients and tools; left out, they are not assessed.")));
        keys.addAll(circumstances.keys);
        return new Shape("site", "One installation of a product under one licensee.", keys.toArray(new Key[0]));
    }

    /** The names of a set in a message: sorted, because a set has no order. */
    static String choices(Set<String> names) {
        return Shown.choices(List.copyOf(new TreeSet<>(names)));
    }
}
