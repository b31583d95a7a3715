package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Path;
import dev.rightful.finding.Reading;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Circumstances;
import dev.rightful.model.Purpose;
import dev.rightful.model.Site;
import dev.rightful.model.Span;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Facts;
import dev.rightful.rights.Language;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.RuleDefinition;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Assessments made by hand, and texts for them. */
final class Samples {

    private Samples() {}

    static Phrasebook phrasebook() {
        Facts.Builder texts = new Facts.Builder()
                .add("case/federation/child-product/not-granted", "rf:message",
                        text("{parent} may federate Corporate and Expert sites only; {child} runs {product}."))
                .add("case/federation/child-product/not-granted", "rf:remedies",
                        text("Open the cameras of {child} by Interconnect instead of federation."))
                .add("case/federation/child-product/not-granted", "rf:remedies",
                        text("License {child} for a product that a parent may federate, such as Corporate or Expert."))
                .add("case/federation/child-product/cycle", "rf:message",
                        text("The link from {from} to {to} lies on a loop of {sites} sites."))
                .add("case/operation/affiliate/not-accepted", "rf:message", text(
                        "{party} belongs to the group of {licensee}, and nothing says that it accepted the agreement."))
                .add("case/operation/affiliate/not-accepted", "rf:needs",
                        text("the day on which {party} accepted edition {edition}"))
                .add("case/interconnect/remote-product/open", "rf:message",
                        text("The agreement does not say whether {remote} may be opened by Interconnect."))
                .add("clause/2023-04-28/corporate/7", "dct:description",
                        text("A licensee may make its sites of two products children of this one."))
                .add("question/O7", "rf:asks", text("May an owner connect its own small sites at all?"))
                .add("question/O7", "rf:readings", text("Wide: it may, as nothing forbids it."))
                .add("question/O7", "rf:readings", text("Narrow: it may not, as nothing grants it."));
        Phrasebook builtIn = BuiltIn.phrasebook("en");
        for (RuleDefinition rule : BuiltIn.rights().rules()) {
            texts.add("rule/" + rule.id(), "dct:title", text(builtIn.title(rule.id())));
            for (String property : List.of("rf:asks", "rf:why", "rf:comply")) {
                texts.add("rule/" + rule.id(), property, text(builtIn.about(rule.id(), property)));
            }
        }
        builtIn.words().forEach((key, word) -> texts.add("word/" + key, "rf:message", text(word)));
        return new Phrasebook(Language.EN, texts.build());
    }

    static Report report(Assessment assessment) {
        return report("topologies/nordmart.yaml", assessment);
    }

    static Report report(String source, Assessment assessment) {
        return new Report(source, topology(assessment), assessment, BuiltIn.rights(), phrasebook());
    }

