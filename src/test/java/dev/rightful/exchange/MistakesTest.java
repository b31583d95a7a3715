package dev.rightful.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rightful.rights.OntologyException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file in RDF that says anything else than a topology is refused, with the line at which it does. */
class MistakesTest {

    private static final String SOUND = Documents.turtle(Documents.yaml("""
            topology: x
            parties: [{ id: p }]
            sites:
              - { id: a, product: corporate, licensee: p, devices: 3 }
              - { id: b, product: expert, licensee: q }
            links: [{ type: federation, parent: a, child: b }]
            operators: [{ party: p, at: a, reach: [b, a] }]
            """));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    top:licensee <urn:rightful:party:x:q>     | top:licensse <urn:rightful:party:x:q>        | top:licensse is no property of a top:Site, did you mean top:licensee?
                    top:licensee <urn:rightful:party:x:q>     | rdfs:label "x"                               | <http://www.w3.org/2000/01/rdf-schema#label> is no property of a top:Site
                    top:licensee <urn:rightful:party:x:q>     | top:embargoed false                          | <urn:rightful:site:x:b> lacks top:licensee
                    top:licensee <urn:rightful:party:x:q>     | top:licensee <urn:rightful:party:x:q>, <p>   | <urn:rightful:site:x:b> has top:licensee more than once
                    top:licensee <urn:rightful:party:x:q>     | top:licensee <q>                             | top:licensee is <https://rightful.example/q>, of which the file does not say that it is a top:Party
                    top:licensee <urn:rightful:party:x:q>     | top:licensee "q"                             | top:licensee is "q", of which the file does not say that it is a top:Party
                    top:licensee <urn:rightful:party:x:q>     | top:licensee <urn:rightful:site:x:a>         | top:licensee is <urn:rightful:site:x:a>, of which the file does not say that it is a top:Party
                    top:product <https://rightful.example/product/expert> | top:product "expert"             | top:product is "expert"; it must be a name that begins with <https://rightful.example/product/>
                    top:product <https://rightful.example/product/expert> | top:product <file:///etc/passwd> | top:product is <file:///etc/passwd>; it must be a name that begins with <https://rightful.example/product/>
                    top:id "b"                                | top:id "b"@en                                | top:id is "b"; it must be a text without language
                    top:id "b"                                | top:id 7                                     | top:id is "7"; it must be a text without language
                    top:count 3                               | top:count 3.0                                | top:count is "3.0"; it must be a value of the type xsd:integer
                    top:count 3                               | top:count "x"^^xsd:integer                   | a value does not fit its type
                    top:count 3                               | top:count "NaN"^^xsd:double                  | top:count is "NaN"; it must be a value of the type xsd:integer
                    top:statesDevices true                    | top:statesDevices false                      | <urn:rightful:site:x:a> has top:devices, and top:statesDevices is false
                    top:statesDevices true                    | top:statesDevices "maybe"                    | top:statesDevices is "maybe"; it must be a value of the type xsd:boolean
                    top:statesDevices true ;                  | `` | <urn:rightful:site:x:a> lacks top:statesDevices
                    top:position 1                            | top:position 0                               | <urn:rightful:site:x:b> has the position 0, as another one has
                    top:position 1                            | top:position -1                              | top:position is "-1"; it must be a whole number from 0 to 10000000
                    top:position 1 ;                          | `` | <urn:rightful:site:x:b> lacks top:position
                    a top:FederationLink                      | a top:Site                                   | top:links is <urn:rightful:link:x:federation%3Aa-%3Eb>; it must be a thing of one of the classes top:FailoverPair, top:FederationLink, top:InterconnectLink, top:SmartWall
                    a top:FederationLink                      | a top:FederationLink, top:Site               | is said to be a top:Site, where a top:FederationLink stands
                    a top:Device                              | a top:Computer                               | top:devices is a node without a name; it must be a thing of the class top:Device
                    a top:Topology                            | a top:Other                                  | nothing in the file is a top:Topology
                    ( <urn:rightful:site:x:b> <urn:rightful:site:x:a> ) | <urn:rightful:site:x:b>            | top:reach takes a list, such as ( <a> <b> )
                    ( <urn:rightful:site:x:b> <urn:rightful:site:x:a> ) | ( <urn:rightful:site:x:b> "a" )    | top:reach is "a", of which the file does not say that it is a top:Site
                    top:isListed true                         | top:isListed false                           | top:isListed is false, and it is among the parties of the topology
                    top:isListed true                         | `` | lacks top:isListed
                    top:purpose "production"                  | top:purpose <javascript:alert(1)>            | top:purpose is <javascript:alert(1)>; it must be a text without language
                    """)
    void mistakeIsToldWithItsLine(String right, String wrong, String message) {
        String turtle = "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                + replaced(SOUND, right.strip(), wrong.strip());

        assertThat(mistakes(turtle)).anySatisfy(line -> assertThat(line).contains(message));
        assertThat(mistakes(turtle)).allSatisfy(line -> assertThat(line).startsWith("design.ttl"));
    }

    private static String replaced(String text, String right, String wrong) {
        int at = text.lastIndexOf(right);
        assertThat(at).isNotNegative();
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    @Test
    void lineOfAMistakeIsThatOfTheFile() {
        String turtle = SOUND.replace("top:purpose \"production\"", "\n\n  top:purpose 7");

        assertThat(mistakes(turtle)).hasSize(2).allSatisfy(each -> assertThat(each).contains("top:purpose"));
        assertThat(mistakes(turtle).get(0))
                .startsWith("design.ttl:%d: ".formatted(1 + turtle.substring(0, turtle.indexOf("top:purpose 7"))
                        .lines()
                        .count() - 1));
    }

    @Test
    void twoTopologiesInOneFileAreRefused() {
        String other = SOUND.replace(":x", ":y").replace("\"x\"", "\"y\"").replace("@prefix", "# ");

        assertThat(mistakes(SOUND + other)).contains("design.ttl:%d: the file describes more than one topology"
                .formatted(SOUND.lines().count() + 4));
    }

    @Test
    void whatIsNoPartOfTheTopologyIsRefused() {
        assertThat(mistakes(SOUND + "<stray> top:name \"x\" ."))
                .singleElement()
                .asString()
                .endsWith(
                        "<https://rightful.example/stray> is no part of the topology; nothing that belongs to it leads"
                                + " there");
    }

    @Test
    void partOfTwoThingsIsRefused() {
        String turtle = SOUND.replace("top:sites <urn:rightful:site:x:a>",
                "top:sites <urn:rightful:site:x:a> , <urn:rightful:site:x:a>");

        assertThat(mistakes(turtle)).contains(
                "design.ttl:%d: <urn:rightful:site:x:a> stands in more than one place".formatted(
                        1 + turtle.substring(0, turtle.indexOf("<urn:rightful:site:x:a> a")).lines().count()));
    }

    @Test
    void listsThatBiteTheirTailEnd() {
        String turtle = SOUND.replace("( <urn:rightful:site:x:b> <urn:rightful:site:x:a> )", "<l>")
                + "<l> <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <urn:rightful:site:x:a> ;\n"
                + "  <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <l> .\n";

        assertThat(mistakes(turtle)).anySatisfy(line -> assertThat(line).contains("top:reach takes a list"));
    }

    @Test
    void numbersWithoutEndAreRefused() {
        String digits = "9".repeat(1_000_000);

        assertThat(mistakes(SOUND.replace("top:count 3", "top:count " + digits))).singleElement()
                .asString()
                .endsWith("a number or a text with a type has 1000000 characters; it may have 1000");
        assertThat(mistakes(SOUND.replace("top:count 3", "top:count \"" + digits + "\"^^xsd:integer")))
                .singleElement()
                .asString()
                .endsWith("a number or a text with a type has 1000000 characters; it may have 1000");
        assertThat(mistakes(SOUND.replace("top:count 3", "top:count " + "9".repeat(101)))).singleElement()
                .asString()
                .endsWith("top:count has 101 characters; the limit of a number is 100");
    }

    @Test
    void filesAreNeitherTooLargeNorTooDeep() {
        assertThat(catchThrowable(() -> Documents.read(SOUND, 100)))
                .hasMessage("design.ttl: the file is larger than 100 bytes");
        assertThat(mistakes(SOUND + "<a> <b> " + "[ <c> ".repeat(100_000)).get(0))
                .contains("more than 128 brackets are open");
        assertThat(mistakes(SOUND + "<a> <b> " + "( ".repeat(100_000)).get(0))
                .contains("more than 128 brackets are open");
    }

    @Test
    void nothingIsFetched() {
        assertThat(mistakes("<x> <http://www.w3.org/2002/07/owl#imports> <http://127.0.0.1:9/> .\n" + SOUND).get(0))
                .contains("owl:imports is not followed, nothing is ever fetched");
    }

    @Test
    void otherFormatsAreToldApart() {
        assertThat(mistakes("<?xml version='1.0'?><!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>"))
                .containsExactly("design.ttl:1:1: the file is XML; a topology is read from Turtle only");
        assertThat(mistakes("{\"@context\": \"http://127.0.0.1:9/\"}"))
                .containsExactly("design.ttl:1:1: the file looks like JSON; a topology is read from Turtle only");
    }

    private static List<String> mistakes(String turtle) {
        Throwable thrown = catchThrowable(() -> Documents.read(turtle, Documents.LIMIT));
        assertThat(thrown).as(turtle).isInstanceOf(OntologyException.class);
        return String.valueOf(thrown.getMessage()).lines().toList();
    }
}
