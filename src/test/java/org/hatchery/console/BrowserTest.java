package org.hatchery.console;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.hatchery.OwnService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.env.Environment;

/** Somebody in front of Chromium, and a service with the sample of their own. */
@Tag("integration")
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    static final int NARROW = 390;
    static final int WIDE = 1280;

    private static final String SECRET = "secret-of-browser-tests";

    OwnService service;
    Browser browser;
    String origin;

    @BeforeAll
    void start() {
        assumeTrue(
                Browser.isThere(),
                "No browser here: the tests of the console need Debian's chromium, chromium-driver and fonts-noto-cjk.");
        service = new OwnService(24, 600, "--hatchery.local.secret=" + SECRET);
        origin = service.bean(Environment.class).getRequiredProperty("hatchery.issuer-uri");
        browser = new Browser(origin, SECRET);
    }

    @AfterAll
    void stop() {
        Stream.of(browser, service).forEach(one -> {
            try (var closed = one) {
                // whatever was started
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}
