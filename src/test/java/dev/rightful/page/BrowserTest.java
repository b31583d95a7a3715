package dev.rightful.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Pages in a real browser: what is drawn, what a click does, and that a page asks nobody for anything. */
@Timeout(120)
class BrowserTest {

    /** The page that is shown. */
    private static final String PAGE = "[...pages.values()].at(-1)";
    private static final String CITY_RING = "city-ring";

    @TempDir private static Path directory;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start(directory.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bus-operator", CITY_RING, "company-group", "retail-chain", "school-district",
            "security-company"})
    void drawsEachExampleAndAsksForNothing(String example) throws IOException {
        Path page = example(example);

        browser.open(page, "");

        browser.waitFor(drawn());
        assertThat(number(PAGE + ".stage.cy.nodes('.card').length")).isGreaterThan(5);
        assertThat(number(PAGE + ".topology.sites.length")).isEqualTo(browser.all("section.sites tbody tr").size());
        assertThat(browser.one(".still").isDisplayed()).as("the still drawing").isFalse();
        assertThat(overlappingCards()).isZero();
        assertQuiet(page);
    }

    @Test
    void filtersByVerdictRulePartyAndEdition() throws IOException {
        browser.open(example(CITY_RING), "");
        int all = visibleFindings();

        browser.one("input[name=undetermined]").click();

        int violated = visibleFindings();
        assertThat(violated).isPositive().isLessThan(all);
        assertThat(browser.one(".tally").getText()).startsWith(violated + " of " + all);
        assertThat(browser.all("section.sites tbody tr:not([hidden]) .undetermined")).isEmpty();
        assertThat(number(PAGE + ".stage.cy.nodes('.card.undetermined')"
                + ".filter(node => node.data('kind') === undefined && !node.hasClass('dim')).length")).isZero();
        browser.one("input[name=undetermined]").click();
        for (String choice : List.of("rule", "party", "edition")) {
            browser.all("select[name=" + choice + "] option").get(1).click();
            assertThat(number(PAGE + ".stage.cy.elements('.dim').length")).as(choice).isPositive();
            assertThat(visibleFindings()).as(choice).isLessThanOrEqualTo(all);
            browser.all("select[name=" + choice + "] option").get(0).click();
            assertThat(number(PAGE + ".stage.cy.elements('.dim').length")).as(choice).isZero();
        }
    }

    @Test
    void filtersByWhetherAFindingCounts() throws IOException {
        Path source = Files.writeString(directory.resolve("waived.json"), Pages.HOSTILE);
        Path waivers = Files.writeString(directory.resolve("waivers.yaml"), """
                waivers:
                  - { id: W, rule: licence/devices, topology: "*", subject: C2, reason: FALSE_POSITIVE,
                      comment: "</dd><script>alert(1)</script>" }
                """);
        Path page = directory.resolve("waived.html");
        Run run = Run.of("check", source, "--waivers", waivers, "--format", "html=" + page);
        assertThat(run.code()).as(run.err()).isEqualTo(4);
        browser.open(page, "");
        int all = visibleFindings();

        browser.one("select[name=status] option[value=waived]").click();

        assertThat(visibleFindings()).isEqualTo(1);
        assertThat(browser.one("article[data-status=waived] .status").isDisplayed()).isTrue();
        browser.one("select[name=status] option[value=active]").click();
        assertThat(visibleFindings()).isEqualTo(all - 1);
        browser.one("select[name=status] option[value='']").click();
        assertThat(visibleFindings()).isEqualTo(all);
        assertQuiet(page);
    }

    @Test
    void clickOnAFindingShowsParagraphRemedyAndPath() throws IOException {
        Path page = example(CITY_RING);
        browser.open(page, "");
        WebElement finding = browser.all("article.finding").get(0);

        finding.click();

        assertThat(finding.getText()).contains("federation-permission", "remedy", "clause", "2021-04-29/expert/6");
        assertThat(browser.all("article.selected .summary").get(0).getText()).hasSizeGreaterThan(30);
        assertThat(number(PAGE + ".stage.cy.edges('.path').length")).isEqualTo(1);
        assertThat(number(PAGE + ".stage.cy.nodes('.card.path').length")).isEqualTo(2);
        assertThat(browser.evaluate("location.hash")).isEqualTo("#" + finding.getAttribute("id"));
        assertQuiet(page);
    }

    @Test
    void deepLinkLeadsToItsFinding() throws IOException {
        Path page = example(CITY_RING);
        browser.open(page, "");
        String id = browser.all("article.finding").get(4).getAttribute("id");

        browser.open(page, "#" + id);

        assertThat(browser.all("article.selected")).singleElement()
                .satisfies(each -> assertThat(each.getAttribute("id")).isEqualTo(id));
        assertThat(number(PAGE + ".stage.cy.nodes('.path').length")).isPositive();
    }

    @Test
    void clickOnASiteOrALinkShowsWhatWasFoundThere() throws IOException {
        browser.open(example(CITY_RING), "");
        browser.waitFor(drawn());

        clickOn(PAGE + ".stage.cy.nodes('.card.violated')[0].renderedPosition()");

        assertThat(browser.one(".selection").getText()).contains("Kingsley, city hall", "XProtect Expert",
                "City of Kingsley", "Operated by");
        assertThat(visibleFindings()).isPositive().isLessThan(browser.all("article.finding").size());
        browser.evaluate(PAGE + ".choose({})");
        browser.evaluate("(" + PAGE + ".stage.cy.stop(true), true)");
        browser.evaluate(PAGE + ".stage.fit()");
        clickOn("(edge => ({x: (edge.renderedSourceEndpoint().x + edge.renderedTargetEndpoint().x) / 2,"
                + " y: (edge.renderedSourceEndpoint().y + edge.renderedTargetEndpoint().y) / 2}))(" + PAGE
                + ".stage.cy.edges('.interconnect')[0])");
        assertThat(browser.one(".selection h3").getText()).contains("interconnect:");
        assertThat(browser.one(".selection .summary").getText()).isNotEmpty();
    }

    @Test
    void keysMoveThePictureAndSearchFindsASite() throws IOException {
        browser.open(example(CITY_RING), "");
        double before = decimal(PAGE + ".stage.cy.zoom()");

        browser.one(".canvas").sendKeys("+", Keys.ARROW_LEFT);
        browser.one("input[type=search]").sendKeys("marlow", Keys.ENTER);

        assertThat(decimal(PAGE + ".stage.cy.zoom()")).isNotEqualTo(before);
        assertThat(browser.one(".selection").getText()).contains("Marlow");
    }

    @Test
    void standsWithoutAScriptAndOnPaper() throws IOException {
        Path page = example(CITY_RING);
        byte[] paper;
        browser.open(page, "");

        paper = browser.print();
        browser.runScripts(false);
        try {
            browser.openWithoutScript(page);

            assertThat(browser.one(".still svg").isDisplayed()).isTrue();
            assertThat(browser.one(".controls").isDisplayed()).isFalse();
            assertThat(browser.all("article.finding dl")).isNotEmpty().allMatch(WebElement::isDisplayed);
            assertThat(browser.one("section.sites table").isDisplayed()).isTrue();
        } finally {
            browser.runScripts(true);
        }
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(paper).hasSizeGreaterThan(20_000);
    }

    @Test
    void followsTheReaderIntoTheDark() throws IOException {
        Path page = example(CITY_RING);
        browser.open(page, "");
        String ground = "getComputedStyle(document.documentElement).backgroundColor";
        String card = PAGE + ".stage.cy.nodes('.card')[0].style('background-color')";
        Object lightGround = browser.evaluate(ground);
        Object lightCard = browser.evaluate(card);

        browser.preferDark(true);
        try {
            browser.waitFor(card + " !== '" + lightCard + "'");
            assertThat(browser.evaluate(ground)).isNotEqualTo(lightGround);
        } finally {
            browser.preferDark(false);
        }
        assertQuiet(page);
    }

    @Test
    void namesStayNames() throws IOException {
        Path page = page("hostile", Pages.HOSTILE);

        browser.open(page, "");

        browser.waitFor(drawn());
        browser.all("article.finding").get(0).click();
        browser.one("input[type=search]").sendKeys("<", Keys.ENTER);
        assertThat(browser.one("h1").getText()).startsWith("</script><img src=x onerror=alert(1)>");
        assertThat(browser.all("img[onerror], [onerror], [onload], main script:not([type])")).isEmpty();
        assertThat(browser.one(".selection").getText()).contains("<!--<script>");
        assertQuiet(page);
    }

    @Test
    void severalTopologiesHaveAnIndexThatShowsOneAtATime() throws IOException {
        Path page = directory.resolve("all.html");
        Run.of("check", "--format", "html=" + page, "topologies/examples");

        browser.open(page, "");
        browser.all(".index a").get(2).click();

        browser.waitFor("document.querySelector('section.shown').id === 't3'");
        browser.waitFor(drawn());
        assertThat(browser.all("section.topology")).hasSize(6).filteredOn(WebElement::isDisplayed).hasSize(1);
        assertQuiet(page);
    }

    @Test
    void tenThousandSitesOpenAsGroups() throws IOException {
        Path page = page("large", Pages.tree(100, 100));
        Instant started = Instant.now();

        browser.open(page, "");

        browser.waitFor(drawn());
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(number(PAGE + ".stage.cy.nodes('.card').length")).isLessThanOrEqualTo(Grouping.READABLE);
        assertThat(number(PAGE + ".topology.sites.length")).isEqualTo(10_000);
        clickOn(PAGE + ".stage.cy.nodes('.card').filter(node => node.data('view') > 3)[0].renderedPosition()");
        assertThat(number(PAGE + ".stage.view")).isGreaterThan(3);
        assertThat(browser.all(".crumbs button")).hasSize(1);
        browser.one("input[type=search]").sendKeys("site-77-42", Keys.ENTER);
        assertThat(browser.one(".selection").getText()).contains("site-77-42");
        assertThat(number(PAGE + ".stage.cy.nodes('.card.chosen').length")).isEqualTo(1);
        assertQuiet(page);
    }

    private static Path example(String name) {
        Path page = directory.resolve(name + ".html");
        if (!Files.exists(page)) {
            Run run = Run.of("check", "--format", "html=" + page, "topologies/examples/" + name + ".yaml");
            assertThat(run.code()).as(run.err()).isIn(0, 1, 4);
        }
        return page;
    }

    private static Path page(String name, String document) throws IOException {
        Path source = Files.writeString(directory.resolve(name + ".json"), document);
        Path page = directory.resolve(name + ".html");
        Run run = Run.of("check", "--format", "html=" + page, source);
        assertThat(run.code()).as(run.err()).isIn(0, 1, 4);
        return page;
    }

    /** Whether a canvas holds something else than nothing. */
    private static String drawn() {
        return """
                [...document.querySelectorAll('section.shown canvas')].some(canvas => canvas.width > 0 && canvas
                    .getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(each => each !== 0))""";
    }

    private static int overlappingCards() {
        return number("""
                (cards => cards.reduce((sum, one, i) => sum + cards.slice(i + 1).filter(other =>
                    one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2).length, 0))(
                %s.stage.cy.nodes('.card').map(each => each.boundingBox({includeLabels: false, includeOverlays: false}))
                    .map(box => ({x1: box.x1 + 2, x2: box.x2 - 2, y1: box.y1 + 2, y2: box.y2 - 2})))"""
                .formatted(PAGE));
    }

    private static int visibleFindings() {
        return (int) browser.all("article.finding")
                .stream()
                .filter(each -> each.getAttribute("hidden") == null)
                .count();
    }

    private static void clickOn(String renderedPosition) {
        String canvas = "document.querySelector('section.shown .canvas').getBoundingClientRect()";
        browser.clickAt(decimal(canvas + ".left + " + renderedPosition + ".x"),
                decimal(canvas + ".top + " + renderedPosition + ".y"));
    }

    private static void assertQuiet(Path page) {
        assertThat(browser.console()).as("the console").isEmpty();
        assertThat(browser.requests()).as("requests").containsOnly(page.toUri().toString());
    }

    private static int number(String expression) {
        return (int) decimal(expression);
    }

    private static double decimal(String expression) {
        return browser.evaluate(expression) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
