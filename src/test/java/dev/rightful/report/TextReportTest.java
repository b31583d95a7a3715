package dev.rightful.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Elsewhere;
import dev.rightful.Golden;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Path;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.report.Presentation.Detail;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    @Test
    void tellsWhatIsNotGrantedThenTheLinksThenASummary() throws IOException {
        Assessment mixed = Samples.mixed();

        String written = write(mixed, Detail.NORMAL, false);

        Golden.assertMatches("report-mixed.txt", written);
    }

    @Test
    void tellsEverythingOnRequest() throws IOException {
        Assessment mixed = Samples.mixed();

        String written = write(mixed, Detail.VERBOSE, false);

        Golden.assertMatches("report-verbose.txt", written);
    }

    @Test
    void isShortWhenEverythingIsGranted() throws IOException {
        Assessment sound = Samples.sound();

        String written = write(sound, Detail.NORMAL, false);

        Golden.assertMatches("report-sound.txt", written);
    }

    @Test
    void countsTopologiesAndDocumentsThatCouldNotBeJudged() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriter.Pages pages = new TextReport(Samples.presentation()).begin(out, true);

        pages.add(Samples.report(Samples.sound()));
        pages.add(new Refusal("topologies/\u001b[2Jbad.yaml", List.of(new Refusal.Reason(1, 1, "not YAML"))));
        pages.end();

        Golden.assertMatches("report-batch.txt", out.toString());
    }

    @Test
    void takesOneLineForEachTopologyWhenQuiet() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriter.Pages pages = new TextReport(Samples.presentation(Detail.QUIET, false, 80)).begin(out, true);

        pages.add(Samples.report(Samples.sound()));
        pages.add(Samples.report(Samples.mixed()));
        pages.end();

        assertThat(out).hasToString("""
                GRANTED       topologies/nordmart.yaml: depot, no findings
                VIOLATED      topologies/nordmart.yaml: nordmart, findings: 1 violated, 3 undetermined
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NORMAL", "VERBOSE", "QUIET"})
    void colourOnlyUnderlinesWhatTheWordsSay(String detail) throws IOException {
        Assessment mixed = Samples.mixed();

        String coloured = write(mixed, Detail.valueOf(detail), true);

        assertThat(coloured).contains("\u001b[1;31mVIOLATED\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(write(mixed, Detail.valueOf(detail), false));
    }

    @Test
    void fitsIntoEightyColumns() throws IOException {
        Assessment mixed = Samples.mixed("A title of " + "many words ".repeat(20), "N\u00f8rdmart \ud83d\ude00 A/S");

        String written = write(mixed, Detail.NORMAL, false) + write(mixed, Detail.VERBOSE, false);

        assertThat(written.lines().filter(line -> !line.contains("hq-pair")))
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 100, 120})
    void fitsIntoTheWidthOfATerminal(int width) throws IOException {
        Assessment mixed = Samples.mixed("A title of " + "many words ".repeat(20), "N\u00f8rdmart");
        StringBuilder out = new StringBuilder();

        new TextReport(Samples.presentation(Detail.NORMAL, false, width)).write(Samples.report(mixed), out);

        assertThat(out.toString().lines().filter(line -> !line.contains("hq-pair")))
                .allMatch(line -> line.length() <= width)
                .anyMatch(line -> line.length() > width - 10);
    }

    @Test
    void letsNothingFromTheDocumentReachTheTerminal() throws IOException {
        Assessment hostile = Samples.mixed("a\u001b[2Jb\u0007c\u009bd\ne\u202ef\u2066g\ud800h", "x\ry\u2028z");

        String written = write(hostile, Detail.VERBOSE, false);

        assertThat(written).contains(
                "a\\u{1b}[2Jb\\u{7}c\\u{9b}d\\u{a}e\\u{202e}f\\u{2066}g\\u{d800}h", "x\\u{d}y\\u{2028}z");
        assertThat(written.codePoints().filter(each -> each != '\n')).allMatch(Visible::isHarmless);
    }

    @Test
    void showsBothEndsOfALongPath() throws IOException {
        Path path = Path.of(IntStream.rangeClosed(1, 100).mapToObj(each -> "s" + each).toList());
        Assessment mixed = Samples.mixed();
        Assessment deep = new Assessment("deep", null, mixed.asOf(), mixed.reading(), mixed.verdict(), List.of(),
                List.of(), List.of(Samples.site("s1", Verdict.GRANTED)),
                List.of(Samples.withPath(mixed.findings().get(0), path)));

        String written = write(deep, Detail.NORMAL, false);

        assertThat(written.replaceAll("\\s+", " ")).contains("s15 -> s16 -> (68 more sites) -> s85 -> s86 ->");
    }

    @Test
    void namesFewOfManySitesInANote() throws IOException {
        Assessment large = new Assessment("large", null, LocalDate.of(2024, 3, 1), Reading.LENIENT, Verdict.GRANTED,
                List.of(), List.of(),
                IntStream.range(0, 9)
                        .mapToObj(each -> each == 4
                                ? Samples.site("s4", Verdict.GRANTED, "premises")
                                : Samples.site("s" + each, Verdict.GRANTED, "devices", "premises"))
                        .toList(),
                List.of());

        String written = write(large, Detail.NORMAL, false);

        assertThat(written).contains("not assessed  devices: s0, s1, s2, s3, s5 and 3 more\n",
                "not assessed  premises: every site\n", "open questions answered leniently\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR", "en-US"})
    void isTheSameEverywhere(String language) throws Exception {
        String here = write(Samples.mixed(), Detail.VERBOSE, false);

        String there = new Elsewhere(language, "America/Adak").run(() -> write(Samples.mixed(), Detail.VERBOSE, false));

        assertThat(there).isEqualTo(here);
    }

    @Test
    void holdsNothingBackHoweverManyLinksThereAre() throws IOException {
        int count = 300_000;
        LinkVerdict link = Samples.sound().links().get(0);
        OperationVerdict operation = Samples.mixed().operations().get(0);
        Assessment huge = new Assessment("huge", null, LocalDate.of(2024, 3, 1), Reading.OPEN, Verdict.GRANTED,
                Collections.nCopies(count, link), Collections.nCopies(count, operation),
                Collections.nCopies(count, Samples.site("hq", Verdict.GRANTED, "devices")), List.of());
        Longest out = new Longest();

        new TextReport(Samples.presentation(Detail.VERBOSE, false, 80)).write(Samples.report(huge), out);

        assertThat(out.total).isGreaterThan(40L * count);
        assertThat(out.piece).isLessThan(200);
    }

    /** Forgets what is written, but not how long the longest piece was. */
    private static final class Longest implements Appendable {

        private long total;
        private int piece;

        @Override
        public Appendable append(CharSequence text) {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            total += end - start;
            piece = Math.max(piece, end - start);
            return this;
        }

        @Override
        public Appendable append(char c) {
            total++;
            return this;
        }
    }

    private static String write(Assessment assessment, Detail detail, boolean colour) throws IOException {
        StringBuilder out = new StringBuilder();
        new TextReport(Samples.presentation(detail, colour, 80)).write(Samples.report(assessment), out);
        return out.toString();
    }
}
