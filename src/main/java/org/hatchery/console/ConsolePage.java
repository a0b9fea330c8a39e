package org.hatchery.console;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** One page for every address: which view it is, the page itself finds out. */
@RestController
class ConsolePage {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ConsoleFiles files;
    private final ConsoleSettings console;
    private final Environment settings;

    ConsolePage(ConsoleFiles files, ConsoleSettings console, Environment settings) {
        this.files = files;
        this.console = console;
        this.settings = settings;
    }

    @GetMapping({"/console", "/console/", "/console/{view:(?!lib$|files$).+}/{*rest}"})
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(filled());
    }

    private String filled() {
        String page = files.page();
        for (var hole : holes().entrySet()) {
            page = page.replace("{" + hole.getKey() + "}", HtmlUtils.htmlEscape(hole.getValue()));
        }
        return page;
    }

    private Map<String, String> holes() {
        return Map.of(
                "files", "/console/files/" + files.version(),
                "issuer", settings.getRequiredProperty("hatchery.issuer-uri"),
                "client", console.clientId(),
                "origin", settings.resolvePlaceholders(console.origin()));
    }
}
