package dev.rightful.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.LicenceCheck;
import dev.rightful.LicenceCheck.Checked;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.input.Inputs;
import dev.rightful.input.Limits;
import dev.rightful.model.Extension;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Coverage;
import dev.rightful.rights.Coverage.Level;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Inventory;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the ontology claims of its own coverage is true: each clause is looked after, and cases prove what is checked. */
class CoverageTest {

    private static final Rights RIGHTS = BuiltIn.rights();
    private static final Inventory INVENTORY = BuiltIn.inventory();
    private static final Phrasebook PHRASEBOOK = BuiltIn.phrasebook("en");
    private static final Map<String, Judged> CASES = new HashMap<>();

    /**
     * What all rules say of a case.
     *
     * @param cited the clauses that any rule or link or operation cites, granted or not
     * @param granted the rules that grant a subject, of those that judge subjects one by one
     * @param sections the sections of which edition hold at its sites
     * @param assessment the whole
     */
    private record Judged(Set<String> cited, Set<String> granted, Set<String> sections, Assessment assessment) {

        boolean finds(String rule) {
            return assessment.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
        }
    }

    @Test
    void everyClauseOfEveryEditionIsLookedAfter() {
        List<String> forgotten = new ArrayList<>();
        for (Clause clause : clauses()) {
            Coverage coverage = INVENTORY.findCoverage(clause);
            if (coverage == null || INVENTORY.findKind(clause) == null) {
                forgotten.add(clause.id());
            }
        }

        assertThat(forgotten).isEmpty();
    }

    @Test
    void whatIsCheckedIsCheckedByARuleAndShownByACase() {
        List<String> claims = new ArrayList<>();
        for (Clause clause : clauses()) {
            Coverage coverage = coverage(clause);
            boolean claimed = coverage.level() == Level.CHECKED || coverage.level() == Level.PARTLY;
            if (claimed && INVENTORY.examples(clause).names().stream().noneMatch(name -> shows(name, clause))) {
                claims.add(clause.id());
            }
        }

        assertThat(claims).isEmpty();
    }

    @Test
    void whatTurnsOnEvidenceIsAskedForByARule() {
        List<String> unasked = new ArrayList<>();
        for (Clause clause : clauses()) {
            if (coverage(clause).level() == Level.EVIDENCE && coverage(clause).rules().isEmpty()) {
                unasked.add(clause.id());
            }
        }

        assertThat(unasked).isEmpty();
    }

