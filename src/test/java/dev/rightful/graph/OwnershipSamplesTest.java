package dev.rightful.graph;

import static dev.rightful.graph.Control.Degree.CERTAIN;
import static dev.rightful.graph.Control.Degree.NONE;
import static dev.rightful.graph.Control.Degree.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.graph.Control.Degree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ownership as others publish it; where it comes from stands in {@code ownership/SOURCES.md}. */
class OwnershipSamplesTest {

    /** After every statement of the samples. */
    private static final LocalDate LATER = LocalDate.of(2024, 5, 17);

    /**
     * The source publishes the 51 answers. Its shares add up to 300 percent of one company and 180 of another one, the
     * graph has cycles, and an edge of exactly one half must not count.
     */
    @Test
    void companyControlOfThePaperIsReproduced() throws IOException {
        Set<String> published = new TreeSet<>();
        Registers.rows("company-control/vadalog-control-expected.csv")
                .forEach(row -> published.add(row.get(0) + ">" + row.get(1)));

        Ownership ownership = Registers.shares("company-control/vadalog-own.csv", 100);

        assertThat(published).hasSize(51);
        assertThat(ownership.controlled(CERTAIN)).isEqualTo(published);
        assertThat(ownership.controlled(POSSIBLE)).isEmpty();
    }

    /** 10 holds exactly half of 19 and does not control it; 19 controls 10, so that the two are affiliated. */
    @Test
    void exactlyHalfDoesNotControlAndIsAffiliatedForAnotherReason() throws IOException {
        Control control = Registers.shares("company-control/vadalog-own.csv", 100).control();

        assertThat(control.control("10", "19")).isEqualTo(NONE);
        assertThat(control.control("19", "10")).isEqualTo(CERTAIN);
        assertThat(control.affiliated("10", "19")).isEqualTo(CERTAIN);
    }

    /**
     * Close links multiply shares along paths; control does not. B holds 80 percent of A. C holds 60 of D and with D 90
     * of A. Whoever controls A gains its 20 of B and its 20 of C, which are not enough anywhere: B ends at 40 percent
     * of C. The published share of 21.6 from B in D, a product of three, is no control at all.
     */
    @Test
    void closeLinksAreNoControl() throws IOException {
        Ownership ownership = Registers.shares("company-control/vadalog-closelink-own.csv", 100);

        assertThat(ownership.controlled(CERTAIN)).containsExactly("B>A", "C>A", "C>D", "D>A");
        assertThat(Registers.rows("company-control/vadalog-closelink-expected.csv"))
                .anyMatch(row -> row.get(0).equals("B") && row.get(1).equals("D"));
    }

