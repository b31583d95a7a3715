package dev.rightful.evaluation;

import dev.rightful.finding.Path;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link is only as good as the licences of the site it leads to: the verdicts of other rules on that site and its code
 * are taken over, as they are after the reading was applied.
 */
final class TakesOver implements LinkRule {

    private final Setting setting;
    private final List<String> takenOver;
    private final List<String> softened;
    private final List<Ledger.Page> takenOverPages = new ArrayList<>();
    private final List<Ledger.Page> softenedPages = new ArrayList<>();

    TakesOver(Setting setting) {
        this.setting = setting;
        this.takenOver = setting.rule().values("rf:takesOver");
        this.softened = setting.rule().values("rf:softens");
    }

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        if (takenOverPages.isEmpty()) {
            takenOver.forEach(rule -> takenOverPages.add(setting.ledger().page(rule)));
            softened.forEach(rule -> softenedPages.add(setting.ledger().page(rule)));
        }
        Deployment deployment = setting.deployment();
        int from = deployment.network().from(subject);
        int to = deployment.network().to(subject);
        List<Clause> clauses = setting.applicable(from);
        if (clauses.isEmpty()) {
            return null;
        }
        Outcome known = setting.findGranted(from, from);
        Outcome granted = known != null ? known : setting.granted(from, from, clauses);
        if (deployment.isForeign(to)) {
            return granted;
        }
        Outcome taken = takenOver(link, to, clauses, granted);
        Outcome softened = softened(link, to, clauses, granted);
        // Where a fact is missing and a question is open, the question tells what a reading would change.
        return taken.question() == null && softened.question() != null
                ? Outcome.worse(softened, taken)
                : Outcome.worse(taken, softened);
    }

    private Outcome takenOver(Link link, int site, List<Clause> clauses, Outcome granted) {
        Verdict worst = Verdict.GRANTED;
        String question = null;
        List<Object> rules = new ArrayList<>(0);
        for (int i = 0; i < takenOverPages.size(); i++) {
            Outcome outcome = outcome(takenOverPages.get(i), site);
            if (outcome != null && outcome.verdict() != Verdict.GRANTED) {
                if (outcome.verdict().compareTo(worst) > 0) {
                    worst = outcome.verdict();
                    question = outcome.question();
                    rules.clear();
                }
                if (outcome.verdict() == worst) {
                    rules.add(takenOver.get(i));
                }
            }
        }
        if (worst == Verdict.GRANTED) {
            return granted;
        }
        Map<String, Object> facts = Map.of("from", link.from(), "to", link.to(), "rules", rules, "code",
                setting.site(site).code());
        return worst == Verdict.VIOLATED
                ? Outcome.violated(clauses, "licence-violated", facts)
                : new Outcome(Verdict.UNDETERMINED, clauses, new Statement("licence-undetermined", facts), Path.NONE,
                        question);
    }

    /** What a violation means here is open: the site may still be licensed in the sense of the clause. */
    private Outcome softened(Link link, int site, List<Clause> clauses, Outcome granted) {
        Outcome worst = granted;
        for (int i = 0; i < softenedPages.size(); i++) {
            Outcome outcome = outcome(softenedPages.get(i), site);
            if (outcome != null && outcome.verdict() == Verdict.VIOLATED) {
                Map<String, Object> facts = Map.of("from", link.from(), "to", link.to(), "rules",
                        List.of(softened.get(i)), "code",
                        setting.site(site).code());
                worst = setting.deployment()
                        .opinion()
                        .open(setting.question(), granted,
                                Outcome.violated(clauses, "licence-violated", facts), "over-used", facts);
            }
        }
        return worst;
    }

    private @Nullable Outcome outcome(Ledger.Page page, int site) {
        return page.outcome(page.isOfCodes() ? setting.deployment().code(site) : site);
    }
}
