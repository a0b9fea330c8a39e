package org.hatchery.console.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hatchery.console.ConsoleSettings;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the words of the contract, made once for each language. */
@RestController
class ContractWordsPage {
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final Duration LONG = Duration.ofDays(365);

    private final Map<String, String> made = new ConcurrentHashMap<>();
    private final ContractWords words;
    private final boolean kept;

    ContractWordsPage(ContractWords words, ConsoleSettings settings) {
        this.words = words;
        this.kept = settings.kept();
    }

    @GetMapping("/console/files/{version}/words/contract-{language:zh|en}.js")
    ResponseEntity<String> words(@PathVariable String language) {
        return script(made.computeIfAbsent(language, one -> words.script(one.equals("zh"))));
    }

    @GetMapping("/console/files/{version}/words/forms-{language:zh|en}.js")
    ResponseEntity<String> forms(@PathVariable String language) {
        return script(made.computeIfAbsent("forms-" + language, one -> words.forms(language.equals("zh"))));
    }

    private ResponseEntity<String> script(String said) {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(kept ? CacheControl.maxAge(LONG).cachePublic().immutable() : CacheControl.noCache())
                .body(said);
    }
}
