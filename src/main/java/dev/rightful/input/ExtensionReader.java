package dev.rightful.input;

import dev.rightful.model.Catalogue;
import dev.rightful.model.Extension;
import dev.rightful.model.Purpose;
import dev.rightful.model.Release;
import dev.rightful.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the extensions of a site. Which keys one may have depends on what it is, which may be stated last. */
final class ExtensionReader {

    /** An extension of a site that is still being read; the value is null when something in it is wrong. */
    record Draft(Cursor cursor, @Nullable Extension value) {}

    private static final String OEM = "oem";

    private final Values in;
    private final SiteShapes shapes;
    private final Catalogue catalogue;

    ExtensionReader(Values in, SiteShapes shapes, Catalogue catalogue) {
        this.in = in;
        this.shapes = shapes;
        this.catalogue = catalogue;
    }

    @Nullable
    Draft read(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.extension, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String product = null;
        Release release = null;
        Map<String, Integer> quantities = new HashMap<>();
        Map<String, Boolean> features = new HashMap<>();
        List<String> hosts = null;
        List<Extension.Computer> computers = null;
        Site.Compatibility compatibility = null;
        Boolean oemApproved = null;
        Purpose purpose = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "product" -> product = in.choice(cursor, key, shapes.extensionProducts);
                case "release" -> release = release(cursor, key);
                case OEM -> oemApproved = in.choice(cursor, key, shapes.approvals);
                case "compatibility" -> compatibility = in.choice(cursor, key, shapes.compatibilities);
                case "hosts" -> hosts =
                        in.list(cursor, key, (list, each, place) -> in.choice(list, each, shapes.hosts));
                case "computers" -> computers = in.list(cursor, key, this::computer);
                case "purpose" -> purpose = in.choice(cursor, key, shapes.purposes);
                default -> {
                    if (SiteShapes.QUANTITIES.contains(key.name())) {
                        quantities.put(key.name(), in.whole(cursor, key));
                    } else if (SiteShapes.FEATURES.containsKey(key.name())) {
                        features.put(key.name(), in.flag(cursor, key));
                    } else {
                        throw Values.unread(key);
                    }
                }
            }
        }
        if (product != null) {
            checkKeys(cursor, product);
        }
        return new Draft(cursor, cursor.isSpoilt() || product == null
                ? null
                : new Extension(product, release, quantities, features, hosts, computers, compatibility, oemApproved,
                        purpose));
    }

    /** The extensions of a site that has ended, now that its product is known. */
    List<Extension> at(@Nullable String siteProduct, List<Draft> drafts) {
        Set<String> foreign = catalogue.foreignProducts();
        List<Extension> extensions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (draft.cursor().has(OEM) && siteProduct != null && !foreign.contains(siteProduct)) {
                in.report(draft.cursor(), draft.cursor().placeOf(OEM),
                        "key %s is only for sites with product %s, here the product is %s".formatted(Shown.quoted(OEM),
                                SiteShapes.choices(foreign), siteProduct));
            }
            Extension value = draft.value();
            if (value != null) {
                extensions.add(value);
            }
        }
        return extensions;
    }

    /** Reports what is stated of an extension and no clause about it asks for. */
    private void checkKeys(Cursor cursor, String product) {
        Set<String> taken = new TreeSet<>();
        catalogue.extensionKeys().forEach((key, takers) -> {
            if (takers.contains(product)) {
                taken.add(key);
            }
        });
        for (Key key : shapes.extension.keys()) {
            boolean isForSome = key.need() == Key.Need.CONDITIONAL && !key.name().equals(OEM);
            if (isForSome && cursor.has(key.name()) && !taken.contains(key.name())) {
                in.report(cursor, cursor.placeOf(key.name()), "key %s is not for product %s%s".formatted(
                        Shown.quoted(key.name()), product,
                        taken.isEmpty()
                                ? ", which has no keys of its own"
                                : Nearest.hint(key.name(), taken) + "; its own keys are " + String.join(", ", taken)));
            }
        }
    }

    private Extension.@Nullable Computer computer(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.computer, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String owner = null;
        String controller = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "owner" -> owner = in.sharedText(cursor, key);
                case "controller" -> controller = in.sharedText(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        return cursor.isSpoilt() ? null : new Extension.Computer(owner, controller == null ? owner : controller);
    }

    private @Nullable Release release(Cursor cursor, Key key) throws UnreadableException {
        long position = in.position();
        String text = in.sharedText(cursor, key);
        Release release = text == null ? null : in.release(text);
        if (text != null && release == null) {
            in.reportRelease(cursor, position, text);
        }
        return release;
    }
}
