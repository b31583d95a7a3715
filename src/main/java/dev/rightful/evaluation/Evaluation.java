package dev.rightful.evaluation;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.Needs;
import dev.rightful.finding.Path;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Link;
import dev.rightful.model.Site;
import dev.rightful.model.Span;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Judges topologies by the rules of the ontology.
 *
 * <p>Every rule says of every subject whether it is granted; what is not granted becomes a finding. Operations are found
 * by walking the links from where each party logs in. The verdict of anything is the worst of its findings.
 */
public final class Evaluation {

    /** From how many sites and links on several threads are faster than one. */
    private static final int LARGE = 20_000;

    private final Prepared prepared;
    private final int large;
    private final int mostFindings;

    /** With an agreement. */
    public Evaluation(Rights rights) {
        this(rights, LARGE);
    }

    /**
     * With an agreement.
     *
     * @param large from how many sites and links on all processors judge
     */
    Evaluation(Rights rights, int large) {
        this(new Prepared(rights), large, Integer.MAX_VALUE);
    }

    private Evaluation(Prepared prepared, int large, int mostFindings) {
        this.prepared = prepared;
        this.large = large;
        this.mostFindings = mostFindings;
    }

    /** One that throws {@link TooManyFindingsException} where a topology leads to more findings than that. */
    public Evaluation withAtMost(int findings) {
        return new Evaluation(prepared, large, findings);
    }

    /** Judges one topology. */
    public Assessment judge(Topology topology, Options options) {
        return judge(topology, options, AsOf.of(options.asOf()));
    }

    /**
     * Judges one topology at another day than the options say.
     *
     * @param asOf the day; if it is watched it knows afterwards when the next answer changes
     */
    public Assessment judge(Topology topology, Options options, AsOf asOf) {
        boolean isLarge = !asOf.isWatched() && topology.sites().size() + topology.links().size() >= large;
        return new Run(new Deployment(topology, prepared, options, asOf), isLarge, mostFindings).judge();
    }

    /** Judges one topology and tells which licences it needs, by the same counts. */
    public Needs needs(Topology topology, Options options) {
        return new Run(new Deployment(topology, prepared, options, AsOf.of(options.asOf())), false, mostFindings)
                .needs();
    }

    /** One judgement of one deployment. */
    private static final class Run {

        private final Deployment deployment;
        private final boolean isLarge;
        private final Ledger ledger = new Ledger();
        private final Shapes shapes;
        private final Findings findings;
        private final int mostFindings;
        private final Verdict[] linkVerdicts;
        private final Verdict[] siteVerdicts;
        private final Verdict[] codeVerdicts;
        private final LinkClauses linkClauses;
        private final List<Ledger.Page> centralPages = new ArrayList<>();

        Run(Deployment deployment, boolean isLarge, int mostFindings) {
            this.deployment = deployment;
            this.mostFindings = mostFindings;
            this.findings = new Findings(mostFindings);
            this.isLarge = isLarge;
            this.shapes = new Shapes(deployment, ledger);
            this.linkVerdicts = granted(deployment.topology().links().size());
            this.siteVerdicts = granted(deployment.network().size());
            this.codeVerdicts = granted(deployment.codes().size());
            this.linkClauses = new LinkClauses(linkVerdicts.length);
            for (Ledger.Page page : ledger.pages()) {
                if (page.isOfCentrals()) {
                    centralPages.add(page);
                }
            }
        }

        private static Verdict[] granted(int size) {
            Verdict[] verdicts = new Verdict[size];
            Arrays.fill(verdicts, Verdict.GRANTED);
            return verdicts;
        }

        Assessment judge() {
            OperationBook book = ask();
            for (String rule : ledger.rules()) {
                Ledger.Page page = ledger.page(rule);
                Subject.Kind kind = page.kind();
                for (int i = 0; i < page.size(); i++) {
                    int subject = page.subject(i);
                    Outcome outcome = page.outcome(subject);
                    if (outcome != null) {
                        record(rule, kind, subject, outcome);
                    }
                }
            }
            for (int site = 0; site < siteVerdicts.length; site++) {
                siteVerdicts[site] = siteVerdicts[site].worse(book.ofSite(site));
            }
            findings.addAll(book.findings());
            List<Finding> sorted = findings.sorted();
            Verdict verdict = Verdict.GRANTED;
            for (Finding finding : sorted) {
                verdict = verdict.worse(finding.verdict());
            }
            Topology topology = deployment.topology();
            return new Assessment(topology.id(), topology.title(), deployment.asOf().day(),
                    deployment.options().reading(), verdict, links(), book.operations(), sites(), sorted);
        }

        Needs needs() {
            Assessment assessment = judge();
            Accounts accounts = new Accounts();
            for (Ledger.Page page : ledger.pages()) {
                Licensing licensing = page.findLicensing();
                if (licensing != null) {
                    licensing.tell(accounts);
                }
            }
            return new Needs(assessment, accounts.demands(), accounts.savings(),
                    deployment.licences().listValid(deployment.topology()));
        }

