package org.hatchery.policy.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was found wrong in the data of policies, read against their sources, and is right now. */
class PolicyTruthTests {
    private static List<JsonNode> file(String name) {
        try (InputStream file = new ClassPathResource(name).getInputStream()) {
            return entries(new JsonMapper().readTree(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<JsonNode> metrics() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:rules/metrics/*.json"))
                    .flatMap(file -> file("rules/metrics/" + file.getFilename()).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static JsonNode named(List<JsonNode> all, String key, String name) {
        return all.stream()
                .filter(one -> one.path(key).asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The rule asks who was financed by anybody, not by the carrier's own fund. */
    @ParameterizedTest
    @CsvSource({"CN-2018-300-GENERAL", "CN-2018-300-SPECIALISED"})
    void theShareOfFinancedFirmsIsOfThoseFinancedByAnybody(String rule) {
        List<JsonNode> conditions =
                entries(named(file("rules/recognition.json"), "_id", rule).path("conditions"));
        JsonNode financed = named(conditions, "indicator", "fundedIncubateesShare");

        assertThat(financed.path("words").asString()).isEqualTo("获得投融资的在孵企业占比不低于10%");
        assertThat(financed.path("value").asInt()).isEqualTo(10);
    }

    /** Its preamble cites documents of February and April 2016. */
    @Test
    void theBeijingPlanHoldsFromTheDayItWasWritten() {
        JsonNode beijing = file("policy/documents.json").stream()
                .filter(one -> one.path("region").asString().equals("110000"))
                .findFirst()
                .orElseThrow();

        assertThat(beijing.path("number").asString()).isEqualTo("京政办发〔2016〕50号");
        assertThat(beijing.at("/issuedOn/$date").asString()).startsWith("2016-11-02");
        assertThat(beijing.at("/validity/from/$date").asString()).startsWith("2016-11-02");
        assertThat(beijing.path("issuedOnBasis").asString()).isEqualTo("STATED");
    }

    /** Nobody has seen the day it was issued on; whoever reads it must not take it for stated. */
    @Test
    void theDayOfTheGanzhouPlanIsKnownToBeInferred() {
        assertThat(file("policy/documents.json").stream()
                        .filter(one -> one.path("issuedOnBasis").asString().equals("INFERRED"))
                        .map(one -> one.path("region").asString()))
                .containsExactly("620702");
    }

    /** The clause speaks of one base; two provinces speak of products and of industries, which are not the same. */
    @Test
    void definitionsSayWhatTheirClausesSay() {
        assertThat(metric("biopharmaFirmsGathered").path("definitionZh").asString())
                .contains("试点示范基地");
        assertThat(metrics())
                .filteredOn(metric -> metric.path("indicators").toString().contains("hightech"))
                .filteredOn(metric -> metric.path("indicators").toString().contains("above_scale"))
                .hasSize(2)
                .allMatch(metric -> metric.path("indicators").size() == 1);
        assertThat(metric("nationalHightechZonesExisting").path("definitionZh").asString())
                .contains("国家级")
                .doesNotContain("省级");
    }

    private static JsonNode metric(String key) {
        return metrics().stream()
                .filter(metric -> metric.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The form asks of firms: whoever copies the metric into it counts no teams. */
    @Test
    void noMetricThatAnswersATorchItemOfFirmsAddsTeams() {
        assertThat(metrics())
                .filteredOn(metric -> metric.path("source").asString().contains("在孵企业")
                        || metric.path("source")
                                .asString()
                                .matches(".*Torch (incubatee|ip|invention|vcYear|financed).*"))
                .hasSizeGreaterThan(8)
                .allSatisfy(metric -> assertThat(entries(metric.path("sum")))
                        .as(metric.path("key").asString())
                        .noneMatch(term -> term.path("of").asString("").equals("TEAM")
                                || term.path("account").asString().startsWith("TEAM")));
    }

    @ParameterizedTest
    @CsvSource({
        "researchPlatformsNew, 新认定的国家级或省级",
        "technologyCentresIncubatorsMakerSpacesNew, 新认定的国家级或省级",
        "carriers, 未经认定或备案的也计入",
        "outsideBranchInstitutions, 外地高校院所、科技园区、服务机构和企业在当地设立的"
    })
    void metricsCountWhatTheirClauseCounts(String metric, String words) {
        assertThat(named(metrics(), "key", metric).path("definitionZh").asString())
                .contains(words);
    }

    /** The one was written for incubators, the other as a condition of recognition. */
    @ParameterizedTest
    @CsvSource({"CN-2018-300-INCUBATOR, true", "CN-OTHER-KINDS, false"})
    void whatIsInferredIsNotVerified(String rule, boolean verified) {
        assertThat(named(file("rules/incubation.json"), "_id", rule)
                        .at("/citation/verified")
                        .asBoolean())
                .isEqualTo(verified);
    }

    /** Made-up weights under the number of a real document are for the sample alone. */
    @Test
    void noMadeUpEvaluationShipsToProduction() {
        assertThat(file("rules/performance.json"))
                .isNotEmpty()
                .noneMatch(rule -> rule.path("_id").asString().startsWith("SAMPLE"))
                .allSatisfy(rule ->
                        assertThat(rule.at("/citation/verified").asBoolean()).isFalse());
    }
}
