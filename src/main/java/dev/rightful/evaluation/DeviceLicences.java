package dev.rightful.evaluation;

import dev.rightful.finding.Range;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Subject;
import dev.rightful.rights.Clause;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The device licences under a code cover the devices of all its sites. */
final class DeviceLicences implements Licensing {

    private final Setting setting;

    DeviceLicences(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SLC;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Deployment deployment = setting.deployment();
        Code code = deployment.codes().get(subject);
        List<Clause> clauses = setting.own(code.sites());
        if (clauses.isEmpty()) {
            return null;
        }
        DeviceCounter.Count count = count(code);
        if (count.strict() == 0) {
            return Outcome.granted(clauses);
        }
        long owned = code.pieces(kinds(clauses));
        List<Clause> cited = Outcome.join(clauses, List.copyOf(count.clauses()));
        if (deployment.licences().stated() && owned >= Math.max(count.strict(), count.lenient())
                && !count.isOpenUpwards()) {
            return Outcome.granted(cited);
        }
        Map<String, Object> facts = Map.of("code", code.id(), "needed", count.strict(), "atLeast", count.lenient(),
                "owned", owned, "missing", Math.max(0, count.strict() - owned), "sites", code.sites().size());
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(cited, "licences-unknown", facts);
        }
        Outcome strict = judged(owned, count.strict(), count, cited, facts);
        String question = count.question();
        return question == null
                ? strict
                : deployment.opinion()
                        .open(question, judged(owned, count.lenient(), count, cited, facts), strict,
                                "open", facts);
    }

    private DeviceCounter.Count count(Code code) {
        DeviceCounter.Count count = new DeviceCounter.Count();
        for (int site : code.sites()) {
            counter(site).count(setting.site(site), count);
        }
        return count;
    }

    private DeviceCounter counter(int site) {
        return setting.deployment().prepared().counter(setting.deployment().edition(site));
    }

    @Override
    public void tell(Accounts accounts) {
        Deployment deployment = setting.deployment();
        Reading reading = deployment.options().reading();
        for (Code code : deployment.codes()) {
            List<Clause> clauses = setting.own(code.sites());
            DeviceCounter.Count count = count(code);
            Range needed = count.range(reading);
            if (clauses.isEmpty() || needed.isNone()) {
                continue;
            }
            Collection<String> kinds = kinds(clauses);
            long owned = code.pieces(kinds);
            Accounts.Account account = new Accounts.Account(setting, kinds, code.id(), null)
                    .of(needed, Accounts.there(deployment, owned, owned))
                    .citing(clauses)
                    .citing(count.clauses())
                    .open(count.question());
            for (int site : code.sites()) {
                for (DeviceCounter.Counted counted : counter(site).list(setting.site(site))) {
                    account.asks(Accounts.asking(setting.site(site), counted.thing(), counted.count().range(reading),
                            counted.count().clauses()));
                }
            }
            accounts.add(account.demand());
        }
    }

    private static Collection<String> kinds(List<Clause> clauses) {
        if (clauses.size() == 1) {
            return clauses.get(0).values("rf:licenceKind");
        }
        Set<String> kinds = new LinkedHashSet<>();
        clauses.forEach(clause -> kinds.addAll(clause.values("rf:licenceKind")));
        return kinds;
    }

    private static Outcome judged(long owned, long needed, DeviceCounter.Count count, List<Clause> cited,
            Map<String, Object> facts) {
        if (owned < needed) {
            return Outcome.violated(cited, "too-few", facts);
        }
        return count.isOpenUpwards() ? Outcome.undetermined(cited, "list-missing", facts) : Outcome.granted(cited);
    }
}
