package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.PortfolioFinding.Subject;
import dev.rightful.rights.Clause;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A site that several topologies draw for the same day is drawn with the same facts, as far as they state them.
 *
 * <p>Sites are the same under one code and one id; without a code, in topologies of one partner with one id.
 */
final class SitesDiffer implements Hearing {

    private final Terms terms;
    private final String of;
    private final boolean isNamedByPartner;
    private final Map<String, Answers> sites = new TreeMap<>();

    private static final class Answers {

        private final Set<String> answers = new TreeSet<>();
        private final Set<Clause> clauses = new LinkedHashSet<>();
        private final Proof proof = new Proof();
    }

    /**
     * @param of the code, or the topology, that the sites are part of
     */
    SitesDiffer(Terms terms, String of) {
        this.terms = terms;
        this.of = of;
        this.isNamedByPartner = fact().equals("licensee");
    }

    private String fact() {
        return terms.rule().value("rf:fact");
    }

    @Override
    public void hear(Claim claim, Said said) {
        if (said instanceof Said.OfSite site) {
            String answer = switch (fact()) {
                case "licensee" -> site.licensee();
                case "product" -> site.product();
                case "release" -> site.release();
                case "servers" ->
                        site.statesServers() ? site.management() + " + " + site.recording() : "";
                default -> site.statesDevices() ? Long.toString(site.devices()) : "";
            };
            if (!answer.isEmpty()) {
                String which = Fields.join(site.id(), site.day(), isNamedByPartner ? site.partner() : "");
                Answers known = sites.computeIfAbsent(which, each -> new Answers());
                if (known.answers.size() < PortfolioFinding.SHOWN) {
                    known.answers.add(answer);
                }
                if (known.clauses.size() < PortfolioFinding.SHOWN) {
                    known.clauses.addAll(terms.clauses(site.edition(), site.product()));
                }
                known.proof.add(claim, answer, answer);
            }
        }
    }

    @Override
    public void conclude(Consumer<PortfolioFinding> findings) {
        Set<String> told = new TreeSet<>();
        sites.forEach((which, known) -> {
            String site = Fields.split(which).get(0);
            if (known.answers.size() > 1 && told.add(site)) {
                findings.accept(terms.finding(Verdict.UNDETERMINED, new Subject("site", of + "/" + site),
                        known.clauses, "differ", Map.of("site", site, "of", of, "topologies",
                                known.proof.topologies(), "answers", SharedCodes.few(known.answers)),
                        known.proof, null));
            }
        });
    }
}
