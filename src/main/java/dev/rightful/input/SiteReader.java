package dev.rightful.input;

import dev.rightful.model.Catalogue;
import dev.rightful.model.Circumstances;
import dev.rightful.model.Device;
import dev.rightful.model.Extension;
import dev.rightful.model.Premises;
import dev.rightful.model.Purpose;
import dev.rightful.model.Release;
import dev.rightful.model.Servers;
import dev.rightful.model.Site;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sites. */
final class SiteReader {

    private final Values in;
    private final SiteShapes shapes;
    private final Catalogue catalogue;
    private final Choice<String> editions;
    private final Choice<String> countries;
    private final Names<SiteFacts> sites;
    private final Names<String> servers;
    private final PremisesReader premisesReader;
    private final DeviceReader deviceReader;
    private final ExtensionReader extensionReader;

    SiteReader(Values in, DocumentShapes shapes, Names<SiteFacts> sites, Names<String> servers,
            Names<String> premises) {
        this.in = in;
        this.shapes = shapes.sites;
        this.catalogue = shapes.catalogue;
        this.editions = shapes.editions;
        this.countries = shapes.countries;
        this.sites = sites;
        this.servers = servers;
        this.premisesReader = new PremisesReader(in, shapes.sites, shapes.countries, premises);
        this.deviceReader = new DeviceReader(in, shapes.sites);
        this.extensionReader = new ExtensionReader(in, shapes.sites, catalogue);
    }

    @Nullable
    Site read(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.site, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        SiteFacts facts = null;
        String name = null;
        String product = null;
        String releaseText = null;
        long releaseAt = cursor.start();
        String edition = null;
        String licensee = null;
        String slc = null;
        Purpose purpose = Purpose.PRODUCTION;
        String country = null;
        Site.Compatibility compatibility = null;
        String preloaded = null;
        Integer designMaximum = null;
        List<PremisesReader.Draft> premises = null;
        Servers itsServers = null;
        List<Device> devices = null;
        List<ExtensionReader.Draft> extensions = null;
        CircumstancesReader circumstances = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "id" -> {
                    facts = in.define(cursor, key, sites, SiteFacts::new);
                }
                case "name" -> name = in.text(cursor, key);
                case "product" -> product = in.choice(cursor, key, shapes.products);
                case "release" -> {
                    releaseAt = in.position();
                    releaseText = in.sharedText(cursor, key);
                }
                case "edition" -> edition = in.choice(cursor, key, editions);
                case "licensee" -> licensee = in.sharedText(cursor, key);
                case "slc" -> slc = in.sharedText(cursor, key);
                case "purpose" -> purpose = in.choice(cursor, key, shapes.purposes, purpose);
                case "country" -> country = in.choice(cursor, key, countries);
                case "compatibility" -> compatibility = in.choice(cursor, key, shapes.compatibilities);
                case "preloaded" -> preloaded = in.choice(cursor, key, shapes.preloadable);
                case "designMaximum" -> designMaximum = in.whole(cursor, key);
                case "premises" -> premises = in.list(cursor, key, premisesReader::read);
                case "servers" -> itsServers = servers(cursor, key);
                case "devices" -> devices = deviceReader.readAll(cursor, key);
                case "extensions" -> extensions = in.list(cursor, key, extensionReader::read);
                default -> {
                    circumstances =
                            circumstances == null ? new CircumstancesReader(in, shapes.circumstances) : circumstances;
                    circumstances.read(cursor, key);
                }
            }
        }
        String id = facts == null ? null : facts.id();
        if (facts != null) {
            facts.complete(slc, licensee);
        }
        List<Extension> itsExtensions = extensions == null ? null : extensionReader.at(product, extensions);
        List<Premises> itsPremises = premises == null ? null : premisesReader.named(premises, id);
        if (product != null) {
            checkProduct(cursor, product, releaseText, releaseAt);
        }
        if (cursor.isSpoilt() || id == null || product == null || licensee == null) {
            return null;
        }
        Release release = releaseText == null ? null : in.release(releaseText);
        return new Site(id, name, product, release, releaseText, edition, licensee, slc, purpose, country,
                compatibility,
                preloaded, designMaximum, itsPremises, itsServers, devices, itsExtensions,
                circumstances == null ? Circumstances.NONE : circumstances.circumstances(), in.span(cursor));
    }

    /** What a site may say depends on its product. */
    private void checkProduct(Cursor cursor, String product, @Nullable String release, long releaseAt) {
        boolean foreign = catalogue.foreignProducts().contains(product);
        if (release != null && !foreign && in.release(release) == null) {
            in.reportRelease(cursor, releaseAt, release);
        }
        checkOnlyFor(cursor, "compatibility", catalogue.foreignProducts(), product);
        checkOnlyFor(cursor, "preloaded", catalogue.preloadedAppliances(), product);
        checkOnlyFor(cursor, "designMaximum", catalogue.designLimited(), product);
        checkOnlyFor(cursor, "appliance", catalogue.appliances(), product);
        if (catalogue.preloadedAppliances().contains(product) && cursor.lacks("preloaded")) {
            in.report(cursor, cursor.start(),
                    "key \"preloaded\" is missing: product %s comes with one of %s preloaded".formatted(
                            product,
                            Shown.choices(shapes.preloadable.words())));
        }
    }

    private void checkOnlyFor(Cursor cursor, String key, Set<String> products, String product) {
        if (cursor.has(key) && !products.contains(product)) {
            in.report(cursor, cursor.placeOf(key), "key %s is only for product %s, here the product is %s".formatted(
                    Shown.quoted(key),
                    SiteShapes.choices(products),
                    product));
        }
    }

    private @Nullable Servers servers(Cursor parent, Key entry) throws UnreadableException {
        Cursor cursor = in.open(shapes.servers, parent, entry, 0);
        if (cursor == null) {
            return null;
        }
        Integer management = null;
        List<String> ids = List.of();
        boolean clustered = false;
        Integer recording = null;
        Integer failoverRecording = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "management" -> {
                    if (in.atList()) {
                        ids = in.list(cursor, key, (list, each, number) -> in.define(list, each, servers));
                        management = ids.size();
                    } else {
                        management = in.whole(cursor, key);
                    }
                }
                case "clustered" -> clustered = in.flag(cursor, key);
                case "recording" -> recording = in.whole(cursor, key);
                case "failoverRecording" -> failoverRecording = in.whole(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        return cursor.isSpoilt() ? null : new Servers(management, ids, clustered, recording, failoverRecording);
    }
}
