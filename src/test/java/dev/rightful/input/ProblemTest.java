package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of problem: where it points (at the marks in the document) and what it says. */
class ProblemTest {

    private static final String SITES = """
            sites:
              - { id: hq, product: corporate, licensee: acme, slc: C1, servers: { management: [ms1, ms2] } }
              - { id: depot, product: expert, licensee: acme, slc: C2, premises: [{ id: yard }] }
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"keys", "kinds", "words", "numbers", "ids", "references", "wholes"})
    void pointsAndSays(String marked, List<String> messages) {
        List<String> problems = Documents.problemsOf(Documents.withoutMarks(marked), Syntax.YAML);

        assertThat(problems).containsExactlyElementsOf(expected(marked, messages));
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                inDocument("▶titel: x", "topology \"t\": unknown key \"titel\", did you mean \"title\"?"),
                inDocument("▶zzzzzzzz: { a: 1, b: [2] }",
                        "topology \"t\": unknown key \"zzzzzzzz\", the keys of topology are "
                                + "topology, title, asOf, parties, sites, links, operators, licences, permissions, meta"),
                inDocument("title: x\n▶title: y", "topology \"t\": duplicate key \"title\""),
                inDocument("meta: { a: { b: 1, ▶b: 2 } }", "topology \"t\": duplicate key \"b\""),
                arguments("▶title: x\n" + SITES, "topology: key \"topology\" is missing"),
                arguments("▶topology: t", "topology \"t\": key \"sites\" is missing"),
                inDocument("parties: [▶{ name: x }]", "party 1: key \"id\" is missing"),
                inDocument("parties: [{ id: p, owns: [▶{ votes: 3 }] }]",
                        "party \"p\", owns 1: key \"party\" is missing"),
                inDocument("parties: [{ id: p, owns: [▶{ party: q }] }]",
                        "party \"p\", owns 1: key \"votes\" is missing"),
                inDocument("parties: [{ id: p, accepted: [▶{ }] }]",
                        "party \"p\", accepted 1: key \"edition\" is missing"),
                inDocument("parties: [{ id: p, worksFor: [▶{ }] }]",
                        "party \"p\", worksFor 1: key \"party\" is missing"),
                withSite("▶{ id: s, product: corporate }", "site \"s\": key \"licensee\" is missing"),
                withSite("{ id: s, product: corporate, ▶licencee: x }",
                        "site \"s\": unknown key \"licencee\", did you mean \"licensee\"?"),
                withSite("{ id: s, product: corporate, licensee: l, ▶preloaded: expert }",
                        "site \"s\": key \"preloaded\" is only for product husky-ivo or husky-x, here the product is corporate"),
                withSite("{ id: s, ▶compatibility: listed, product: corporate, licensee: l }",
                        "site \"s\": key \"compatibility\" is only for product other, here the product is corporate"),
                withSite("{ id: s, product: corporate, licensee: l, ▶appliance: {} }",
                        "site \"s\": key \"appliance\" is only for product husky-ivo, husky-m or husky-x, here the product is corporate"),
                withSite("{ id: s, product: corporate, licensee: l, ▶instaler: d }",
                        "site \"s\": unknown key \"instaler\", did you mean \"installer\"?"),
                withSite("{ id: s, product: corporate, licensee: l, hosting: ▶aws }",
                        "site \"s\": unknown hosting \"aws\", must be on-premises or aws-image"),
                withSite("{ id: s, product: corporate, licensee: l, humanRights: ▶{ on: 2024-01-01 } }",
                        "site \"s\", humanRights: key \"finding\" is missing"),
                withSite("{ id: s, product: corporate, licensee: l, ▶designMaximum: 3 }",
                        "site \"s\": key \"designMaximum\" is only for product husky-m, here the product is corporate"),
                withSite("▶{ id: s, product: husky-x, licensee: l }",
                        "site \"s\": key \"preloaded\" is missing: product husky-x "
                                + "comes with one of corporate, expert, professional-plus, express-plus or essential-plus preloaded"),
                inDocument("links: [▶{ parent: hq, child: depot }]", "link 1: key \"type\" is missing"),
                inDocument("links: [▶{ type: interconnect, central: hq, remote: depot }]",
                        "link 1: key \"cameras\" is missing"),
                inDocument("links: [{ ▶cameras: 3, type: federation, parent: hq, child: depot }]",
                        "link 1: key \"cameras\" is not for a link of type federation; its keys are parent, child"),
                inDocument("licences: [▶{ product: device }]",
                        "licence 1: key \"slc\" is missing, or \"site\": a licence is held under a code"),
                inDocument("licences: [{ product: device, site: hq, ▶slc: C1 }]",
                        "licence 1: keys \"slc\" and \"site\" are both there; one says which code is meant"),
                inDocument("permissions: [▶{ holder: p }]",
                        "permission 1: key \"sites\" is missing, or \"premises\": a permission covers something"));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                inDocument("title: ▶[x]", "topology \"t\": title must be text, was a list"),
                inDocument("title: ▶{ x: y }", "topology \"t\": title must be text, was an object"),
                inDocument("title: ▶null",
                        "topology \"t\": title must be text, was null; leave the key out when there is "
                                + "nothing to say"),
                inDocument("title:▶",
                        "topology \"t\": title must be text, was null; leave the key out when there is nothing "
                                + "to say"),
                inDocument("parties: ▶p", "topology \"t\": parties must be a list, was \"p\""),
                inDocument("parties: [▶p]",
                        "topology \"t\": an entry of parties must be an object with the keys id, name, "
                                + "kind, country, owns, accepted, worksFor, sanctioned, was \"p\""),
                inDocument("parties: [{ id: p, sanctioned: ▶yes }]",
                        "party \"p\": sanctioned must be true or false, was \"yes\""),
                inDocument("parties: [{ id: p, sanctioned: ▶'true' }]",
                        "party \"p\": sanctioned must be true or false, was the text \"true\""),
                withSite("{ id: s, product: corporate, licensee: l, servers: { management: ▶many } }",
                        "site \"s\", servers: management must be a whole number from 0 to 10000000, or a list, was \"many\""),
                withSite("{ id: s, product: corporate, licensee: l, devices: ▶'60' }",
                        "site \"s\": devices must be a whole number from 0 to 10000000, or a list, was the text \"60\""),
                withSite("{ id: s, product: corporate, licensee: l, devices: [{ id: d, kind: ▶'' }] }",
                        "site \"s\", device \"d\": kind must not be empty"),
                arguments("▶- a", "a topology document is an object, with keys such as sites"),
                arguments("▶", "the document is empty; a topology is an object"));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                inDocument("parties: [{ id: p, kind: ▶compagny }]",
                        "party \"p\": unknown kind of party \"compagny\", did you mean \"company\"?"),
                inDocument("parties: [{ id: p, kind: ▶x }]",
                        "party \"p\": unknown kind of party \"x\", must be company, "
                                + "person, public-body, association or authority"),
                inDocument("parties: [{ id: p, country: ▶no }]",
                        "party \"p\": unknown country code (ISO 3166-1 alpha-2) \"no\", did you mean \"NO\"?"),
                inDocument("parties: [{ id: p, accepted: [{ edition: ▶2023-04-29 }] }]",
                        "party \"p\", accepted 1: unknown edition \"2023-04-29\", did you mean \"2023-04-28\"?"),
                withSite("{ id: s, product: ▶corprate, licensee: l }",
                        "site \"s\": unknown product \"corprate\", did you mean \"corporate\"?"),
                withSite("{ id: s, product: corporate, licensee: l, release: ▶R2 2023 }",
                        "site \"s\": release must be a year and an R-number such as 2023 R2, was \"R2 2023\""),
                withSite(
                        "{ id: s, product: corporate, licensee: l, extensions: [{ product: ▶acces, release: ▶2023R1 }] }",
                        "site \"s\", extension 1: unknown extension product \"acces\", did you mean \"access\"?",
                        "site \"s\", extension 1: release must be a year and an R-number such as 2023 R2, was \"2023R1\""),
                withSite("{ id: s, product: corporate, licensee: l, devices: [{ through: ▶indirect }] }",
                        "site \"s\", device 1: unknown route \"indirect\", did you mean \"direct\"?"),
                inDocument("links: [{ type: ▶federated }]",
                        "link 1: unknown type of link \"federated\", did you mean \"federation\"?"),
                inDocument("licences: [{ product: ▶devices, slc: C1 }]",
                        "licence 1: unknown licence kind \"devices\", did you mean \"device\"?"),
                inDocument("licences: [{ product: device, slc: C1, obtained: ▶buy }]",
                        "licence 1: unknown origin of a licence "
                                + "\"buy\", must be purchase, subscription or transfer"),
                inDocument("permissions: [{ holder: p, sites: [hq], status: ▶revoke }]",
                        "permission 1: unknown status of a permission \"revoke\", did you mean \"revoked\"?"),
                inDocument("asOf: ▶2024-2-1",
                        "topology \"t\": asOf must be a date of the calendar such as 2024-03-01, was \"2024-2-1\""),
                inDocument("asOf: ▶2023-02-29",
                        "topology \"t\": asOf must be a date of the calendar such as 2024-03-01, was \"2023-02-29\""));
    }

    static Stream<Arguments> numbers() {
        String count = "site \"s\", device 1: count must be a whole number from 0 to 10000000, was ";
        String votes =
                "party \"p\", owns 1: votes must be a number from 0 to 100, or an object with the keys min, max, "
                        + "minExclusive, maxExclusive, or unknown, was ";
        return Stream.concat(
                Stream.of("10000001", "-1", "+1", "1.0", "1e3", "0x10", "010", "1_000", "99999999999999999999", "٣")
                        .map(number -> withSite(
                                "{ id: s, product: corporate, licensee: l, devices: [{ count: ▶" + number
                                        + " }] }",
                                count + '"' + number + '"')),
                Stream.concat(
                        Stream.of("100.01", "-1", "1e1", "5%", "50,5", ".5", "5.", "0x1F", "NaN", "50.5.5")
                                .map(number -> inDocument(
                                        "parties: [{ id: p, owns: [{ party: q, votes: ▶" + quoteComma(number)
                                                + " }] }]",
                                        votes + said(number))),
                        Stream.of(
                                inDocument("parties: [{ id: p, owns: [{ party: q, votes: ▶{ min: 60, max: 50 } }] }]",
                                        "party \"p\", owns 1, votes: the range is empty: no share is at least 60 and at most "
                                                + "50"),
                                inDocument(
                                        "parties: [{ id: p, owns: [{ party: q, votes: ▶{ min: 50, maxExclusive: true, "
                                                + "max: 50.0 } }] }]",
                                        "party \"p\", owns 1, votes: the range is empty: no share is at "
                                                + "least 50 and below 50.0"),
                                inDocument("parties: [{ id: p, owns: [{ party: q, votes: { min: ▶101 } }] }]",
                                        "party \"p\", owns 1, votes: min must be a number from 0 to 100, was \"101\""),
                                inDocument("parties: [{ id: p, owns: [{ party: q, votes: 1, to: ▶2024-01-01, "
                                        + "from: 2024-01-02 }] }]",
                                        "party \"p\", owns 1: to 2024-01-01 is before from "
                                                + "2024-01-02"),
                                withSite(
                                        "{ id: s, product: corporate, licensee: l, devices: [{ channels: ▶9, capacity: 8 }] }",
                                        "site \"s\", device 1: 9 enabled channels (channels) are more than the device has "
                                                + "(capacity 8)"),
                                withSite("{ id: s, product: corporate, licensee: l, devices: [{ capacity: ▶0 }] }",
                                        "site \"s\", device 1: 1 enabled channels (channels) are more than the device has "
                                                + "(capacity 0)"))));
    }

    static Stream<Arguments> ids() {
        String may = "id may hold letters, digits, . _ - + / and single inner spaces, was ";
        return Stream.of(
                inDocument("parties: [{ id: ▶'a:b' }]", "party \"a:b\": " + may + "\"a:b\" with U+003A"),
                inDocument("parties: [{ id: ▶\"a\\u202Eb\" }]",
                        "party \"aU+202Eb\": " + may + "\"aU+202Eb\" with U+202E"),
                inDocument("parties: [{ id: ▶'' }]", "party \"\": id must not be empty"),
                inDocument("parties: [{ id: ▶' a' }]",
                        "party \" a\": id may hold single spaces between other characters only, was \" a\""),
                inDocument("parties: [{ id: ▶'a  b' }]",
                        "party \"a  b\": id may hold single spaces between other characters only, was \"a  b\""),
                inDocument("parties: [{ id: ▶'a ' }]",
                        "party \"a \": id may hold single spaces between other characters only, was \"a \""),
                inDocument("parties: [{ id: ▶" + "x".repeat(201) + " }]",
                        "party \"" + "x".repeat(100) + "…\": id may have at most 200 characters, was 201"),
                inDocument("parties: [{ id: p }, { id: ▶p }]",
                        "party \"p\": duplicate id \"p\": another party has it already"),
                withSite("{ id: ▶hq, product: corporate, licensee: ▶'l!' }",
                        "site \"hq\": duplicate id \"hq\": another site has it already",
                        "site \"hq\": licensee may hold letters, digits, . _ - + / and single inner spaces, was \"l!\" with "
                                + "U+0021"),
                withSite("{ id: s, product: corporate, licensee: l, servers: { management: [a, ▶ms1, ▶a] } }",
                        "site \"s\", servers: duplicate id \"ms1\": another management server has it already",
                        "site \"s\", servers: duplicate id \"a\": another management server has it already"),
                withSite(
                        "{ id: s, product: corporate, licensee: l, premises: [{ owner: o }, ▶{ owner: p }, { id: ▶yard }] }",
                        "site \"s\", premises 2: duplicate id \"s-premises\": other premises have it already; give these an id "
                                + "of their own",
                        "site \"s\", premises \"yard\": duplicate id \"yard\": other premises have it already"),
                withSite("{ id: s, product: corporate, licensee: l, slc: ▶'site:x' }",
                        "site \"s\": slc must not begin with "
                                + "site:, which stands for sites without a code, was \"site:x\""),
                withSite("{ id: s, product: corporate, licensee: l, slc: ▶\"a\\tb\" }",
                        "site \"s\": slc must not hold control characters, was \"aU+0009b\""),
                inDocument("links: [{ id: x, type: federation, parent: hq, child: depot }, "
                        + "{ id: ▶x, type: federation, parent: hq, child: depot }]",
                        "link \"x\": duplicate id \"x\": another link has it already"),
                inDocument(
                        "links: [{ id: ▶'federation:hq->depot', type: interconnect, central: hq, remote: depot, cameras: 1 },"
                                + " { type: federation, parent: hq, child: depot }]",
                        "link \"federation:hq->depot\": duplicate id, it is the default id of another link"),
                inDocument("links: [{ type: federation, parent: hq, child: depot }, "
                        + "{ type: federation, parent: hq, child: depot }, "
                        + "{ id: ▶'federation:hq->depot#2', type: failover, primary: ms1, secondary: ms2 }]",
                        "link \"federation:hq->depot#2\": duplicate id, it is the default id of another link"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                inDocument("links: [{ type: federation, parent: hq, child: ▶depott }]",
                        "link \"federation:hq->depott\": child: no site is named \"depott\", did you mean \"depot\"?"),
                inDocument("links: [{ type: federation, parent: ▶nowhere, child: depot, id: x }]",
                        "link \"x\": parent: no site is named \"nowhere\""),
                inDocument("links: [{ type: failover, primary: ms1, secondary: ▶hq }]",
                        "link \"failover:ms1->hq\": secondary: no management server is named \"hq\""),
                inDocument("links: [{ type: smart-wall, wall: w, site: ▶HQ }]",
                        "link \"smart-wall:w->HQ\": site: no site is named \"HQ\", did you mean \"hq\"?"),
                inDocument("operators: [{ party: p, at: ▶x, reach: [hq, ▶dept] }]",
                        "operator 1: at: no site is named \"x\"",
                        "operator 1: an entry of reach: no site is named \"dept\", did you mean \"depot\"?"),
                inDocument("licences: [{ product: device, site: ▶'h:q', covers: [▶ms3] }]",
                        "licence 1: site: no site is named \"h:q\", did you mean \"hq\"?",
                        "licence 1: an entry of covers: no management server is named \"ms3\", did you mean \"ms1\"?"),
                inDocument("permissions: [{ holder: p, premises: [yard, ▶depot-premises] }]",
                        "permission 1: an entry of premises: no premises is named \"depot-premises\""),
                inDocument("links: [▶{ type: federation, parent: hq, child: hq }]",
                        "link \"federation:hq->hq\": parent and "
                                + "child are both \"hq\"; a link leads from one site to another"),
                inDocument("links: [▶{ type: interconnect, central: hq, remote: hq, cameras: 0 }]", "link "
                        + "\"interconnect:hq->hq\": central and remote are both \"hq\"; a link leads from one site to another"),
                inDocument("links: [{ type: failover, primary: ms1, secondary: ms1 }]"),
                inDocument("parties: [{ id: p, owns: [{ party: p, votes: 1 }, { party: stranger, votes: 1 }] }]"));
    }

    static Stream<Arguments> wholes() {
        return Stream.of(
                arguments("topology: t\nsites: ▶[]",
                        "topology \"t\": sites must be a list with at least one entry, was empty"),
                arguments("""
                        topology: t
                        licences: [▶{ product: device, slc: C }, { product: device, slc: C, holder: l }]
                        sites:
                          - { id: a, product: corporate, licensee: l, slc: C }
                          - { id: b, product: corporate, licensee: m, slc: C }
                        """,
                        "licence 1: key \"holder\" is missing: the sites under the code \"C\" have several licensees"),
                arguments("""
                        topology: t
                        sites:
                          - { id: ▶'a:', product: corporate, licensee: l, slc: C }
                          - { ▶idd: b, product: corporate, licensee: ▶[], slc: C }
                        links:
                          - { type: federation, parent: 'a:', child: b }
                        licences: [{ product: device, site: b }]
                        """,
                        "site \"a:\": id may hold letters, digits, . _ - + / and single inner spaces, was \"a:\" with U+003A",
                        "site \"b\": unknown key \"idd\", did you mean \"id\"?",
                        "site \"b\": licensee must be an id, which is text, was a list"));
    }

    @Test
    void reportsEverythingAtOnceInTheOrderOfTheDocument() {
        List<String> problems = Documents.problemsOf("""
                topology: t
                operators:
                  - { party: p, at: nowhere }
                sites:
                  - id: s
                    product: corporte
                    licensee: l
                    devices: 1.5
                links: []
                link: []
                """, Syntax.YAML);

        assertThat(problems).containsExactly(
                "3:21 operator 1: at: no site is named \"nowhere\"",
                "6:14 site \"s\": unknown product \"corporte\", did you mean \"corporate\"?",
                "8:14 site \"s\": devices must be a whole number from 0 to 10000000, or a list, was \"1.5\"",
                "10:1 topology \"t\": unknown key \"link\", did you mean \"links\"?");
    }

    @Test
    void keepsWhatItSawBeforeASyntaxErrorAndSaysNothingOfWhatMayHaveComeLater() {
        List<String> problems = Documents.problemsOf("""
                {"topology": "t", "title": 5, "links": [{"type": "federation", "parent": "a", "child": "b"}],
                 "sites": [{"id": "a" "product": "corporate"}]}""", Syntax.JSON);

        assertThat(problems).containsExactly(
                "1:28 topology \"t\": title must be text, was 5 without quotes",
                "2:23 not JSON: Unexpected character ('\"'): was expecting comma to separate Object entries");
    }

    @Test
    void readsTheValueOfADuplicateKeyToo() {
        List<String> problems = Documents.problemsOf("""
                topology: t
                sites: [{ id: a, product: corporate, licensee: l }]
                sites: [{ id: b, product: corporate }]
                links: [{ type: federation, parent: a, child: b }]
                """, Syntax.YAML);

        assertThat(problems).containsExactly(
                "3:1 topology \"t\": duplicate key \"sites\"",
                "3:9 site \"b\": key \"licensee\" is missing");
    }

    @Test
    void stopsListingAtTenThousandProblems() {
        String many = "{\"topology\":\"t\",\"sites\":[" + "1,".repeat(20_000) + "1]}";

        List<Problem> problems = Documents.problems(Documents.read(many, Syntax.JSON));

        assertThat(problems).hasSize(10_001);
        assertThat(problems).last()
                .extracting(Problem::message)
                .isEqualTo("there are more than 10000 problems; the others are not listed");
    }

    @Test
    void endsSoonWhenThousandsOfReferencesDangle() {
        StringBuilder text = new StringBuilder("{\"topology\":\"t\",\"links\":[");
        for (int i = 0; i < 9_000; i++) {
            text.append("{\"type\":\"federation\",\"parent\":\"x").append(i).append("\",\"child\":\"y\"},");
        }
        text.setLength(text.length() - 1);
        text.append("],\"sites\":[");
        for (int i = 0; i < 100_000; i++) {
            text.append("{\"id\":\"s").append(i).append("\",\"product\":\"corporate\",\"licensee\":\"l\"},");
        }
        text.setLength(text.length() - 1);

        List<Problem> problems = Documents.problems(Documents.read(text.append("]}").toString(), Syntax.JSON));

        assertThat(problems).hasSize(10_001);
    }

    private static Arguments inDocument(String part, String... messages) {
        return arguments("topology: t\n" + SITES + part, messages);
    }

    private static Arguments withSite(String site, String... messages) {
        return arguments("topology: t\n" + SITES + "  - " + site, messages);
    }

    private static Arguments arguments(String marked, String... messages) {
        return Arguments.of(marked, List.of(messages));
    }

    private static String quoteComma(String number) {
        return number.contains(",") ? "'" + number + "'" : number;
    }

    private static String said(String number) {
        return (number.contains(",") ? "the text " : "") + '"' + number + '"';
    }

    private static List<String> expected(String marked, List<String> messages) {
        List<String> marks = Documents.marks(marked);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < Math.max(marks.size(), messages.size()); i++) {
            expected.add(marks.get(i) + " " + messages.get(i));
        }
        return expected;
    }
}
