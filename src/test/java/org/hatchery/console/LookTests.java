package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How soon pages are there, how much they take, and how they look.
 *
 * <p>What the documents show is taken anew with {@code mvn test -Dtest=LookTests -Dconsole.screens=true}.
 */
class LookTests extends BrowserTest {
    private static final Path SCREENS = Path.of("src/docs/screens");
    private static final boolean UPDATE = Boolean.getBoolean("console.screens");

    /** Of all that comes over the wire, answers to questions aside. */
    private static final int MOST_BYTES = 150 * 1024;

    private static final int SLOWEST_PAINT = 1500;

    /** The page is loaded anew, so that nothing of another one is there. */
    private static final String LOADED = """
            const files = performance.getEntriesByType('resource').filter((one) => one.name.includes('/console/'));
            const page = performance.getEntriesByType('navigation')[0];
            const paint = performance.getEntriesByName('first-contentful-paint')[0];
            return { bytes: files.reduce((sum, one) => sum + one.encodedBodySize, page.encodedBodySize),
              charts: files.some((one) => one.name.includes('echarts')), paint: paint ? paint.startTime : 0 };""";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"bureau-shenyang", "manager-hunnan", "firm-hunnan", "base-shenyang"})
    void isThereSoonAndTakesLittle(String persona) {
        browser.resize(WIDE);
        browser.signIn(persona, "zh", "light");
        List<String> heavy = new ArrayList<>();
        Map<String, Double> paints = new TreeMap<>();
        for (Object view : browser.menu()) {
            browser.load("/console" + view);
            Map<?, ?> seen = (Map<?, ?>) browser.js(LOADED);
            long bytes = ((Number) seen.get("bytes")).longValue();
            if (bytes > MOST_BYTES && seen.get("charts") != Boolean.TRUE) {
                heavy.add(view + " takes " + bytes + " bytes");
            }
            paints.put(String.valueOf(view), ((Number) seen.get("paint")).doubleValue());
        }
        List<Double> sorted = paints.values().stream().sorted().toList();

        assertThat(heavy).isEmpty();
        assertThat(sorted.get(sorted.size() / 2))
                .as("milliseconds to the first paint, the middle of %s", paints)
                .isBetween(1.0, (double) SLOWEST_PAINT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "region, bureau-shenyang, zh, 1280, 1500, /regions/210100",
        "targets, bureau-shenyang, zh, 1280, 900, /targets",
        "space, manager-hunnan, zh, 1280, 900, /space",
        "reports, manager-hunnan, zh, 1280, 900, /my-reports",
        "wallet, firm-hunnan, zh, 390, 844, /wallet",
        "calendar, base-shenyang, en, 1280, 700, /calendar",
    })
    void looksLikeThis(String name, String persona, String language, int width, int height, String view)
            throws IOException {
        browser.resize(width, height);
        browser.signIn(persona, language, "light");
        browser.go(view);
        browser.drawn();
        byte[] picture = browser.picture();
        if (UPDATE) {
            Files.createDirectories(SCREENS);
            Files.write(SCREENS.resolve(name + ".png"), picture);
        }

        assertThat(browser.failures()).isEmpty();
        assertThat(picture).hasSizeGreaterThan(10_000);
        assertThat(SCREENS.resolve(name + ".png")).exists();
    }

    @Test
    void printsAReportWithoutWhatIsForTheScreen() {
        browser.resize(WIDE);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/my-reports?states=ACCEPTED");
        browser.pressThe("document.querySelector('h-table tbody th a')");
        browser.settle();
        browser.print(true);
        try {
            assertThat(browser.js("return [...document.querySelectorAll('nav, .top, button')]"
                            + ".filter((one) => one.getClientRects().length).map((one) => one.outerHTML.slice(0, 80))"))
                    .isEqualTo(List.of());
        } finally {
            browser.print(false);
        }
    }
}
