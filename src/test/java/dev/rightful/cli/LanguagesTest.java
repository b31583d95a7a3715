package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.input.Inputs;
import dev.rightful.report.Explanation;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code --lang} changes: every word a reader meets, and nothing that a program reads. */
class LanguagesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Words that no sentence in English does without, and that are none in Dutch. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![\\w{/:@-])(the|and|which|that|are|not|from|by|for|has|its|"
                    + "whether|may|with|this|licen[cs]es?|sites?|must|only|needs?)(?![\\w}/:@-])");
    /** The words of the agreement itself, which a warning about its translation cites. */
    private static final Pattern CITED = Pattern.compile("“[^”]*”");

    private static final String MOVED = "topologies/clauses/failover/cause-not-given.yaml";

    static List<String> examples() {
        return Inputs.expand(List.of("topologies/examples"), InputStream.nullInputStream())
                .stream()
                .map(input -> input.source())
                .toList();
    }

    static Stream<Arguments> translations() {
        return Stream.of("nl", "bg").flatMap(tag -> examples().stream().map(file -> Arguments.of(tag, file)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("translations")
    void writesAReportWithoutEnglish(String tag, String example) {
        String english = Run.of("check", "--verbose", example).out();
        Run translated = Run.of("check", "--verbose", "--lang", tag, example);

        assertThat(translated.code()).isIn(0, 1, 4);
        assertThat(leftovers(untitled(translated.out()), tag)).isEmpty();
        assertThat(leftovers(untitled(english), tag)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "bg"})
    void listsAndExplainsWithoutEnglish(String tag) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append(Run.of("rules", "--lang", tag).out())
                .append(Run.of("clauses", "--lang", tag).out())
                .append(Run.of("clauses", "--coverage", "--lang", tag).out());
        Phrasebook phrasebook = BuiltIn.phrasebook(tag);
        Explanation explanation =
                new Explanation(BuiltIn.rights(), phrasebook, BuiltIn.inventory(), BuiltIn.cases());
        Pattern examples = Pattern.compile("(?s)\n(%s|%s):\\s.*"
                .formatted(phrasebook.word("granted-example"), phrasebook.word("faulty-example")));
        for (String subject : explanation.subjects()) {
            StringBuilder text = new StringBuilder();
            explanation.write(subject, text);
            out.append(examples.matcher(text).replaceAll("\n"));
        }

        assertThat(leftovers(out.toString(), tag)).isEmpty();
        assertThat(out.toString().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("translations")
    void tellsOfLicencesWithoutEnglish(String tag, String example) {
        Run run = Run.of("plan", "--verbose", "--prices", "topologies/examples/prices.csv", "--lang", tag, example);

        assertThat(run.code()).isIn(0, 1, 4);
        assertThat(leftovers(untitled(run.out()), tag)).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80
                || !line.strip().contains(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "bg"})
    void tellsOfChangesWithoutEnglish(String tag) {
        String timeline = Run.of("timeline", "--lang", tag, "topologies/examples/school-district.yaml").out();
        String editions = Run.of("compare", "--lang", tag, "topologies/examples/company-group.yaml",
                "--edition", "2021-04-29", "--edition", "2023-04-28").out();

        assertThat(timeline).contains("operation/law-enforcement");
        assertThat(leftovers(timeline, tag)).isEmpty();
        assertThat(editions).contains("2021-04-29");
        assertThat(leftovers(untitled(editions), tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "bg"})
    void writesOtherFormatsForPeopleWithoutEnglish(String tag) {
        String page = Run.of("check", "--format", "markdown", "--lang", tag, MOVED).out();

        assertThat(leftovers(page, tag)).isEmpty();
    }

    /** A report without its first two lines, the title that its author gave and its path. */
    private static String untitled(String report) {
        return report.substring(report.indexOf('\n', report.indexOf(".yaml")));
    }

    /** What is left of English: words that only English has, and labels of the English report. */
    private static Set<String> leftovers(String text, String tag) {
        String plain = CITED.matcher(text).replaceAll("“”");
        Set<String> leftovers = new TreeSet<>();
        ENGLISH.matcher(plain).results().map(MatchResult::group).forEach(leftovers::add);
        Map<String, String> translated = BuiltIn.phrasebook(tag).words();
        for (Map.Entry<String, String> word : BuiltIn.phrasebook("en").words().entrySet()) {
            boolean isSame = word.getValue().equalsIgnoreCase(translated.get(word.getKey()));
            String quoted = Pattern.quote(word.getValue());
            String inBrackets = "\\(" + quoted + "[ )]";
            boolean isType = word.getKey().startsWith("type-"); // alone on a line it is the id of a section
            boolean isPlace = word.getKey().startsWith("placement-"); // in brackets it is the id of a product
            String label = isType ? inBrackets : inBrackets + "|(?m)^ {0,2}" + quoted + "( {2,}|: |$)";
            if (!isSame && !isPlace && Pattern.compile(label).matcher(plain).find()) {
                leftovers.add(word.getValue());
            }
        }
        return leftovers;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("translations")
    void leavesWhatProgramsReadAsItIs(String tag, String example) {
        ObjectNode english = report("en", example);
        ObjectNode translated = report(tag, example);

        assertThat(translated.get("lang").asString()).isEqualTo(tag);
        assertThat(withoutTexts(translated)).isEqualTo(withoutTexts(english));
    }

    private static ObjectNode report(String tag, String file) {
        return (ObjectNode) JSON.readTree(Run.of("check", "--format", "json", "--lang", tag, file).out());
    }

    private static JsonNode withoutTexts(ObjectNode report) {
        ObjectNode rest = report.deepCopy();
        rest.remove("lang");
        rest.get("findings")
                .forEach(finding -> ((ObjectNode) finding)
                        .remove(List.of("message", "needs", "remedies", "translationNotes")));
        return rest;
    }

    @Test
    void warnsOfAMisleadingTranslationAndCitesTheEnglishText() {
        String clause = "2023-04-28/management-server-failover/3";

        List<String> notes = notes("nl");

        assertThat(notes).hasSize(1).allMatch(note -> note.startsWith(clause + ": "));
        assertThat(notes.get(0)).contains("overmacht", "Engelse tekst", "“conditions beyond your control”");
        assertThat(flat(Run.of("check", "--lang", "nl", MOVED).out())).contains("vertaling " + clause + ": De Neder");
        assertThat(flat(Run.of("explain", "--lang", "nl", clause).out())).contains(" vertaling De Nederlandse");
        assertThat(flat(Run.of("explain", "--lang", "nl", "failover/back-up-system").out())).contains("overmacht");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg"})
    void warnsOnlyTheReadersOfThatTranslation(String tag) {
        assertThat(notes(tag)).isEmpty();
    }

    private static List<String> notes(String tag) {
        List<String> notes = new ArrayList<>();
        report(tag, MOVED).get("findings")
                .forEach(finding -> finding.get("translationNotes")
                        .forEach(
                                note -> notes.add(note.get("clause").asString() + ": " + note.get("note").asString())));
        return notes;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void readsAnAddendumInEnglishWhereItIsNotTranslated(@TempDir Path directory) throws IOException {
        Path addendum = Files.writeString(directory.resolve("addendum.ttl"), """
                @base <https://rightful.example/> .
                @prefix rf:   <https://rightful.example/vocabulary#> .
                @prefix dct:  <http://purl.org/dc/terms/> .
                @prefix xsd:  <http://www.w3.org/2001/XMLSchema#> .

                <edition/acme> a rf:Edition ; rf:issued "2024-01-01"^^xsd:date ; rf:basedOn <edition/2023-04-28> .
                <clause/acme/corporate/20> a rf:Clause ;
                    rf:edition <edition/acme> ; rf:section <product/corporate> ; rf:paragraph "20" ; rf:key "more" ;
                    dct:description "Something more."@en .
                <clause/acme/corporate/21> a rf:Clause ;
                    rf:edition <edition/acme> ; rf:section <product/corporate> ; rf:paragraph "21" ; rf:key "else" ;
                    dct:description "Iets anders."@nl , "Something else."@en .
                <rule/federation/tree> dct:title "Another title"@en .
                """);

        String clauses = Run.of("clauses", "--lang", "nl", "--edition", "acme", "--ontology", addendum).out();
        String rules = Run.of("rules", "--lang", "nl", "--ontology", addendum).out();
        String inEnglish = Run.of("rules", "--ontology", addendum).out();

        assertThat(clauses).contains("Something more.", "Iets anders.", "Basisrecht").doesNotContain("Something else.");
        assertThat(flat(rules)).contains("Een onderliggende locatie heeft één bovenliggende")
                .doesNotContain("Another title");
        assertThat(inEnglish).contains("Another title");
    }

    @Test
    void readsAnAddendumThatIsInDutchOnly(@TempDir Path directory) throws IOException {
        Path addendum = Files.writeString(directory.resolve("addendum.ttl"), """
                @base <https://rightful.example/> .
                @prefix rf:   <https://rightful.example/vocabulary#> .

                <question/O99> a rf:Question ; rf:asks "Mag dat?"@nl ; rf:settledBy "Ja."@nl .
                """);

        assertThat(Run.of("explain", "--ontology", addendum, "O99").out()).contains("Mag dat?", "Ja.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "explain", "rules", "clauses"})
    void isAFlagOfEveryCommandThatSpeaksOfTheAgreement(String command) {
        assertThat(Run.of(command, "--help").out()).contains("--lang en|nl|bg");
    }

    @Test
    void endsASentenceThatEndsInADayWithOneDot() {
        String late = "topologies/clauses/failover/certificate-missing-the-day-after.yaml";

        String out = Run.of("check", "--lang", "bg", late).out();

        assertThat(out).contains("\u00a0г.").doesNotContain("г..");
    }
}