    /** What a writer makes of a sound, a mixed and an unreadable document. */
    static String batch(ReportWriter writer) throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriter.Pages pages = writer.begin(out, true);
        pages.add(report("topologies/depot.yaml", sound()));
        pages.add(new Refusal("topologies/bad one.yaml",
                List.of(new Refusal.Reason(3, 7, "site \"a\": unknown key \"slcc\", did you mean \"slc\"?"),
                        new Refusal.Reason(9, 1, "100 % wrong, see <b>|`x`"))));
        pages.add(report(mixed()));
        pages.end();
        return out.toString();
    }

    /** What a writer makes of one document. */
    static String written(ReportWriter writer, Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        writer.write(report, out);
        return out.toString();
    }

    /** As a run presents its reports that is told nothing particular. */
    static Presentation presentation() {
        return presentation(Presentation.Detail.NORMAL, false, Presentation.USUAL_WIDTH);
    }

    static Presentation presentation(Presentation.Detail detail, boolean colour, int width) {
        return new Presentation(BuiltIn.rights(), phrasebook(), Set.of(Verdict.VIOLATED, Verdict.UNDETERMINED), detail,
                colour, width);
    }

    static Presentation failingOn(Verdict... verdicts) {
        return new Presentation(BuiltIn.rights(), phrasebook(), Set.of(verdicts), Presentation.Detail.NORMAL, false,
                Presentation.USUAL_WIDTH);
    }

    /** The sites of an assessment and nothing else. */
    private static Topology topology(Assessment assessment) {
        List<Site> sites = assessment.sites()
                .stream()
                .map(site -> new Site(site.id(), null, site.product(), null, null, null, "nordmart", null,
                        Purpose.PRODUCTION, null, null, null, null, null, null, null, null, Circumstances.NONE,
                        new Span(1, 1, 1, 2)))
                .toList();
        return new Topology(assessment.topology(), assessment.title(), null, List.of(), sites, List.of(), List.of(),
                null, List.of());
    }

    /** Everything granted. */
    static Assessment sound() {
        return new Assessment("depot", null, LocalDate.of(2024, 3, 1), Reading.OPEN, Verdict.GRANTED,
                List.of(new LinkVerdict("federation:hq->depot", "federation", "hq", "depot", Verdict.GRANTED,
                        List.of("2023-04-28/corporate/7"))),
                List.of(), List.of(site("depot", Verdict.GRANTED), site("hq", Verdict.GRANTED)), List.of());
    }

    /** Something of everything. */
    static Assessment mixed() {
        return mixed("Nordmart and its monitoring centre", "Fjord\u001b[31mbo");
    }

    static Assessment mixed(String title, String name) {
        return new Assessment("nordmart", title, LocalDate.of(2024, 3, 1), Reading.OPEN, Verdict.VIOLATED,
                List.of(new LinkVerdict("federation:hq->shop-1", "federation", "hq", "shop-1", Verdict.VIOLATED,
                        List.of("2023-04-28/corporate/7")),
                        new LinkVerdict("hq-pair", "failover", "hq-ms1", "hq-ms2", Verdict.GRANTED,
                                List.of("2023-04-28/management-server-failover/1",
                                        "2023-04-28/management-server-failover/2")),
                        new LinkVerdict("interconnect:hq->shop-2", "interconnect", "hq", "shop-2",
                                Verdict.UNDETERMINED, List.of("2023-04-28/corporate/8"))),
                List.of(new OperationVerdict("group", "oslo", "federation", "affiliate",
                        new Path(List.of("hq", "oslo"), 2), Verdict.UNDETERMINED,
                        List.of("2023-04-28/expert/5"))),
                List.of(site("hq", Verdict.GRANTED), site("oslo", Verdict.UNDETERMINED),
                        site("shop-1", Verdict.GRANTED, "devices", "extensions"),
                        site("shop-2", Verdict.GRANTED, "extensions")),
                List.of(new Finding("federation/child-product", Verdict.VIOLATED,
                        new Subject(Subject.Kind.LINK, "federation:hq->shop-1"), List.of("2023-04-28/corporate/7"),
                        List.of("corporate/federation-parent"),
                        new Statement("not-granted",
                                Map.of("parent", "hq", "child", "shop-1", "product", "XProtect Express+")),
                        new Path(List.of("hq", "shop-1"), 2), new Span(12, 5, 12, 50), null),
                        open("interconnect:hq->shop-2", "shop-2", 13), open("interconnect:hq->shop-3", "shop-3", 14),
                        new Finding("operation/affiliate", Verdict.UNDETERMINED,
                                new Subject(Subject.Kind.OPERATION, "group@oslo:federation"),
                                List.of("2023-04-28/expert/5",
                                        "2023-04-28/general/affiliated-companies/submission"),
                                List.of("expert/operator-scope", "general/affiliated-companies/submission"),
                                new Statement("not-accepted",
                                        Map.of("party", name, "licensee", "Nordmart Norge AS", "edition",
                                                "2023-04-28")),
                                new Path(List.of("hq", "oslo"), 2), new Span(20, 3, 20, 30), null)));
    }

    private static Finding open(String link, String remote, int line) {
        return new Finding("interconnect/remote-product", Verdict.UNDETERMINED,
                new Subject(Subject.Kind.LINK, link), List.of("2023-04-28/corporate/8"),
                List.of("corporate/interconnect-central"), new Statement("open", Map.of("remote", remote)), Path.NONE,
                new Span(line, 5, line, 50), "O7");
    }

    static Finding withPath(Finding finding, Path path) {
        return new Finding(finding.rule(), finding.verdict(), finding.subject(), finding.clauses(),
                finding.clauseKeys(), finding.statement(), path, finding.span(), finding.question());
    }

    static SiteVerdict site(String id, Verdict verdict, String... notAssessed) {
        return new SiteVerdict(id, "corporate", "2023-04-28", verdict, List.of(notAssessed),
                new Span(3, 5, 3, 60));
    }

    private static Facts.Value text(String text) {
        return new Facts.Value(text, "en", true);
    }
}
