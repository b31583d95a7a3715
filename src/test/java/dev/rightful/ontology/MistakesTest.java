package dev.rightful.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake in an added file is told with its file and line. */
class MistakesTest {

    @TempDir private Path directory = Path.of("");

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void tellsFileAndLine(String kind, String content, List<String> expected) throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes(content);

        assertThat(mistakes).as(kind).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("a dot is missing", """
                        <product/x> a rf:Product
                        """, "added.ttl:7:1: a statement must end with a dot"),
                mistake("a prefix is not declared", """
                        <product/x> a own:Product .
                        """, "added.ttl:6:15: the prefix own: is not declared; add a line @prefix own: <...> ."),
                mistake("a text is not closed", """
                        <product/x> rf:name "X .
                        """,
                        "added.ttl:6: a text is not closed on its line; long texts stand in three quotation marks"),
                mistake("a text of many lines stands where none belongs", """
                        <product/x> \"\"\"one

                          two\"\"\" "X" .
                        """,
                        "added.ttl:6:13: this is not Turtle: Expected IRI for predicate: got: [STRING:one two]"),
                mistake("a property is misspelt", """
                        <clause/2023-04-28/corporate/7>
                            odrl:acton rf:federate .
                        """, "added.ttl:7: clause/2023-04-28/corporate/7: odrl:acton is no term of the vocabulary,"
                        + " did you mean odrl:action?"),
                mistake("an act is misspelt", """
                        <clause/2023-04-28/corporate/7> odrl:action rf:fedrate .
                        """, "added.ttl:6: clause/2023-04-28/corporate/7: rf:fedrate is no term of the vocabulary,"
                        + " did you mean rf:federate?"),
                mistake("an operand is misspelt", """
                        <clause/2023-04-28/corporate/7> odrl:constraint
                            [ odrl:leftOperand rf:childPoduct ;
                              odrl:operator odrl:isAnyOf ; odrl:rightOperand <product/corporate> ] .
                        """, "added.ttl:7: clause/2023-04-28/corporate/7: rf:childPoduct is no term of the vocabulary,"
                        + " did you mean rf:childProduct?"),
                mistake("a term is spelt out as if it were short", """
                        <clause/2023-04-28/corporate/7> odrl:action <rf:federate> .
                        """,
                        "added.ttl:6: clause/2023-04-28/corporate/7: <rf:federate> is not the term rf:federate;"
                                + " leave out the angle brackets",
                        "added.ttl:6: clause/2023-04-28/corporate/7: odrl:action is rf:federate;"
                                + " name an act of the vocabulary, such as rf:federate"),
                mistake("a condition has no operator", """
                        <clause/2023-04-28/express-plus/1>
                            odrl:constraint
                                [ odrl:leftOperand rf:computers ; odrl:rightOperand 2 ] .
                        """, "added.ttl:8: clause/2023-04-28/express-plus/1: odrl:operator is missing; a condition has"
                        + " one of odrl:eq, odrl:isAnyOf, odrl:lteq, odrl:gteq and odrl:gt"),
                mistake("a condition compares with nothing", """
                        <clause/2023-04-28/express-plus/1> odrl:constraint
                            [ odrl:leftOperand rf:computers ; odrl:operator odrl:lteq ] .
                        """, "added.ttl:7: clause/2023-04-28/express-plus/1: odrl:rightOperand is missing;"
                        + " a condition compares with at least one name or value"),
                mistake("a limit is no whole number", """
                        <clause/2023-04-28/express-plus/1> odrl:constraint
                            [ odrl:leftOperand rf:computers ; odrl:operator odrl:lteq ; odrl:rightOperand "two" ] .
                        """, "added.ttl:7: clause/2023-04-28/express-plus/1: rf:computers is \"two\";"
                        + " it must be a whole number from 0, or an operand that is one"),
                mistake("a limit is a fraction", """
                        <clause/2023-04-28/express-plus/1> odrl:constraint
                            [ odrl:leftOperand rf:computers ; odrl:operator odrl:lteq ; odrl:rightOperand 1.5 ] .
                        """, "added.ttl:7: clause/2023-04-28/express-plus/1: rf:computers is \"1.5\";"
                        + " it must be a whole number from 0, or an operand that is one"),
                mistake("something that is no amount is limited", """
                        <clause/2023-04-28/corporate/7> odrl:constraint [ odrl:leftOperand rf:childProduct ;
                            odrl:operator odrl:lteq ; odrl:rightOperand <product/expert> ] .
                        """, "added.ttl:6: clause/2023-04-28/corporate/7: rf:childProduct is no amount, so odrl:lteq"
                        + " does not fit; use odrl:eq or odrl:isAnyOf"),
                mistake("a word is misspelt", """
                        <clause/2023-04-28/corporate/5> odrl:constraint [ odrl:leftOperand rf:mechanism ;
                            odrl:operator odrl:isAnyOf ; odrl:rightOperand "local" , "federaton" ] .
                        """, "added.ttl:7: clause/2023-04-28/corporate/5: rf:mechanism is \"federaton\"; it must be one"
                        + " of \"direct\", \"federation\", \"interconnect\", \"local\", did you mean \"federation\"?"),
                mistake("a text stands for a product", """
                        <clause/2023-04-28/corporate/7> odrl:constraint [ odrl:leftOperand rf:childProduct ;
                            odrl:operator odrl:isAnyOf ; odrl:rightOperand "expert" ] .
                        """, "added.ttl:7: clause/2023-04-28/corporate/7: rf:childProduct is \"expert\";"
                        + " it must be a name of the class rf:Product"),
                mistake("a clause has no key", """
                        <clause/2023-04-28/corporate/99> a rf:Clause ;
                            rf:edition <edition/2023-04-28> ;
                            rf:section <product/corporate> ;
                            rf:paragraph "99" ;
                            dct:description "Something."@en .
                        """,
                        "added.ttl:6: clause/2023-04-28/corporate/99: rf:key is missing; every clause of a product's"
                                + " section has a key, such as \"federation-parent\""),
                mistake("a clause has another's key", """
                        <clause/2023-04-28/corporate/99> a rf:Clause ;
                            rf:edition <edition/2023-04-28> ;
                            rf:section <product/corporate> ;
                            rf:paragraph "99" ;
                            rf:key "devices" ;
                            dct:description "Something."@en .
                        """,
                        "added.ttl:6: clause/2023-04-28/corporate/99: has the key of clause/2023-04-28/corporate/13,"
                                + " \"devices\"; keys are unique in a section of an edition"),
                mistake("a clause is named after another section", """
                        <clause/2023-04-28/expert/99> a rf:Clause ;
                            rf:edition <edition/2023-04-28> ;
                            rf:section <product/corporate> ;
                            rf:paragraph "99" ;
                            rf:key "other" ;
                            dct:description "Something."@en .
                        """, "added.ttl:6: clause/2023-04-28/expert/99: the name begins with its edition and section,"
                        + " <clause/2023-04-28/corporate/...>"),
                mistake("a clause takes something that it does not know", """
                        <clause/2023-04-28/corporate/7>
                            rf:name "Federation" .
                        """, "added.ttl:7: clause/2023-04-28/corporate/7: takes no rf:name; remove it, or state it of"
                        + " something that takes it"),
                mistake("a summary has no language", """
                        <clause/2023-04-28/corporate/7> dct:description "Federation." .
                        """, "added.ttl:6: clause/2023-04-28/corporate/7: dct:description is \"Federation.\"; give a"
                        + " summary in words of your own with its language, such as \"...\"@en"),
                mistake("a grant has no act", """
                        <clause/2023-04-28/general/prohibited-use> a odrl:Prohibition .
                        """,
                        "added.ttl:6: clause/2023-04-28/general/prohibited-use: odrl:action is missing; what grants,"
                                + " forbids or demands needs an act of the vocabulary, such as rf:federate"),
                mistake("a target is no product", """
                        <clause/2023-04-28/corporate/7> odrl:target <licence/corporate> .
                        """, "added.ttl:6: clause/2023-04-28/corporate/7: odrl:target is licence/corporate; name the"
                        + " products that the clause is about, such as <product/corporate>"),
                mistake("a product is not described", """
                        <clause/2023-04-28/corporate/7> odrl:target <product/corprate> .
                        """, "added.ttl:6: clause/2023-04-28/corporate/7: nothing is described as product/corprate,"
                        + " did you mean product/corporate?"),
                mistake("an edition is not dated", """
                        <edition/acme> a rf:Edition ;
                            rf:basedOn <edition/2023-04-28> .
                        """, "added.ttl:6: edition/acme: rf:issued is missing; give the day of issue,"
                        + " such as \"2023-04-28\"^^xsd:date"),
                mistake("a day of issue is no day", """
                        <edition/acme> a rf:Edition ; rf:issued "spring" .
                        """, "added.ttl:6: edition/acme: rf:issued is \"spring\"; give the day of issue,"
                        + " such as \"2023-04-28\"^^xsd:date"),
                mistake("a day of issue is not in the calendar", """
                        <edition/acme> a rf:Edition ; rf:issued "2023-02-30"^^xsd:date .
                        """, "added.ttl:6:41: a value does not fit its type: Lexical form '2023-02-30' not valid for"
                        + " datatype XSD date"),
                mistake("an edition is based on itself", """
                        <edition/a> a rf:Edition ; rf:issued "2024-01-01"^^xsd:date ; rf:basedOn <edition/b> .
                        <edition/b> a rf:Edition ; rf:issued "2024-01-02"^^xsd:date ; rf:basedOn <edition/a> .
                        """,
                        "added.ttl:6: edition/a: rf:basedOn leads back to the edition itself; base it on an edition that"
                                + " stands alone",
                        "added.ttl:7: edition/b: rf:basedOn leads back to the edition itself; base it on an edition that"
                                + " stands alone"),
                mistake("an edition omits what it would not take over", """
                        <edition/acme> a rf:Edition ; rf:issued "2024-01-01"^^xsd:date ;
                            rf:basedOn <edition/2023-04-28> ;
                            rf:omits <clause/2021-04-29/corporate/13> .
                        """, "added.ttl:8: edition/acme: rf:omits clause/2021-04-29/corporate/13, which stands in no"
                        + " edition that this one is based on"),
                mistake("an edition has a slash in its name", """
                        <edition/acme/2> a rf:Edition ; rf:issued "2024-01-01"^^xsd:date .
                        """, "added.ttl:6: edition/acme/2: an edition is named <edition/...> without a further slash"),
                mistake("a release has another form", """
                        <release/2024R3> a rf:Release .
                        """,
                        "added.ttl:6: release/2024R3: a release is a year and an R-number, such as <release/2023-R2>"),
                mistake("a product has no role", """
                        <product/x> a rf:Product ; rf:name "X" .
                        """, "added.ttl:6: product/x: a product has one role: rf:SystemProduct,"
                        + " rf:PreloadedAppliance, rf:Appliance, rf:ForeignProduct or rf:ExtensionProduct"),
                mistake("a licence kind has no name", """
                        <licence/x> a rf:LicenceKind .
                        """, "added.ttl:6: licence/x: rf:name is missing; give one name without language,"
                        + " or one a language, such as \"...\"@en"),
                mistake("a name is given with a language where one without is known", """
                        <product/corporate> rf:name "XProtect Corporate"@nl .
                        """,
                        "added.ttl:6: product/corporate: rf:name is stated with and without language; give one name"
                                + " without, or one a language"),
                mistake("a thing has no class", """
                        <product/x> rf:name "X" .
                        """,
                        "added.ttl:6: product/x: the name is that of a thing of the class rf:Product or rf:Section;"
                                + " state a rf:Product"),
                mistake("a name stands in no folder", """
                        <clauses/2023-04-28/corporate/7> odrl:action rf:federate .
                        """,
                        "added.ttl:6: clauses/2023-04-28/corporate/7: names begin with one of case/ clause/ edition/"
                                + " licence/ product/ question/ release/ rule/ word/, did you mean clause/?"),
                mistake("a thing of ours has a name elsewhere", """
                        <https://acme.example/rule> a rf:Question ; rf:asks "What?"@en .
                        """,
                        "added.ttl:6: https://acme.example/rule: a thing of the class rf:Question has a name below"
                                + " https://rightful.example/",
                        "added.ttl:6: https://acme.example/rule: an open question is named <question/...> without a"
                                + " further slash"),
                mistake("a rule has a shape that nothing describes", """
                        <rule/federation/tree> rf:shape rf:Treee .
                        """, "added.ttl:6: rule/federation/tree: rf:Treee is no term of the vocabulary,"
                        + " did you mean rf:Tree?"),
                mistake("a rule has a shape that is none", """
                        <rule/federation/tree> rf:shape rf:federate .
                        """, "added.ttl:6: rule/federation/tree: rf:shape is rf:federate; name one shape of the"
                        + " vocabulary, such as rf:ProductMay"),
                mistake("a rule lacks a parameter of its shape", """
                        <rule/acme/tree> a rf:Rule ; rf:rank 500 ; rf:shape rf:Tree ; rf:subjectKind "link" ;
                            rf:cites <clause/documentation/federation-tree> ;
                            dct:title "Tree"@en ; rf:asks "Is it a tree?"@en .
                        """,
                        "added.ttl:6: rule/acme/tree: rf:linkType is missing, which rules of the shape rf:Tree need"),
                mistake("a rule has a parameter that its shape does not take", """
                        <rule/federation/tree> rf:quantity "doors" .
                        """, "added.ttl:6: rule/federation/tree: a rule of the shape rf:Tree takes no rf:quantity;"
                        + " it takes rf:cites, rf:linkType"),
                mistake("a rule takes over a rule that nothing describes", """
                        <rule/federation/child-licensed>
                            rf:takesOver <rule/licence/bsae> .
                        """, "added.ttl:7: rule/federation/child-licensed: nothing is described as rule/licence/bsae,"
                        + " did you mean rule/licence/base?"),
                mistake("a rule turns on a question that nothing describes", """
                        <rule/federation/child-licensed> rf:question <question/01> .
                        """, "added.ttl:6: rule/federation/child-licensed: nothing is described as question/01,"
                        + " did you mean question/O1?"),
                mistake("a rule cites a clause that nothing describes", """
                        <rule/federation/tree> rf:cites <clause/documentation/federation-three> .
                        """, "added.ttl:6: rule/federation/tree: nothing is described as"
                        + " clause/documentation/federation-three, did you mean clause/documentation/federation-tree?"),
                mistake("a rule is about links of no type", """
                        <rule/federation/tree> rf:linkType "federatoin" .
                        """, "added.ttl:6: rule/federation/tree: rf:linkType is \"federatoin\"; it must be one of"
                        + " \"failover\", \"federation\", \"interconnect\", \"smart-wall\", did you mean \"federation\"?"),
                mistake("devices are counted as units", """
                        <clause/2023-04-28/general/device-licences/exception-i> rf:measure rf:perUnit .
                        """,
                        "added.ttl:6: clause/2023-04-28/general/device-licences/exception-i: rf:perUnit counts the"
                                + " quantity that a condition on rf:quantity names, and only that does"),
                mistake("a rule leaves open what no question asks", """
                        <rule/interconnect/remote-licensed> rf:softens <rule/licence/devices> .
                        """,
                        "added.ttl:6: rule/interconnect/remote-licensed: rf:question is missing; a rule with rf:softens"
                                + " needs the question that it leaves open"),
                mistake("a question has one reading", """
                        <question/O1> rf:readings ( "Wide."@en ) .
                        """,
                        "added.ttl:6: question/O1: rf:readings has 1 texts; there are two, the wide reading and the"
                                + " narrow one"),
                mistake("a list mixes languages", """
                        <question/O1> rf:readings ( "Wide."@en "Eng."@nl ) .
                        """, "added.ttl:6: question/O1: rf:readings has the element \"Eng.\"; all must be texts in one"
                        + " language, such as \"...\"@en"),
                mistake("a text belongs to no rule", """
                        <case/federation/three/cycle> rf:message "A cycle."@en .
                        """, "added.ttl:6: case/federation/three/cycle: rule/federation/three is no rule,"
                        + " did you mean rule/federation/tree?"),
                mistake("a place is not closed", """
                        <case/federation/tree/cycle> rf:message "{site lies on a cycle."@en .
                        """,
                        "added.ttl:6: case/federation/tree/cycle: rf:message is \"{site lies on a cycle.\"; a place"
                                + " is a name in braces, such as {site}"),
                mistake("a node without a name hangs from nothing", """
                        [ rf:name "X" ] .
                        """, "added.ttl:6: a node without a name hangs from no thing with a name"),
                mistake("a node without a name hangs from two things", """
                        <clause/2023-04-28/corporate/7> odrl:duty _:duty .
                        <clause/2023-04-28/corporate/8> odrl:duty _:duty .
                        _:duty odrl:action rf:holdPermission .
                        """, "added.ttl:7: two places share a node without a name; write it at each"));
    }

    @Test
    void tellsAllMistakesAtOnce() throws IOException {
        Added added = new Added(directory);

        List<String> mistakes = added.mistakes("""
                <edition/acme> a rf:Edition .

                <release/2024> a rf:Release .
                <product/corporate> rf:baseLicence <licence/door> .
                """);

        assertThat(mistakes).hasSize(3)
                .satisfiesExactly(line -> assertThat(line).startsWith("added.ttl:6: edition/acme: rf:issued"),
                        line -> assertThat(line).startsWith("added.ttl:8: release/2024: "),
                        line -> assertThat(line).startsWith("added.ttl:9: product/corporate: rf:baseLicence is"));
    }

    private static Arguments mistake(String kind, String content, String... expected) {
        return Arguments.of(kind, content, List.of(expected));
    }
}
