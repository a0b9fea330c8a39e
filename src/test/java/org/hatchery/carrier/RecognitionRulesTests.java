package org.hatchery.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The rules of recognition as a bureau reads them … */
@IntegrationTest
class RecognitionRulesTests {
    private final Api api;

    RecognitionRulesTests(Api api) {
        this.api = api;
    }

    /** Financed by anybody: money of the carrier's own fund is not asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"CN-2018-300-GENERAL", "CN-2018-300-SPECIALISED"})
    void askForTenPercentOfFirmsThatWereFinanced(String key) {
        JsonNode share = condition(rule(key), "fundedIncubateesShare");

        assertThat(share.path("words").asString()).isEqualTo("获得投融资的在孵企业占比不低于10%");
        assertThat(share.path("comparator").asString()).isEqualTo("AT_LEAST");
        assertThat(share.path("value").asDouble()).isEqualTo(10.0);
        assertThat(share.path("unit").asString()).isEqualTo("%");
    }

    @Test
    void sayWhatToKnowAboutThemInTheLanguageAskedFor() {
        JsonNode english = api.as(Role.BUREAU, "210000")
                .inEnglish()
                .run("bureau/RecognitionRules", Map.of())
                .at("/recognitionRules");
        List<String> notes = english.findValuesAsString("note").stream()
                .filter(note -> !note.isEmpty() && !note.equals("null"))
                .toList();

        assertThat(notes).isNotEmpty().allMatch(note -> note.matches("(?s)[A-Z].*\\."));
        assertThat(rule("CN-2018-300-GENERAL").at("/citation/note").asString()).startsWith("起始日期为文件落款日期。");
    }

    private JsonNode rule(String key) {
        return api.as(Role.BUREAU, "210000")
                .run("bureau/RecognitionRules", Map.of())
                .at("/recognitionRules")
                .valueStream()
                .filter(rule -> rule.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode condition(JsonNode rule, String indicator) {
        return rule.path("conditions")
                .valueStream()
                .filter(one -> one.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
