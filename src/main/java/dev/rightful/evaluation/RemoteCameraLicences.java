package dev.rightful.evaluation;

import dev.rightful.evaluation.CameraLicences.Others;
import dev.rightful.finding.Range;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Read from the remote site: its licensee or the central's has bought camera licences for the cameras that are opened.
 *
 * <p>All links of one central licensee and code share their licences, so who is short is found out once for them.
 */
final class RemoteCameraLicences implements Licensing {

    /**
     * The remote licensees that are short if licences count that were obtained in certain ways; what follows when those of
     * others count as well is found out only where somebody is.
     */
    private final class Shortage {

        private final CameraLicences.Group group;
        private final List<String> kinds;
        private final List<String> obtained;
        private final Set<String> ofOwn;
        private @Nullable Set<String> withCompanies;
        private @Nullable Set<String> withAnyKind;

        Shortage(CameraLicences.Group group, List<String> kinds, List<String> obtained) {
            this.group = group;
            this.kinds = kinds;
            this.obtained = obtained;
            this.ofOwn = cameras.shortage(group, kinds, obtained, Others.NONE);
        }

        boolean isShort(String licensee) {
            return ofOwn.contains(licensee);
        }

        boolean isShortWithCompanies(String licensee) {
            Set<String> found = withCompanies;
            if (found == null) {
                found = cameras.shortage(group, kinds, obtained, Others.COMPANIES);
                withCompanies = found;
            }
            return found.contains(licensee);
        }

        boolean isShortWithAnyKind(String licensee) {
            Set<String> found = withAnyKind;
            if (found == null) {
                found = cameras.shortage(group, kinds, obtained, Others.ANY_KIND);
                withAnyKind = found;
            }
            return found.contains(licensee);
        }
    }

    /** Shortages if only bought licences count, and if those that are in question count as well. */
    private final class Shortages {

        private final Shortage bought;
        private final Clause clause;
        private @Nullable Shortage boughtOrMore;

        Shortages(CameraLicences.Group group, Clause clause) {
            this.clause = clause;
            this.bought = new Shortage(group, clause.values("rf:licenceKind"), clause.values("rf:obtained"));
        }

        Shortage bought() {
            return bought;
        }

        Shortage boughtOrMore() {
            Shortage found = boughtOrMore;
            if (found == null) {
                found = new Shortage(bought.group, bought.kinds, obtainedOrOpen(clause));
                boughtOrMore = found;
            }
            return found;
        }
    }

    private final Setting setting;
    private final CameraLicences cameras;
    private final Map<CameraLicences.Group, Map<Integer, Shortages>> known = new HashMap<>();

