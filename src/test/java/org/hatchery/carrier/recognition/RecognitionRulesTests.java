package org.hatchery.carrier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.register.CarrierMigrations;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** The rules of recognition as a bureau reads them … */
@IntegrationTest
class RecognitionRulesTests {
    private final Api api;
    private final MongoOperations mongo;

    RecognitionRulesTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
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

    /** Area or workstations, new firms or financing: one of each pair is enough, none of a pair is not. */
    @ParameterizedTest
    @CsvSource({
        "500, 0, 10, 0, true",
        "0, 30, 0, 5, true",
        "600, 40, 12, 6, true",
        "500, 30, 9, 4, false",
        "499, 29, 10, 5, false"
    })
    void canBeEvaluatedByWhoeverReadsThem(int area, int desks, int registered, int financed, boolean met) {
        Map<String, Integer> alternatives = Map.of(
                "areaTotal",
                area,
                "workstations",
                desks,
                "teamsRegisteredYear",
                registered,
                "financedTeamsAndFirms",
                financed);

        assertThat(isMet(rule("CN-MAKER-SPACE-FILING"), alternatives)).isEqualTo(met);
    }

    /** As a client does it: all that are required, and one of each group; everything else of the carrier is as asked for. */
    private static boolean isMet(JsonNode rule, Map<String, Integer> values) {
        Map<String, Boolean> groups = new HashMap<>();
        for (JsonNode one : rule.path("conditions")) {
            boolean meets = values.getOrDefault(one.path("indicator").asString(), Integer.MAX_VALUE)
                    >= one.path("value").asDouble(0);
            String alone = one.path("indicator").asString();
            switch (one.path("force").asString()) {
                case "REQUIRED" -> groups.put(alone, meets);
                case "ONE_OF" -> groups.merge(one.path("anyOf").asString(), meets, Boolean::logicalOr);
                default -> groups.put(alone, true);
            }
        }
        return !groups.containsValue(false);
    }

    @Test
    void areBroughtUpToDateWhereTheyWereStoredWithoutAlternatives() {
        String key = "CN-MAKER-SPACE-FILING";
        mongo.getCollection("recognitionRules")
                .updateOne(
                        new Document("_id", key),
                        new Document(
                                "$unset", new Document(Map.of("conditions.0.anyOf", "", "conditions.1.anyOf", ""))));
        assertThat(condition(rule(key), "areaTotal").path("force").asString()).isEqualTo("REQUIRED");

        new CarrierMigrations().recognitionRulesWithAlternatives().step().accept(mongo);

        assertThat(condition(rule(key), "areaTotal").path("anyOf").asString()).isEqualTo("premises");
        assertThat(condition(rule(key), "workstations").path("force").asString())
                .isEqualTo("ONE_OF");
    }

    @Test
    void tellWhatIsNoConditionOfItsOwn() {
        assertThat(condition(rule("CN-2018-300-GENERAL"), "hardshipRegionReduction")
                        .path("force")
                        .asString())
                .isEqualTo("RELAXATION");
        assertThat(condition(rule("BJ-2025-INCUBATOR"), "incubationTrace")
                        .path("force")
                        .asString())
                .isEqualTo("ENCOURAGED");
        assertThat(condition(rule("BJ-2025-INCUBATOR"), "incubatees")
                        .path("force")
                        .asString())
                .isEqualTo("REQUIRED");
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
