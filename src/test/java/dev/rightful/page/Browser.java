package dev.rightful.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/**
 * Debian's Chromium without a window, and what it says about a page. Both programs must be on the PATH; without them tests
 * are skipped and say so; with {@code -Dbrowser.required=true}, as in continuous integration, they fail.
 */
final class Browser implements AutoCloseable {

    private static final Pattern REQUESTED = Pattern
            .compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts with a profile of its own. */
    static Browser start(Path profile) {
        File program = find("chromium", "chromium-browser", "google-chrome");
        File driverProgram = find("chromedriver");
        if (program == null || driverProgram == null) {
            String missing = "no chromium and chromedriver on the PATH: install Debian's packages chromium and chromium-driver";
            Assumptions.assumeTrue(Boolean.getBoolean("browser.required"), missing);
            throw new AssertionError(missing);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--lang=en", "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(driverProgram).build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        Browser browser = new Browser(driver);
        browser.resize(1600, 1000);
        return browser;
    }

    private static @Nullable File find(String... names) {
        for (String directory : System.getenv("PATH").split(File.pathSeparator, -1)) {
            for (String name : names) {
                File file = new File(directory, name);
                if (file.canExecute()) {
                    return file;
                }
            }
        }
        return null;
    }

    void resize(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens a page anew and waits until it is built. */
    void open(Path page, String fragment) {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(page.toUri() + fragment);
        waitFor("document.documentElement.classList.contains('ready')");
    }

    /** Opens a page whose scripts are not run. */
    void openWithoutScript(Path page) {
        driver.get(page.toUri().toString());
    }

    /** Evaluates an expression in the page. */
    @Nullable
    Object evaluate(String expression) {
        return driver.executeScript("return " + expression);
    }

    void waitFor(String expression) {
        Object met = driver.executeAsyncScript("""
                const done = arguments[0];
                const started = Date.now();
                (function ask() {
                  if (%s) { done(true); }
                  else if (Date.now() - started > 20000) { done(false); }
                  else { setTimeout(ask, 20); }
                })();
                """.formatted(expression));
        assertThat(met).as("waiting for %s", expression).isEqualTo(true);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Clicks at a place in the window, as a mouse does. */
    void clickAt(double x, double y) {
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            driver.executeCdpCommand("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button",
                    type.equals("mouseMoved") ? "none" : "left", "clickCount", type.equals("mouseMoved") ? 0 : 1));
        }
    }

    void preferDark(boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void runScripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** What the window shows, as PNG. */
    byte[] screenshot() {
        return Base64.getDecoder()
                .decode(
                        (String) driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                                .get("data"));
    }

    void screenshot(Path file) throws IOException {
        Files.write(file, screenshot());
    }

    /** The page on paper, as PDF. */
    byte[] print() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    /**
     * What the page complained about since it was opened. The browser's own advice on how a canvas could be read back faster
     * depends on how busy the machine is, and is left out.
     */
    List<String> console() {
        List<String> lines = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (!entry.getMessage().contains("willReadFrequently")) {
                lines.add(entry.getLevel() + " " + entry.getMessage());
            }
        }
        return lines;
    }

    /** The addresses that the page asked for since it was opened, other than what it carries itself. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Matcher request = REQUESTED.matcher(entry.getMessage());
            if (request.find() && !request.group(1).startsWith("data:") && !request.group(1).equals("about:blank")) {
                addresses.add(request.group(1));
            }
        }
        return addresses;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