    /** A greatest fixpoint would let three companies with 30 percent of each other control each other. */
    @Test
    void theTriangleDoesNotHoldItselfUp() throws IOException {
        Ownership ownership = Registers.shares("company-control/dlv-triangle-own.csv", 1);

        assertThat(ownership.controlled(CERTAIN)).isEmpty();
        assertThat(ownership.controlled(POSSIBLE)).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(textBlock = """
            # 75 percent or more of the votes
            Robert Hitchins Limited,                  07434180, CERTAIN
            Clientlogic Holding Limited,              04120481, CERTAIN
            Stddminvest Limited,                      10308743, CERTAIN
            St. Paul Fire & Marine Insurance Company, 02847483, CERTAIN
            somebody at 08810260,                     08810260, CERTAIN
            # not more than 50 percent of the votes, whatever part of the capital
            Companion Care (Services) Limited,        07731393, NONE
            Wpp Rocky Ltd,                            06452920, NONE
            # shares without a word about votes
            State Administration Of Foreign Exchange, 07102351, POSSIBLE
            Draeger Finanz Ag,                        01507964, POSSIBLE
            Government Of Czech Republic,             OE031044, POSSIBLE
            somebody at 03136191,                     03136191, POSSIBLE
            # influence other than votes
            Parliament Lane Management Limited,       OE029880, NONE
            # 75 percent or more, until 2018
            somebody at 10308742,                     10308742, NONE
            # a statement that there is nobody, and a person the register keeps secret
            somebody at 02443921,                     02443921, NONE
            """)
    void readsTheBandsOfTheBritishRegister(String holder, String company, Degree degree) throws IOException {
        Control control = Registers.significantControl("uk-psc/psc-deidentified.jsonl").control();

        assertThat(control.control(holder, company)).isEqualTo(degree);
    }

    /** The ministry holds all of the network company, which with it holds all of the grid: 76.5 and 23.5 percent. */
    @Test
    void theFinnishMinistryControlsTheGridThroughAndBesideItsCompany() throws IOException {
        Ownership ownership = Registers.beneficial("bods/bods-package-fi-soe.json", LATER, /* sharesVote= */ true);

        assertThat(ownership.controlled(CERTAIN)).containsExactly("Suomen Kaasuverkko Oy>Gasgrid Finland Oy",
                "Valtiovarainministerio>Gasgrid Finland Oy", "Valtiovarainministerio>Suomen Kaasuverkko Oy");
        assertThat(Registers.beneficial("bods/bods-package-fi-soe.json", LATER, /* sharesVote= */ false)
                .controlled(POSSIBLE)).isEqualTo(ownership.controlled(CERTAIN));
    }

    /**
     * The package says that a person has 30 percent of A, half of B's 60. Votes do not multiply: B controls A, and
     * whether the person controls B, and so A, is open, for its interest in B is unknown.
     */
    @Test
    void anIndirectShareIsNotMultiplied() throws IOException {
        Ownership ownership = Registers.beneficial("bods/indirect-ownership.json", LATER, /* sharesVote= */ true);

        assertThat(ownership.controlled(CERTAIN)).containsExactly("Company B>Company A");
        assertThat(ownership.controlled(POSSIBLE)).containsExactly("Person 1>Company A", "Person 1>Company B");
    }

    /** Half directly and half through a company that the person may control: more than half only if it does. */
    @Test
    void halfDirectlyAndHalfThroughAnotherIsPossibleControl() throws IOException {
        Ownership ownership = Registers.beneficial("bods/mixed-direct-and-indirect-ownership.json", LATER,
                /* sharesVote= */ true);

        assertThat(ownership.controlled(CERTAIN)).isEmpty();
        assertThat(ownership.controlled(POSSIBLE)).containsExactly("Person 1>Company A", "Person 1>Company B");
    }

    /** Two companies hold half each, or 40 and 20 percent; the person behind both needs both. */
    @ParameterizedTest
    @ValueSource(strings = {"bods/multiple-indirect-ownership.json", "bods/mutilple-indirect-ownership-2.json"})
    void severalIntermediariesAddUpWhereOneOfThemWouldNotDo(String file) throws IOException {
        Ownership ownership = Registers.beneficial(file, LATER, /* sharesVote= */ true);

        assertThat(ownership.controlled(CERTAIN)).isEmpty();
        assertThat(ownership.controlled(POSSIBLE)).hasSize(3).allMatch(pair -> pair.startsWith("Person 1>"));
    }

    /** Two people hold all of a company together, through an arrangement in which each has half: nobody controls. */
    @Test
    void halfOfAnArrangementIsNoControl() throws IOException {
        Ownership ownership = Registers.beneficial("bods/joint-ownership.json", LATER, /* sharesVote= */ true);

        assertThat(ownership.controlled(CERTAIN)).containsExactly("Joint shareholding>CHRINON LTD");
        assertThat(ownership.control().affiliated("Natalie Coleman", "CHRINON LTD")).isEqualTo(NONE);
    }

    /** Two owners of half each; one is followed by an heir, who sells to the other. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2020-06-01, NONE", "2021-06-01, NONE", "2023-01-01, CERTAIN"})
    void controlFollowsTheStatementsOfTheDay(LocalDate day, Degree degree) throws IOException {
        Control control = Registers.beneficial("bods/fermcat.json", day, /* sharesVote= */ true).control();

