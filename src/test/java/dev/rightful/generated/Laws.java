package dev.rightful.generated;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.evaluation.Verdicts;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Reading;
import dev.rightful.model.Appliance;
import dev.rightful.model.Link;
import dev.rightful.model.Site;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Rights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What holds of any judgement, whatever the agreement says. */
final class Laws {

    private static final Rights RIGHTS = BuiltIn.rights();
    private static final Evaluation EVALUATION = new Evaluation(RIGHTS);
    private static final Evaluation PARALLEL = Verdicts.onThreadsFrom(RIGHTS, 1);
    private static final List<String> ORDER = List.of("granted", "undetermined", "violated");

    private Laws() {}

    private static Answer answer(Case each) {
        return Answer.of(EVALUATION.judge(each.topology(), each.options()));
    }

    private static Dice dice(Case each) {
        return new Dice(each.seed() * 31 + 17);
    }

    /** The order of parties, sites, operators, licences and permissions does not matter. */
    static @Nullable String orderOfThings(Case each) {
        return sameAfterShuffling(each, List.of("parties", "sites", "operators", "licences", "permissions"));
    }

    /** That of links matters only for their default ids. */
    static @Nullable String orderOfLinks(Case each) {
        return sameAfterShuffling(withLinkIds(each), List.of("links"));
    }

    private static @Nullable String sameAfterShuffling(Case each, List<String> keys) {
        Map<String, Object> shuffled = Json.copy(each.document());
        Dice dice = dice(each);
        keys.forEach(key -> {
            if (!Json.objects(shuffled, key).isEmpty()) {
                dice.shuffle(Json.objects(shuffled, key));
            }
        });
        return told(answer(each).differences(answer(each.with(shuffled))));
    }

    /** Renaming changes names only. */
    static @Nullable String renaming(Case each) {
        Names names = Names.of(withLinkIds(each).document());
        Map<String, String> first = names.numbered("a", names.inOrder());
        List<String> other = names.inOrder();
        dice(each).shuffle(other);
        Map<String, String> second = names.numbered("a", other);
        Map<String, String> back = new HashMap<>();
        first.forEach((name, number) -> back.put(Objects.requireNonNull(second.get(name)), number));
        Answer one = answer(each.with(names.renamed(first)));
        Answer two = answer(each.with(names.renamed(second)));
        Map<String, String> translated = new TreeMap<>();
        two.said().forEach((key, value) -> translated.put(Names.translated(key, back), value));
        return told(one.differences(new Answer(translated)));
    }

    /** One more valid licence in a topology that has licences worsens nothing. */
    static @Nullable String oneMoreLicence(Case each) {
        if (!each.document().containsKey("licences")) {
            return null;
        }
        Dice dice = dice(each);
        Map<String, Object> more = Json.copy(each.document());
        Map<String, Object> site = dice.one(Json.objects(more, "sites"));
        Json.objects(more, "licences")
                .add(Json.object("product", dice.one(World.CATALOGUE.licenceKinds()), "site", Json.text(site, "id"),
                        "quantity", dice.of(1, 2, 10, 100), "holder", Json.text(site, "licensee"), "obtained",
                        dice.of("purchase", "subscription")));
        return worse(answer(each), answer(each.with(more)));
    }

    /** One more valid permission worsens nothing. */
    static @Nullable String oneMorePermission(Case each) {
        Dice dice = dice(each);
        Map<String, Object> more = Json.copy(each.document());
        Map<String, Object> site = dice.one(Json.objects(more, "sites"));
        List<Map<String, Object>> permissions = new ArrayList<>(Json.objects(more, "permissions"));
        permissions.add(Json.object("holder", Json.text(site, "licensee"), "sites", List.of(Json.text(site, "id")),
                "kind", dice.of("permit", "contract", "court-order", "none-required"), "reference", "P", "operators",
                dice.chance(50) ? List.of(dice.one(parties(each))) : null));
        more.put("permissions", permissions);
        return worse(answer(each), answer(each.with(more)));
    }

    /**
     * One more acceptance of each edition worsens nothing, when it is dated on or before every day that is asked for: that of
     * the judgement, and that of the purchase of an appliance that has to be accepted first.
     */
    static @Nullable String oneMoreAcceptance(Case each) {
        Dice dice = dice(each);
        Map<String, Object> more = Json.copy(each.document());
        List<Map<String, Object>> parties = Json.objects(more, "parties");
        if (parties.isEmpty()) {
            return null;
        }
        LocalDate day = each.options().asOf();
        for (Site site : each.topology().sites()) {
            Appliance appliance = site.circumstances().appliance();
            LocalDate purchased = appliance == null ? null : appliance.purchased();
            day = purchased != null && purchased.isBefore(day) ? purchased : day;
        }
        Map<String, Object> party = dice.one(parties);
        List<Map<String, Object>> accepted = new ArrayList<>(Json.objects(party, "accepted"));
        for (String edition : World.CATALOGUE.editions()) {
            accepted.add(Json.object("edition", edition, "on", day.minusDays(dice.of(0, 1, 100, 4000)).toString()));
        }
        party.put("accepted", accepted);
        return worse(answer(each), answer(each.with(more)));
    }

    /** Removing a link adds no finding on another link unless they share a code or a child. */
    static @Nullable String removingALink(Case each) {
        Case named = withLinkIds(each);
        if (named.topology().links().isEmpty()) {
            return null;
        }
        Map<String, Object> less = Json.copy(named.document());
        Dice dice = dice(each);
        Map<String, Object> gone = dice.one(Json.objects(less, "links"));
        Json.objects(less, "links").remove(gone);
        Set<String> ends = ends(named, Json.text(gone, "id"));
        Set<String> before = answer(named).said().keySet();
        for (String after : answer(named.with(less)).said().keySet()) {
            int at = after.indexOf(" of link ");
            if (at >= 0 && !before.contains(after)) {
                Set<String> shared = ends(named, after.substring(at + " of link ".length()));
                shared.retainAll(ends);
                if (shared.isEmpty()) {
                    return after + " was not there before the link " + gone.get("id") + " was gone";
                }
            }
        }
        return null;
    }

