package org.hatchery.pipeline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** The catalogue of metrics and their values, as clients ask for them. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricCatalogueApiTests {
    private static final String REGION = "650000";

    private final Api api;
    private final MongoOperations mongo;
    private final MetricCatalogue catalogue;
    private final KeepTotals totals;
    private final LocalDate today;

    MetricCatalogueApiTests(Api api, MongoOperations mongo, MetricCatalogue catalogue, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.catalogue = catalogue;
        this.totals = totals;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void history() {
        History.random("mcatalogue", 65, 12, today, "650102", "650202", "652301")
                .storedIn(mongo);
        totals.catchUp();
    }

    private Reply ask(Map<String, Object> more) {
        var variables = new HashMap<String, Object>(Map.of("region", REGION, "period", lastYear()));
        variables.putAll(more);
        return api.as(BUREAU, REGION).run("bureau/MetricCatalogue", variables);
    }

    private String lastYear() {
        return String.valueOf(today.getYear() - 1);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Stream<JsonNode> values(Reply reply) {
        return each(reply.at("/pipeline/total/metrics"));
    }

    private static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asString());
    }

    @Test
    void listsEveryMetricInTheOrderOfTheFile() {
        assertThat(each(ask(Map.of("keys", List.of("carriers"))).at("/metricCatalogue"))
                        .map(row -> row.path("key").asString()))
                .isEqualTo(catalogue.all().stream().map(Metric::key).toList());
    }

    @Test
    void showsPartsReasonsAndIndicators() {
        Map<String, JsonNode> rows = new HashMap<>();
        each(ask(Map.of("keys", List.of("carriers"))).at("/metricCatalogue"))
                .forEach(row -> rows.put(row.path("key").asString(), row));
        JsonNode rate = rows.get("graduationRate");
        JsonNode ring = rows.get("universityRingTeams");

        assertThat(rate.at("/numerator/key").asString()).isEqualTo("graduates");
        assertThat(rate.at("/denominator/key").asString()).isEqualTo("firmsPresent");
        assertThat(rate.path("additive").asBoolean()).isFalse();
        assertThat(ring.path("answered").asBoolean()).isFalse();
        assertThat(ring.path("unansweredZh").asString()).contains("环高校");
        assertThat(ring.path("unansweredEn").asString()).contains("University-ring");
        assertThat(rows.get("carriers").path("unansweredEn").isNull()).isTrue();
        assertThat(each(rows.get("hnteFirms").path("indicators")).map(JsonNode::asString))
                .containsExactly("hnte_firms");
    }

    @Test
    void answersAllMetricsWhenNoneIsNamed() {
        List<String> told = values(ask(Collections.singletonMap("keys", null)))
                .map(row -> row.at("/metric/key").asString())
                .toList();

        assertThat(told).isEqualTo(catalogue.all().stream().map(Metric::key).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "carriers, /carriers",
        "inIncubationFirms, /funnel/inIncubation",
        "preIncubationTeams, /funnel/preIncubation",
        "graduatesCumulative, /funnel/graduated",
        "exitsCumulative, /funnel/exited",
        "incubateesEntered, /entries/total",
        "registrations, /entries/registrations",
        "graduates, /graduations/total",
        "exits, /exits/total",
        "firmsPresent, /graduationRate/denominator",
        "medianMonthsToGraduation, /medianMonthsToGraduation",
        "leasableArea, /occupancy/area/denominator",
        "leasableAreaDays, /occupancy/areaOverPeriod/denominator",
        "leasedWorkstationDays, /occupancy/workstationsOverPeriod/numerator"
    })
    void agreesWithTheFigures(String key, String place) {
        JsonNode figures = api.as(BUREAU, REGION)
                .run("bureau/RegionPipeline", Map.of("region", REGION, "period", lastYear()))
                .at("/pipeline/total");
        JsonNode metric = values(ask(Map.of("keys", List.of(key)))).findFirst().orElseThrow();

        assertThat(figures.at(place).isNumber()).isTrue();
        assertThat(decimal(metric.path("value")))
                .isEqualByComparingTo(figures.at(place).decimalValue());
    }

    @Test
    void answersInTheOrderOfTheKeysWithTheParts() {
        List<JsonNode> told = values(ask(Map.of("keys", List.of("occupancyRate", "carriers", "universityRingTeams"))))
                .toList();

        assertThat(told.stream().map(row -> row.at("/metric/unit").asString()))
                .containsExactly("percent", "carriers", "teams");
        assertThat(decimal(told.get(0).path("denominator"))).isPositive();
        assertThat(told.get(1).path("denominator").isNull()).isTrue();
        assertThat(told.get(2).path("value").isNull()).isTrue();
    }

    @Test
    void tellsNothingOfVouchersWhenCarriersAreChosen() {
        List<JsonNode> told = values(ask(Map.of(
                        "keys", List.of("vouchersIssued", "carriers"),
                        "filter", Map.of("carrierKinds", List.of("INCUBATOR")))))
                .toList();

        assertThat(told.get(0).path("value").isNull()).isTrue();
        assertThat(told.get(1).path("value").isNull()).isFalse();
    }

    @Test
    void refusesKeysThatNoMetricHasAndTooMany() {
        assertThat(ask(Map.of("keys", List.of("sheep"))).codes()).containsExactly("BAD_REQUEST");
        assertThat(ask(Map.of("keys", Collections.nCopies(201, "carriers"))).codes())
                .containsExactly("BAD_REQUEST");
    }
}