    RemoteCameraLicences(Setting setting, CameraLicences cameras) {
        this.setting = setting;
        this.cameras = cameras;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.LINK;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        if (!(setting.link(subject) instanceof Link.Interconnect link)) {
            return null;
        }
        Deployment deployment = setting.deployment();
        int central = deployment.network().from(subject);
        int remote = deployment.network().to(subject);
        Clause clause = setting.findOwn(remote);
        if (clause == null || deployment.isForeign(central) || deployment.isForeign(remote)) {
            return null;
        }
        if (link.cameras() == 0) {
            return Outcome.granted(clause);
        }
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(List.of(clause), "licences-unknown", facts(link, central, remote));
        }
        Shortages shortages = known.computeIfAbsent(cameras.group(central), each -> new HashMap<>())
                .computeIfAbsent(deployment.sections().of(remote).number(),
                        section -> new Shortages(cameras.group(central), clause));
        String licensee = setting.site(remote).licensee();
        if (!shortages.bought().isShort(licensee)) {
            return Outcome.granted(clause);
        }
        Map<String, Object> facts = facts(link, central, remote);
        return deployment.opinion()
                .open(setting.question(), outcome(shortages.boughtOrMore(), licensee, clause, facts),
                        outcome(shortages.bought(), licensee, clause, facts), "open", facts);
    }

    private List<String> obtainedOrOpen(Clause clause) {
        List<String> obtained = new ArrayList<>(clause.values("rf:obtained"));
        obtained.addAll(setting.rule().values("rf:openObtained"));
        return obtained;
    }

    @Override
    public void tell(Accounts accounts) {
        Accounts.Open open = new Accounts.Open();
        Map<List<Object>, Set<Clause>> pooled = new LinkedHashMap<>();
        List<Link> links = setting.deployment().topology().links();
        for (int number = 0; number < links.size(); number++) {
            Outcome outcome = links.get(number) instanceof Link.Interconnect ? setting.findOutcome(number) : null;
            if (outcome != null && links.get(number) instanceof Link.Interconnect link && link.cameras() > 0) {
                CameraLicences.Group group = cameras.group(setting.deployment().network().from(number));
                int remote = setting.deployment().network().to(number);
                Clause clause = setting.own(remote).get(0);
                if (serving(group, clause).least() >= group.need()) {
                    pooled.computeIfAbsent(List.of(group, setting.site(remote).licensee()),
                            each -> new LinkedHashSet<>())
                            .add(clause);
                }
                open.of(List.of(group, clause), () -> account(group, clause))
                        .missing(missing(group, clause, outcome.verdict()))
                        .open(outcome.question())
                        .asks(Accounts.asking(link, Range.exactly(link.cameras()), List.of(clause)));
            }
        }
        open.tell(accounts);
        pooled.forEach((key, clauses) -> pooled((CameraLicences.Group) key.get(0), (String) key.get(1),
                List.copyOf(clauses), accounts));
    }

    /** What the licensee of remotes need not buy because the central's licences serve its cameras as well. */
    private void pooled(CameraLicences.Group group, String licensee, List<Clause> clauses, Accounts accounts) {
        Clause clause = clauses.get(0);
        List<String> kinds = clause.values("rf:licenceKind");
        long left = cameras.leftToCentral(group, licensee, kinds, clause.values("rf:obtained"));
        if (left > 0) {
            accounts.add(Accounts.saving(setting, kinds.get(0), group.code(), left,
                    new Subject(Subject.Kind.SLC, group.code()), clauses, "pooled",
                    Map.of("licensee", licensee, "centralLicensee", group.licensee())));
        }
    }

    private Accounts.Account account(CameraLicences.Group group, Clause clause) {
        return new Accounts.Account(setting, clause.values("rf:licenceKind"), group.code(), group.licensee())
                .citing(List.of(clause))
                .of(Range.exactly(group.need()), serving(group, clause), Range.NONE);
    }

    /** How many licences of the central's licensee are missing, as far as links of this verdict show it. */
    private Range missing(CameraLicences.Group group, Clause clause, Verdict verdict) {
        Range missing = Range.exactly(group.need()).lacking(serving(group, clause));
        return switch (verdict) {
            case GRANTED -> Range.NONE;
            case UNDETERMINED -> new Range(0, missing.most());
            case VIOLATED -> missing;
        };
    }

    private Range serving(CameraLicences.Group group, Clause clause) {
        Reading reading = setting.deployment().options().reading();
        List<String> kinds = clause.values("rf:licenceKind");
        List<String> bought = clause.values("rf:obtained");
        long certainly = cameras.serving(group, kinds, reading == Reading.LENIENT ? obtainedOrOpen(clause) : bought,
                Others.NONE);
        long perhaps = cameras.serving(group, kinds, reading == Reading.STRICT ? bought : obtainedOrOpen(clause),
                reading == Reading.STRICT ? Others.COMPANIES : Others.ANY_KIND);
        return Accounts.there(setting.deployment(), certainly, perhaps);
    }

    private Outcome outcome(Shortage shortage, String licensee, Clause clause, Map<String, Object> facts) {
        if (!shortage.isShort(licensee)) {
            return Outcome.granted(clause);
        }
        Outcome heldByOthers = Outcome.undetermined(List.of(clause), "held-by-others", facts);
        Outcome tooFew = Outcome.violated(List.of(clause), "too-few", facts);
        return setting.deployment()
                .opinion()
                .open(setting.rule().value("rf:affiliateQuestion"),
                        shortage.isShortWithAnyKind(licensee) ? tooFew : heldByOthers,
                        shortage.isShortWithCompanies(licensee) ? tooFew : heldByOthers, "held-by-other-kind",
                        facts);
    }

    private Map<String, Object> facts(Link.Interconnect link, int central, int remote) {
        CameraLicences.Group group = cameras.group(central);
        String licensee = setting.site(remote).licensee();
        Clause clause = setting.own(remote).get(0);
        Map<String, Long> bought =
                cameras.held(group, clause.values("rf:licenceKind"), clause.values("rf:obtained"));
        return Map.of("from", link.from(), "to", link.to(), "cameras", link.cameras(), "licensee", licensee,
                "centralLicensee", group.licensee(), "code", group.code(), "needed", group.need(licensee), "own",
                bought.getOrDefault(licensee, 0L), "allNeeded", group.need(), "bought",
                bought.values().stream().mapToLong(Long::longValue).sum());
    }
}
