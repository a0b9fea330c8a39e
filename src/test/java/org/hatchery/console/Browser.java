package org.hatchery.console;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium as somebody at the screen uses it: by the words that stand there. */
class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AXE = resource("/axe.min.js");
    private static final String PAGE = resource("browser.js");

    private final ChromeDriver driver;
    private final String origin;
    private final String secret;

    /** Whether there is one on this machine; without it the tests say so and are left out. */
    static boolean isThere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    Browser(String origin, String secret) {
        this.origin = origin;
        this.secret = secret;
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    /** Opens what the start printed, and presses one persona. */
    void signIn(String persona, String language, String theme) {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.get(origin + "/local/sign-in/page.css");
        js(
                "localStorage.setItem('hatchery.language', arguments[0]); localStorage.setItem('hatchery.theme', arguments[1]);"
                        + "sessionStorage.clear()",
                language,
                theme);
        driver.get(origin + "/#" + secret);
        await("the personas", "return !!document.querySelector('button[name=username]')");
        js("document.querySelector('button[value=\"' + arguments[0] + '\"]').click()", persona);
        await(
                "the home page",
                "return !!document.querySelector('#main h1') && !document.querySelector('#main .waiting')");
        js(PAGE);
    }

    /** Signs in on the page of another issuer, by what its fields and its button are there. */
    void signInAt(String path, String user, String name, String secrecy, String password, String button) {
        driver.get(origin + path);
        await("the issuer's page", "return !!document.querySelector(arguments[0])", button);
        driver.findElement(By.cssSelector(user)).sendKeys(name);
        driver.findElement(By.cssSelector(secrecy)).sendKeys(password);
        driver.findElement(By.cssSelector(button)).click();
        await("the home page", "return !!document.querySelector('#main h1')");
        js(PAGE);
    }

    void resize(int width) {
        resize(width, 900);
    }

    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Goes to a view by its address, without leaving the page. */
    void go(String path) {
        js(
                "history.pushState(null, '', '/console' + arguments[0]); dispatchEvent(new CustomEvent('hatchery-address'))",
                path);
        settle();
    }

    /** Opens an address as a bookmark does: everything is fetched and set up anew. */
    void load(String address) {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.get(origin + address);
        settle();
    }

    /** Until every chart has its picture. */
    void drawn() {
        await(
                "the charts",
                "return [...document.querySelectorAll('h-chart .picture')].every((one) => one.querySelector('canvas'))");
        js("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    /** What is on the screen, as a picture. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** As paper sees it, or the screen again. */
    void print(boolean paper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
    }

    /** Until nothing is on its way any more. */
    void settle() {
        pause();
        await(
                "the view",
                "return !!document.querySelector('#main h1') && !document.querySelector('#main .waiting, table.busy, #main[aria-busy=true], #main [aria-busy=true]')");
    }

    /** Presses what has these words, in the dialog if one is open. */
    void press(String words) {
        await("“" + words + "” to press", "return page.find(arguments[0])", words);
        js("page.find(arguments[0]).click()", words);
        pause();
    }

    /** Presses what an expression of the page finds, as soon as it is there. */
    void pressThe(String element, Object... arguments) {
        // found and pressed in one step: a view that is drawn anew takes what was found before away
        await("something to press", "const one = " + element + "; if (one) one.click(); return !!one", arguments);
        pause();
    }

    /** What something says, once it is there. */
    String read(String element, Object... arguments) {
        return String.valueOf(await("something to read", "return (" + element + ")?.innerText", arguments));
    }

    void fill(String label, String value) {
        await("the field “" + label + "”", "return page.field(arguments[0])", label);
        js("page.fill(arguments[0], arguments[1])", label, value);
        pause();
    }

    /** Gives a file to a field, as if it had been chosen on the disk. */
    void give(String label, Path file) {
        await("the field “" + label + "”", "return page.field(arguments[0])", label);
        ((WebElement) js("return page.field(arguments[0])", label)).sendKeys(file.toString());
        pause();
    }

    /** Chooses the first that is offered, once it is there. */
    void chooseFirst(String label) {
        await(
                "something to choose in “" + label + "”",
                "const s = page.field(arguments[0]); return s && s.options && s.options.length > 1",
                label);
        js("page.fill(arguments[0], page.field(arguments[0]).options[1].value)", label);
        pause();
    }

    void see(String words) {
        await("“" + words + "”", "return document.body.innerText.includes(arguments[0])", words);
    }

    boolean sees(String words) {
        return js("return document.body.innerText.includes(arguments[0])", words) == Boolean.TRUE;
    }

    void awaitDialog(boolean open) {
        await(
                open
                        ? "a dialog"
                        : "that the dialog closes: " + js("return (document.querySelector('dialog') || {}).innerText"),
                "return !!document.querySelector('dialog[open]') === arguments[0]",
                open);
    }

    /** What is said beside the fields of the dialog. */
    String problems() {
        return String.valueOf(
                js(
                        "return [...document.querySelectorAll('dialog .problem')].map((one) => one.innerText).filter(Boolean).join(' | ')"));
    }

    /** Serious and critical findings of axe on the view as it is now; of its colours in the other theme as well. */
    List<?> findings() {
        js("if (!window.axe) { " + AXE + "\n}");
        return (List<?>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const root = document.documentElement.dataset;
                const theme = root.theme;
                const rules = { region: { enabled: false } };
                const said = (found) => found.violations.filter((one) => ['serious', 'critical'].includes(one.impact))
                  .map((one) => root.theme + ' ' + one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' ; '));
                axe.run(document, { resultTypes: ['violations'], rules }).then(said).then((first) => {
                  root.theme = theme === 'dark' ? 'light' : 'dark';
                  return axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast'] } })
                    .then((second) => [...first, ...said(second)]);
                }).catch((failed) => [String(failed)]).then((all) => { root.theme = theme; done(all); });""");
    }

    /** Whether the view reaches beyond a screen of that width. */
    boolean reachesBeyond(int width) {
        resize(width);
        return overflow() > 0;
    }

    private long overflow() {
        return ((Number) js("return Math.max(0, document.documentElement.scrollWidth - innerWidth)")).longValue();
    }

    /** Errors, warnings and violations of the policy since this was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Addresses that were asked for since this was last asked. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*?\"request\":\\{.*?\"url\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    List<?> menu() {
        return (List<?>)
                js(
                        "return [...document.querySelectorAll('.menu a')].map((one) => one.getAttribute('href').replace('/console', ''))");
    }

    /** What stands instead of content that could not be had. */
    List<?> failures() {
        return (List<?>) js("return [...document.querySelectorAll('#main .failed')].map((one) => one.innerText)");
    }

    /** Keeps what is handed over as a file from now on, which a page does by a link. */
    void keepFiles() {
        js("""
                if (window.taken) { window.taken.length = 0; return; }
                window.taken = [];
                const { createObjectURL } = URL;
                const { click } = HTMLAnchorElement.prototype;
                let last;
                URL.createObjectURL = (blob) => { last = blob; return createObjectURL(blob); };
                HTMLAnchorElement.prototype.click = function () {
                  if (!this.download) return click.call(this);
                  const name = this.download;
                  last.arrayBuffer().then((bytes) => {
                    let text = '';
                    new Uint8Array(bytes).forEach((byte) => { text += String.fromCharCode(byte); });
                    window.taken.push([name, btoa(text)]);
                  });
                };""");
    }

    /** Name and bytes of the file that was handed over. */
    Map.Entry<String, byte[]> takenFile() {
        List<?> file = (List<?>) await("a file", "return window.taken[0]");
        return Map.entry(String.valueOf(file.get(0)), Base64.getDecoder().decode(String.valueOf(file.get(1))));
    }

    String title() {
        return String.valueOf(js("return document.querySelector('#main h1').innerText"));
    }

    Object js(String script, Object... arguments) {
        try {
            return driver.executeScript(script, arguments);
        } catch (JavascriptException failed) {
            throw new AssertionError(
                    failed.getRawMessage() + " on " + driver.getCurrentUrl() + ":\n"
                            + driver.executeScript("return document.body.innerText"),
                    failed);
        }
    }

    private Object await(String what, String condition, Object... arguments) {
        Instant end = Instant.now().plus(PATIENCE);
        Object found = js(condition, arguments);
        while (found == null || found == Boolean.FALSE) {
            if (Instant.now().isAfter(end)) {
                fail("Waited for %s on %s:%n%s", what, driver.getCurrentUrl(), js("return document.body.innerText"));
            }
            pause();
            found = js(condition, arguments);
        }
        return found;
    }

    private static void pause() {
        try {
            Thread.sleep(60);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String resource(String name) {
        try (InputStream file = Browser.class.getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
