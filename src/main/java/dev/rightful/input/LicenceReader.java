package dev.rightful.input;

import dev.rightful.model.Licence;
import dev.rightful.model.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the licences, whose code and holder can only be told when all sites are known. */
final class LicenceReader {

    /**
     * A licence before the sites are known.
     *
     * @param value the licence, whose code is empty where a site stands for it; null when something in it is wrong
     * @param code the code, or null
     * @param site the site whose code is meant, or null
     * @param needsHolder whether the document does not say who holds it
     */
    record Draft(@Nullable Licence value, @Nullable String code, @Nullable String site, boolean needsHolder, int number,
            long start) {}

    private final Values in;
    private final DocumentShapes shapes;
    private final Names<SiteFacts> sites;
    private final Names<String> servers;

    LicenceReader(Values in, DocumentShapes shapes, Names<SiteFacts> sites, Names<String> servers) {
        this.in = in;
        this.shapes = shapes;
        this.sites = sites;
        this.servers = servers;
    }

    @Nullable
    Draft read(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.licence, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String product = null;
        String slc = null;
        String site = null;
        int quantity = 1;
        String holder = null;
        Licence.Obtained obtained = Licence.Obtained.PURCHASE;
        PeriodReader period = new PeriodReader();
        List<String> covers = List.of();
        Integer registered = null;
        Integer clients = null;
        boolean planned = false;
        String phase = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "product" -> product = in.choice(cursor, key, shapes.licenceKinds);
                case "slc" -> slc = in.sharedText(cursor, key);
                case "site" -> site = in.name(cursor, key, sites);
                case "quantity" -> quantity = in.whole(cursor, key);
                case "holder" -> holder = in.sharedText(cursor, key);
                case "obtained" -> obtained = in.choice(cursor, key, shapes.origins, obtained);
                case "from" -> period.readFrom(in, cursor, key);
                case "to" -> period.readTo(in, cursor, key);
                case "covers" -> covers = in.names(cursor, key, servers);
                case "registered" -> registered = in.whole(cursor, key);
                case "clients" -> clients = in.whole(cursor, key);
                case "phase" -> phase = in.sharedText(cursor, key);
                case "status" -> planned = in.choice(cursor, key, shapes.plans, planned);
                default -> throw Values.unread(key);
            }
        }
        checkCode(cursor);
        Period when = period.period(in, cursor);
        Licence value = cursor.isSpoilt() || product == null
                ? null
                : new Licence(product, slc == null ? "" : slc, quantity, holder, obtained, when, covers,
                        registered == null ? quantity : registered, clients, planned, phase, in.span(cursor));
        return new Draft(value, slc, site, cursor.lacks("holder"), number, cursor.start());
    }

    private void checkCode(Cursor cursor) {
        if (cursor.has("slc") && cursor.has("site")) {
            long second = Math.max(cursor.placeOf("slc"), cursor.placeOf("site"));
            in.report(cursor, second, "keys \"slc\" and \"site\" are both there; one says which code is meant");
        } else if (cursor.lacks("slc") && cursor.lacks("site")) {
            in.report(cursor, cursor.start(), "key \"slc\" is missing, or \"site\": a licence is held under a code");
        }
    }

    /** The licences, now that all sites are known. */
    List<Licence> complete(List<Draft> drafts, Problems problems) {
        boolean defaults = false;
        for (Draft draft : drafts) {
            defaults |= draft.needsHolder();
        }
        Map<String, Optional<String>> licensees = defaults ? licensees() : Map.of();
        List<Licence> licences = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            SiteFacts site = draft.site() == null ? null : sites.get(draft.site());
            String code = site != null ? site.code() : draft.site() == null ? draft.code() : null;
            if (code == null) {
                continue;
            }
            Licence value = draft.value();
            String holder = value == null ? null : value.holder();
            if (draft.needsHolder() && site != null && site.standsAlone()) {
                holder = site.licensee();
            } else if (draft.needsHolder()) {
                Optional<String> licensee = licensees.get(code);
                holder = licensee == null ? null : licensee.orElse(null);
                if (licensee != null && licensee.isEmpty()) {
                    problems.add(draft.start(), null,
                            "licence %d: key \"holder\" is missing: the sites under the code %s have several licensees"
                                    .formatted(draft.number(), Shown.quoted(code)));
                }
            }
            if (value != null) {
                licences.add(complete(value, code, holder));
            }
        }
        return licences;
    }

    private static Licence complete(Licence value, String code, @Nullable String holder) {
        return new Licence(value.product(), code, value.quantity(), holder, value.obtained(), value.period(),
                value.covers(),
                value.registered(), value.clients(), value.planned(), value.phase(), value.span());
    }

    /** The licensee of all sites under each software licence code; empty where they have several. */
    private Map<String, Optional<String>> licensees() {
        Map<String, Optional<String>> licensees = new HashMap<>();
        for (SiteFacts site : sites.things()) {
            String licensee = site.licensee();
            if (licensee != null && !site.standsAlone()) {
                Optional<String> known = licensees.get(site.code());
                if (known == null || (known.isPresent() && !known.get().equals(licensee))) {
                    licensees.put(site.code(), known == null ? Optional.of(licensee) : Optional.empty());
                }
            }
        }
        return licensees;
    }
}