        assertThat(control.control("Patrick O'Donohue", "Fermcat Ltd")).isEqualTo(degree);
    }

    /** All votes of one person, then 60, 70 and 80 percent of a trust; voting rights are stated, so shares do not matter. */
    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({"2020-01-01, CERTAIN, NONE", "2021-10-01, NONE, CERTAIN", "2023-12-01, NONE, CERTAIN"})
    void controlPassesFromOneOwnerToAnother(LocalDate day, Degree founder, Degree trust) throws IOException {
        Control control = Registers.beneficial("bods/tecido.json", day, /* sharesVote= */ false).control();

        assertThat(control.control("Maria Esteves", "Tecido Ltd")).isEqualTo(founder);
        assertThat(control.control("Shear Trust", "Tecido Ltd")).isEqualTo(trust);
    }

    /** At least a quarter and less than half of the votes; at least three quarters and less than all of the shares. */
    @Test
    void readsTheRangesOfTheStandard() throws IOException {
        Control quarter = Registers.beneficial("bods/simple-pep-declaration.json", LATER, /* sharesVote= */ false)
                .control();
        Control most = Registers
                .beneficial("bods/bods-package-entity-owning-entity.json", LATER, /* sharesVote= */ true)
                .control();

        assertThat(quarter.control("Michael Hubbard", "Platinum Emerald and Plutonim Mining Limited")).isEqualTo(NONE);
        assertThat(most.control("MVJ LIMITED", "JENEX LIMITED")).isEqualTo(CERTAIN);
    }

    /** Consolidation is control in accounting, not a count of votes; a fund manager and an umbrella fund hold none. */
    @Test
    void consolidationOfLegalEntitiesLeavesVotesOpen() throws IOException {
        Ownership ownership = Registers.consolidation("gleif/rr-sample.csv");

        assertThat(ownership.controlled(CERTAIN)).isEmpty();
        assertThat(ownership.controlled(POSSIBLE)).containsExactly("3C7474T6CDKPR9K6YT90>010CMKZ3VON21WF2ZD45",
                "ZZG38T0MDR3QY1ETUA76>010CMKZ3VON21WF2ZD45");
        assertThat(ownership.control().affiliated("001GPB6A9XPE8XJICC14", "5493001Z012YSB2A0K51")).isEqualTo(NONE);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(textBlock = """
            107815-0000107815-17-000106, 'ATC Management, Inc.',                NONE
            107815-0000107815-17-000106, American Transmission Company LLC,     NONE
            107815-0000107815-17-000106, Bostco LLC,                            CERTAIN
            40545-0000040545-04-000013,  GE FANUC AUTOMATION CORPORATION,       NONE
            40545-0000040545-04-000013,  'BENTLY NEVADA, LLC',                  CERTAIN
            40545-0000040545-04-000013,  PII LIMITED,                           CERTAIN
            61339-0001161728-17-000004,  MGEE Transco LLC,                      POSSIBLE
            59527-0000059527-20-000007,  Lincoln Electric Holdings S.ar.l.,     POSSIBLE
            """)
    void readsTheSubsidiariesOfAnnualReports(String registrant, String subsidiary, Degree degree) throws IOException {
        Control control = Registers.subsidiaries("sec-ex21/ex21-sample.csv").control();

        assertThat(control.control(registrant, subsidiary)).isEqualTo(degree);
    }

    /** General Electric's joint venture of half is no sister of what it owns wholly. */
    @Test
    void sistersAreAffiliatedAndAJointVentureOfHalfIsNot() throws IOException {
        Control control = Registers.subsidiaries("sec-ex21/ex21-sample.csv").control();

        assertThat(control.affiliated("PII LIMITED", "BENTLY NEVADA, LLC")).isEqualTo(CERTAIN);
        assertThat(control.affiliated("PII LIMITED", "GE FANUC AUTOMATION CORPORATION")).isEqualTo(NONE);
        assertThat(control.affiliated("PII LIMITED", "Bostco LLC")).isEqualTo(NONE);
    }
}
