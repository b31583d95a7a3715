package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes a suite of test cases for each topology, for the test pages of build servers: a case for each finding, and one for
 * each link, operation and site that is granted.
 *
 * <p>A finding fails when its verdict makes the run fail; else it is skipped. A document that could not be judged is a suite
 * of errors. Both schemas of this format that are in use accept the reports, and so does what each build server makes of
 * them: a suite takes no time, ran on {@code localhost}, and at the start of the day that the topology was judged at.
 */
public final class JunitReport implements ReportWriter {

    /** When a suite ran that was judged at no day, as its document could not be read. */
    private static final String NO_DAY = "1970-01-01";

    private final Presentation presentation;

    /** As a run presents its reports. */
    public JunitReport(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public Pages begin(Appendable out, boolean several) throws IOException {
        Xml xml = new Xml(out);
        xml.open("testsuites");
        return new JunitPages(xml);
    }

    private final class JunitPages implements Pages {

        private final Xml xml;
        private int suites;

        JunitPages(Xml xml) {
            this.xml = xml;
        }

        @Override
        public void add(Report report) throws IOException {
            Assessment assessment = report.assessment();
            List<Finding> findings = assessment.findings();
            int failures = 0;
            for (Finding finding : findings) {
                failures += fails(report, finding) ? 1 : 0;
            }
            open(assessment.topology(), report.source(), assessment.asOf().toString(), new Numbers(
                    findings.size() + assessment.counts().of(Verdict.GRANTED), failures, 0,
                    findings.size() - failures));
            property("verdict", assessment.verdict().word());
            property("reading", assessment.reading().word());
            if (report.triaged() != null) {
                for (Status status : Status.values()) {
                    property(status.word(), String.valueOf(report.triaged().count(status)));
                }
            }
            xml.close();
            for (Finding finding : findings) {
                testcase(report, finding);
            }
            for (LinkVerdict link : assessment.links()) {
                granted(assessment, link.verdict(), Subject.Kind.LINK, link.id());
            }
            for (OperationVerdict operation : assessment.operations()) {
                granted(assessment, operation.verdict(), Subject.Kind.OPERATION, operation.id());
            }
            for (SiteVerdict site : assessment.sites()) {
                granted(assessment, site.verdict(), Subject.Kind.SITE, site.id());
            }
            close();
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            int count = refusal.errors().size();
            open(refusal.source(), refusal.source(), NO_DAY, new Numbers(count, 0, count, 0));
            property("verdict", "not judged");
            xml.close();
            for (Refusal.Reason reason : refusal.errors()) {
                open(refusal.source() + ":" + reason.line() + ":" + reason.column(), refusal.source());
                xml.open("error");
                xml.attribute("type", "input");
                xml.attribute("message", reason.message());
                xml.text(refusal.source() + ":" + reason.line() + ":" + reason.column() + ": " + reason.message());
                xml.close();
                xml.close();
            }
            close();
        }

        @Override
        public void end() throws IOException {
            xml.close();
            xml.end();
        }

        /** Begins a suite and its properties. */
        private void open(String name, String source, String day, Numbers numbers) throws IOException {
            xml.open("testsuite");
            xml.attribute("name", name);
            xml.attribute("package", source);
            xml.attribute("id", String.valueOf(suites++));
            xml.attribute("timestamp", day + "T00:00:00");
            xml.attribute("hostname", "localhost");
            xml.attribute("tests", String.valueOf(numbers.tests()));
            xml.attribute("failures", String.valueOf(numbers.failures()));
            xml.attribute("errors", String.valueOf(numbers.errors()));
            xml.attribute("skipped", String.valueOf(numbers.skipped()));
            xml.attribute("time", "0");
            xml.open("properties");
            property("source", source);
        }

        private void property(String name, String value) throws IOException {
            xml.open("property");
            xml.attribute("name", name);
            xml.attribute("value", value);
            xml.close();
        }

        /** Ends a suite; one of the schemas asks for its output, which there is not. */
        private void close() throws IOException {
            xml.open("system-out");
            xml.close();
            xml.open("system-err");
            xml.close();
            xml.close();
        }

        /** Begins a test case. */
        private void open(String name, String group) throws IOException {
            xml.open("testcase");
            xml.attribute("name", name);
            xml.attribute("classname", group);
            xml.attribute("time", "0");
        }

        private void granted(Assessment assessment, Verdict verdict, Subject.Kind kind, String id) throws IOException {
            if (verdict == Verdict.GRANTED) {
                open(kind.word() + " " + id, assessment.topology() + "." + kind.word());
                xml.close();
            }
        }

        private void testcase(Report report, Finding finding) throws IOException {
            int slash = finding.rule().indexOf('/');
            String group = slash < 0 ? finding.rule() : finding.rule().substring(0, slash);
            open(finding.rule() + " " + finding.subject().id(), report.assessment().topology() + "." + group);
            String message = report.message(finding);
            if (fails(report, finding)) {
                xml.open("failure");
                xml.attribute("type", finding.verdict().word());
                xml.attribute("message", message);
            } else {
                xml.open("skipped");
                if (!report.isActive(finding)) {
                    xml.attribute("message", whySkipped(report, finding));
                }
            }
            xml.text(message);
            details(report, finding);
            xml.close();
            xml.close();
        }

        private boolean fails(Report report, Finding finding) {
            return presentation.fails(finding.verdict()) && report.isActive(finding);
        }

        /** Why a finding does not count. */
        private String whySkipped(Report report, Finding finding) {
            WaiverText words = new WaiverText(report.phrasebook());
            Treatment treatment = Objects.requireNonNull(report.triaged()).treatment(finding);
            String waiver = words.waiver(treatment);
            String status = words.status(treatment.status());
            return waiver == null || treatment.status() != Status.WAIVED ? status : status + ": " + waiver;
        }

        private void details(Report report, Finding finding) throws IOException {
            detail(report, "where", report.source() + ":" + finding.span().line() + ":" + finding.span().column());
            boolean walks = finding.subject().kind() != Subject.Kind.SLC;
            detail(report, walks ? "path" : "at-sites", report.path(finding, " -> "));
            detail(report, "clauses", String.join(", ", finding.clauses()));
            for (String clause : finding.clauses()) {
                String note = report.translationNote(clause);
                detail(report, "translation", note.isEmpty() ? "" : clause + ": " + note);
            }
            for (String need : report.needs(finding)) {
                detail(report, "needs", need);
            }
            for (String remedy : report.remedies(finding)) {
                detail(report, "remedy", remedy);
            }
            String question = finding.question();
            if (question != null) {
                detail(report, "question", question + ": " + report.phrasebook().question(question));
            }
            Treatment treatment = report.triaged() == null ? null : report.triaged().treatment(finding);
            if (treatment != null && treatment.waiver() != null) {
                WaiverText words = new WaiverText(report.phrasebook());
                detail(report, "waiver", String.valueOf(words.waiver(treatment)));
                for (String each : words.details(treatment.waiver())) {
                    detail(report, "waiver", each);
                }
            }
        }

        private void detail(Report report, String label, String text) throws IOException {
            if (!text.isEmpty()) {
                xml.line(report.phrasebook().word(label) + ": " + text);
            }
        }
    }

    /** How many cases of a suite there are, and of which kind. */
    private record Numbers(long tests, int failures, int errors, int skipped) {}
}