        /** Asks every rule about everything; on a large deployment, with all processors. */
        private OperationBook ask() {
            if (!isLarge) {
                ledger.pages().forEach(Ledger.Page::fill);
                return operations();
            }
            ForkJoinTask<OperationBook> operations = ForkJoinPool.commonPool().submit(this::operations);
            ledger.pages().parallelStream().forEach(Ledger.Page::fill);
            return operations.join();
        }

        private OperationBook operations() {
            ActJudge judge = new ActJudge(deployment, shapes.operationRules(), deployment.rights().workQuestion());
            OperationBook book = new OperationBook(deployment, judge,
                    new Citing(deployment, deployment.rights().reserves()), shapes.operationRuleIds(), mostFindings);
            new Operations(deployment, shapes.findLastLinks()).forEach(book);
            return book;
        }

        private void record(String rule, Subject.Kind kind, int subject, Outcome outcome) {
            switch (kind) {
                case LINK -> {
                    linkVerdicts[subject] = linkVerdicts[subject].worse(outcome.verdict());
                    linkClauses.add(subject, outcome);
                }
                case SITE, PREMISES -> siteVerdicts[subject] = siteVerdicts[subject].worse(outcome.verdict());
                case SLC -> codeVerdicts[subject] = codeVerdicts[subject].worse(outcome.verdict());
                case OPERATION -> throw new IllegalStateException("operations are judged act by act");
            }
            if (outcome.verdict() != Verdict.GRANTED) {
                findings.add(new Finding(rule, outcome.verdict(), subject(kind, subject),
                        Findings.ids(outcome.clauses()), Findings.keys(outcome.clauses()), Findings.statement(outcome),
                        path(kind, subject, outcome), span(kind, subject), outcome.question()));
            }
        }

        private Subject subject(Subject.Kind kind, int number) {
            return new Subject(kind, switch (kind) {
                case LINK -> deployment.topology().links().get(number).id();
                case SITE, OPERATION -> deployment.site(number).id();
                case PREMISES -> deployment.site(number).id() + ":premises";
                case SLC -> deployment.codes().get(number).id();
            });
        }

        private Path path(Subject.Kind kind, int number, Outcome outcome) {
            if (outcome.path().length() > 0) {
                return outcome.path();
            }
            return switch (kind) {
                case LINK -> linkPath(deployment.topology().links().get(number));
                case SITE, PREMISES, OPERATION -> Path.of(List.of(deployment.site(number).id()));
                case SLC -> sharing(deployment.codes().get(number));
            };
        }

        /** The sites that share a code, by id. */
        private Path sharing(Code code) {
            List<String> ids = new ArrayList<>();
            for (int site : new TreeSet<>(code.sites())) {
                ids.add(deployment.site(site).id());
            }
            return Path.of(ids);
        }

        private Path linkPath(Link link) {
            return Path.of(link.isBetweenSites()
                    ? List.of(link.from(), link.to())
                    : List.of(deployment.site(Hosts.of(link, deployment)).id()));
        }

        private Span span(Subject.Kind kind, int number) {
            return switch (kind) {
                case LINK -> deployment.topology().links().get(number).span();
                case SITE, PREMISES, OPERATION -> deployment.site(number).span();
                case SLC -> deployment.site(deployment.codes().get(number).first()).span();
            };
        }

        private List<LinkVerdict> links() {
            List<Link> links = deployment.topology().links();
            LinkVerdict[] verdicts = new LinkVerdict[links.size()];
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                Verdict verdict = linkVerdicts[i];
                if (link instanceof Link.Interconnect) {
                    verdict = verdict.worse(centralVerdict(deployment.network().from(i), i));
                }
                verdicts[i] = new LinkVerdict(link.id(), link.type(), link.from(), link.to(), verdict,
                        linkClauses.of(i));
            }
            if (isLarge) {
                Arrays.parallelSort(verdicts, (one, other) -> one.id().compareTo(other.id()));
            } else {
                Arrays.sort(verdicts, (one, other) -> one.id().compareTo(other.id()));
            }
            return List.of(verdicts);
        }

        /** An Interconnect link is only as good as the camera licences of its central site. */
        private Verdict centralVerdict(int central, int link) {
            Verdict worst = Verdict.GRANTED;
            for (Ledger.Page page : centralPages) {
                Outcome outcome = page.outcome(central);
                if (outcome != null) {
                    worst = worst.worse(outcome.verdict());
                    linkClauses.add(link, outcome);
                }
            }
            return worst;
        }

        private List<SiteVerdict> sites() {
            NotAssessed notAssessed = new NotAssessed();
            List<SiteVerdict> verdicts = new ArrayList<>(siteVerdicts.length);
            for (int i = 0; i < siteVerdicts.length; i++) {
                Site site = deployment.site(i);
                Verdict verdict = deployment.code(i) < 0
                        ? siteVerdicts[i]
                        : siteVerdicts[i].worse(codeVerdicts[deployment.code(i)]);
                verdicts.add(new SiteVerdict(site.id(), site.product(), deployment.edition(i).id(), verdict,
                        notAssessed.of(site), site.span()));
            }
            return verdicts;
        }
    }
}