    @Test
    void whatIsNotCheckedHasItsReason() {
        List<String> silent = new ArrayList<>();
        for (Clause clause : clauses()) {
            if (coverage(clause).level() != Level.CHECKED && PHRASEBOOK.about(clause, "rf:reason").isEmpty()) {
                silent.add(clause.id());
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void almostEverythingThatDeclaredFactsDecideIsChecked() {
        for (Edition edition : RIGHTS.editions()) {
            List<Coverage> decidable = edition.clauses()
                    .stream()
                    .map(CoverageTest::coverage)
                    .filter(Coverage::decidable)
                    .toList();
            long checked = decidable.stream().filter(coverage -> coverage.level() == Level.CHECKED).count();

            assertThat(decidable).hasSizeGreaterThan(80);
            assertThat(100 * checked).as(edition.id()).isGreaterThanOrEqualTo(95L * decidable.size());
        }
    }

    @Test
    void everyRuleHasAnExampleThatItGrantsAndOneThatItDoesNot() {
        List<String> wrong = new ArrayList<>();
        for (RuleDefinition rule : RIGHTS.rules()) {
            String granted = INVENTORY.examples(rule.id()).granted();
            String faulty = INVENTORY.examples(rule.id()).faulty();
            boolean perOperation = "operation".equals(rule.findValue("rf:subjectKind"));
            if (granted == null || judged(granted).finds(rule.id())
                    || !(perOperation ? hasGrantedOperation(granted) : judged(granted).granted().contains(rule.id()))) {
                wrong.add(rule.id() + " is not granted in " + granted);
            }
            if (faulty == null || !judged(faulty).finds(rule.id())) {
                wrong.add(rule.id() + " finds nothing in " + faulty);
            }
        }

        assertThat(wrong).isEmpty();
    }

    /**
     * Whether a case proves that a clause is checked: a rule cites it there, or one that checks it finds fault where the
     * clause holds.
     */
    private static boolean shows(String name, Clause clause) {
        List<String> rules = coverage(clause).rules();
        Judged judged = judged(name);
        boolean holds = judged.sections().contains(clause.edition() + "/" + clause.product());
        return !rules.isEmpty()
                && (judged.cited().contains(clause.id()) || (holds && rules.stream().anyMatch(judged::finds)));
    }

    private static boolean hasGrantedOperation(String name) {
        return judged(name).assessment()
                .operations()
                .stream()
                .anyMatch(operation -> operation.verdict() == Verdict.GRANTED);
    }

    private static List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        RIGHTS.editions().forEach(edition -> clauses.addAll(edition.clauses()));
        return clauses;
    }

    private static Coverage coverage(Clause clause) {
        Coverage coverage = INVENTORY.findCoverage(clause);
        if (coverage == null) {
            throw new AssertionError("nobody looks after " + clause.id());
        }
        return coverage;
    }

    private static Judged judged(String name) {
        return CASES.computeIfAbsent(name, CoverageTest::judge);
    }

    private static Judged judge(String name) {
        Set<String> cited = new HashSet<>();
        Set<String> granted = new HashSet<>();
        Set<String> sections = new HashSet<>();
        List<@Nullable Assessment> assessments = new ArrayList<>();
        LicenceCheck check = new LicenceCheck(RIGHTS, Limits.DEFAULT);
        Inputs.expand(List.of("topologies/clauses/" + name + ".yaml"), InputStream.nullInputStream())
                .forEach(input -> check.check(input, topology -> {
                    sections.addAll(sections(topology));
                    return options(topology, cited, granted);
                }, checked -> {
                    if (checked instanceof Checked.Judged judged) {
                        assessments.add(judged.assessment());
                    }
                }));
        Assessment assessment = assessments.isEmpty() ? null : assessments.get(0);
        if (assessment == null) {
            throw new AssertionError("the case %s cannot be judged".formatted(name));
        }
        assessment.findings().forEach(finding -> cited.addAll(finding.clauses()));
        assessment.links().forEach(link -> cited.addAll(link.clauses()));
        assessment.operations().forEach(operation -> cited.addAll(operation.clauses()));
        return new Judged(cited, granted, sections, assessment);
    }

    private static Set<String> sections(Topology topology) {
        Set<String> sections = new HashSet<>();
        Governing governing = new Governing(new Prepared(RIGHTS), Options.at(LocalDate.of(2024, 3, 1)));
        for (Site site : topology.sites()) {
            String edition = governing.edition(site).id();
            sections.addAll(List.of(edition + "/general", edition + "/" + site.product(),
                    edition + "/" + site.governingProduct()));
            List<Extension> extensions = site.extensions();
            if (extensions != null) {
                extensions.forEach(extension -> sections.add(edition + "/" + extension.product()));
            }
        }
        return sections;
    }

    /** The options to judge with; on the way, what every rule says of every subject. */
    private static Options options(Topology topology, Set<String> cited, Set<String> granted) {
        LocalDate asOf = topology.asOf();
        Options options =
                new Options(asOf == null ? LocalDate.of(2024, 3, 1) : asOf, Reading.OPEN, false, null);
        Ledger ledger = new Ledger();
        Shapes shapes = new Shapes(new Deployment(topology, RIGHTS, options, AsOf.of(options.asOf())), ledger);
        assertThat(shapes.operationRules()).isNotEmpty();
        for (String rule : ledger.rules()) {
            Ledger.Page page = ledger.page(rule);
            for (int subject = 0; subject < page.size(); subject++) {
                Outcome outcome = page.outcome(page.subject(subject));
                if (outcome != null) {
                    cited.addAll(Findings.ids(outcome.clauses()));
                    if (outcome.verdict() == Verdict.GRANTED) {
                        granted.add(rule);
                    }
                }
            }
        }
        return options;
    }
}