    /** The codes at both ends of a link, and its child. */
    private static Set<String> ends(Case each, String link) {
        Set<String> ends = new TreeSet<>();
        Map<String, String> codes = new HashMap<>();
        Map<String, String> hosts = new HashMap<>();
        each.topology().sites().forEach(site -> {
            codes.put(site.id(), site.code());
            if (site.servers() != null) {
                site.servers().managementIds().forEach(server -> hosts.put(server, site.id()));
            }
        });
        for (Link one : each.topology().links()) {
            if (one.id().equals(link)) {
                for (String end : List.of(one.from(), one.to())) {
                    String site = one instanceof Link.Failover ? hosts.get(end) : end;
                    String code = codes.get(site);
                    if (code != null) {
                        ends.add("code " + code);
                    }
                }
                ends.add("child " + one.to());
            }
        }
        return ends;
    }

    /** The union of two topologies that share nothing has the findings of both. */
    static @Nullable String union(Case each) {
        Case other = Case.of(each.seed() + 1_000_003);
        if (each.document().containsKey("licences") != other.document().containsKey("licences")) {
            return null;
        }
        Names mine = Names.of(withLinkIds(each).document());
        Names its = Names.of(withLinkIds(other).document());
        Map<String, Object> one = mine.renamed(mine.numbered("a", mine.inOrder()));
        Map<String, Object> two = its.renamed(its.numbered("b", its.inOrder()));
        Map<String, Object> both = Json.copy(one);
        for (String key : List.of("parties", "sites", "links", "operators", "licences", "permissions")) {
            if (one.containsKey(key) || two.containsKey(key)) {
                List<Map<String, Object>> all = new ArrayList<>(Json.objects(one, key));
                all.addAll(Json.objects(two, key));
                both.put(key, all);
            }
        }
        Map<String, String> apart = new TreeMap<>(answer(each.with(one)).said());
        apart.putAll(answer(each.with(two)).said());
        Map<String, String> together = new TreeMap<>(answer(each.with(both)).said());
        together.remove("topology");
        apart.remove("topology");
        return told(new Answer(apart).differences(new Answer(together)));
    }

    /** A site that shares nothing with the others changes nothing about them. */
    static @Nullable String isolatedSite(Case each) {
        Map<String, Object> more = Json.copy(each.document());
        Json.objects(more, "sites")
                .add(Json.object("id", "isolated", "product",
                        dice(each).one(List.of("corporate", "express-plus", "other")),
                        "licensee", "hermit", "slc", "C-isolated", "devices", 9));
        Map<String, String> before = new TreeMap<>(answer(each).said());
        Map<String, String> after = new TreeMap<>(answer(each.with(more)).said());
        before.remove("topology");
        after.keySet()
                .removeIf(key -> key.equals("topology") || key.contains("isolated"));
        return told(new Answer(before).differences(new Answer(after)));
    }

    /** The strict reading is never better and the lenient one never worse than leaving questions open. */
    static @Nullable String readings(Case each) {
        Options options = each.options();
        Answer open = answer(each.judged(read(options, Reading.OPEN)));
        String strict = worse(answer(each.judged(read(options, Reading.STRICT))), open);
        return strict != null ? strict : worse(open, answer(each.judged(read(options, Reading.LENIENT))));
    }

    private static Options read(Options options, Reading reading) {
        return new Options(options.asOf(), reading, options.assumePlanned(), options.edition());
    }

    /** Several threads find what one finds, with every sentence and path. */
    static @Nullable String threads(Case each) {
        Assessment serial = EVALUATION.judge(each.topology(), each.options());
        Assessment parallel = PARALLEL.judge(each.topology(), each.options());
        return serial.equals(parallel) ? null : "threads differ: " + serial + " and " + parallel;
    }

    /** Every link gets the id that it has anyway. */
    private static Case withLinkIds(Case each) {
        Map<String, Object> named = Json.copy(each.document());
        List<Map<String, Object>> links = Json.objects(named, "links");
        for (int i = 0; i < links.size(); i++) {
            links.get(i).put("id", each.topology().links().get(i).id());
        }
        return each.with(named);
    }

    private static List<String> parties(Case each) {
        Set<String> parties = new TreeSet<>();
        each.topology().parties().forEach(party -> parties.add(party.id()));
        each.topology().sites().forEach(site -> parties.add(site.licensee()));
        each.topology().operators().forEach(operator -> parties.add(operator.party()));
        return List.copyOf(parties);
    }

    /** What is worse in the second answer than in the first. */
    private static @Nullable String worse(Answer better, Answer worse) {
        Map<String, String> found = new TreeMap<>();
        Set<String> all = new HashSet<>(better.said().keySet());
        all.addAll(worse.said().keySet());
        for (String key : all) {
            String one = better.said().getOrDefault(key, "granted");
            String two = worse.said().getOrDefault(key, "granted");
            if (rank(two) > rank(one)) {
                found.put(key, one + " | " + two);
            }
        }
        return told(found);
    }

    private static int rank(String said) {
        return ORDER.indexOf(said.split(" ", 2)[0]);
    }

    private static @Nullable String told(Map<String, String> differences) {
        if (differences.isEmpty()) {
            return null;
        }
        StringBuilder told = new StringBuilder();
        differences.forEach((key, value) -> told.append(key).append(": ").append(value).append('\n'));
        return told.toString();
    }
}
