package org.hatchery.pipeline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hatchery.Api;
import org.hatchery.DatabaseCommands;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.Period;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Several periods at once say what each says alone. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelineSeriesApiTests {
    private static final List<String> REGIONS = List.of("360102", "360100", "360000");
    private static final String ALL = """
            period stockOn total { ...F } samePeriodLastYear { ...F }
            byCarrierKind { kind figures { ...F } } byLevel { level figures { ...F } } byField { field figures { ...F } }
            children { region { code } figures { carriers funnel { inIncubation } entries { total } } }""";
    private static final String FIGURES =
            " fragment F on PipelineFigures { metrics { metric { key } value numerator denominator } }";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final DatabaseCommands commands;
    private final LocalDate today;

    PipelineSeriesApiTests(Api api, MongoOperations mongo, KeepTotals totals, DatabaseCommands commands, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.commands = commands;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void history() {
        History.random("series", 36, 8, today, "360102", "360103", "360202").storedIn(mongo);
        totals.catchUp();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saysOfEachPeriodWhatItSaysAlone(long seed) {
        var random = new Random(seed);
        String region = REGIONS.get(random.nextInt(REGIONS.size()));
        List<Period> periods = some(random);
        Map<String, Object> filter = filter(random);

        JsonNode series = ask(
                        "pipelineSeries(region: $region, from: $from, to: $to, filter: $filter)",
                        "$region: RegionCode!, $from: Period!, $to: Period!, $filter: PipelineFilter",
                        Map.of(
                                "region",
                                region,
                                "from",
                                periods.get(0).value(),
                                "to",
                                periods.get(periods.size() - 1).value(),
                                "filter",
                                filter))
                .at("/asked");

        assertThat(series).hasSameSizeAs(periods);
        for (int number = 0; number < periods.size(); number++) {
            JsonNode alone = ask(
                            "pipeline(region: $region, period: $period, filter: $filter)",
                            "$region: RegionCode!, $period: Period!, $filter: PipelineFilter",
                            Map.of(
                                    "region",
                                    region,
                                    "period",
                                    periods.get(number).value(),
                                    "filter",
                                    filter))
                    .at("/asked");
            assertThat(series.get(number)).isEqualTo(alone);
        }
    }

    private Reply ask(String field, String variables, Map<String, Object> values) {
        return api.as(ADMIN).ask("query(" + variables + ") { asked: " + field + " { " + ALL + " } }" + FIGURES, values);
    }

    /** Up to six of any kind, often with the one that runs. */
    private List<Period> some(Random random) {
        int year = today.getYear() - random.nextInt(3);
        List<Period> all =
                switch (random.nextInt(4)) {
                    case 0 -> list((year - 4) + "", year + "");
                    case 1 -> list((year - 2) + "-H1", year + "-H" + (today.getMonthValue() > 6 ? 2 : 1));
                    case 2 -> list((year - 1) + "-Q2", year + "-Q" + ((today.getMonthValue() + 2) / 3));
                    default -> list(YearMonth.of(year, 1).minusMonths(3) + "", YearMonth.of(year, 1) + "");
                };
        return all.subList(Math.max(0, all.size() - 6), all.size());
    }

    private static List<Period> list(String from, String to) {
        return new Period(from).upTo(new Period(to)).toList();
    }

    private static Map<String, Object> filter(Random random) {
        Map<String, Object> filter = new HashMap<>();
        if (random.nextBoolean()) {
            filter.put("carrierKinds", List.of("INCUBATOR"));
        }
        if (random.nextBoolean()) {
            filter.put("levels", List.of("NATIONAL", "CITY"));
        }
        if (random.nextInt(3) == 0) {
            filter.put("incubateeForms", List.of("TEAM"));
        }
        return filter;
    }

    @Test
    void readsTwoYearsOfMonthsByOneCommand() {
        List<String> sent = commands.during(() ->
                assertThat(months(BUREAU, "360100", 24).at("/pipelineSeries")).hasSize(24));

        assertThat(sent).containsExactly("find totals");
    }

    private Reply months(Role role, String region, int many) {
        YearMonth month = YearMonth.from(today);
        return series(role, region, month.minusMonths(many - 1).toString(), month.toString());
    }

    private Reply series(Role role, String region, String from, String to) {
        return api.as(role, "360100").run("bureau/RegionSeries", Map.of("region", region, "from", from, "to", to));
    }

    @Test
    void isOneQuestionForTheFiguresOneWantsFirst() {
        JsonNode slim = api.as(BUREAU, "360100")
                .run("bureau/RegionOverview", Map.of("region", "360100", "period", today.getYear() + ""))
                .at("/pipeline");
        JsonNode whole = api.as(BUREAU, "360100")
                .run("bureau/RegionPipeline", Map.of("region", "360100", "period", today.getYear() + ""))
                .at("/pipeline");

        assertThat(slim.at("/total/funnel/inIncubation").asInt())
                .isPositive()
                .isEqualTo(whole.at("/total/funnel/inIncubation").asInt());
        for (String part : List.of("/total/entries/total", "/total/graduationRate", "/samePeriodLastYear/carriers")) {
            assertThat(slim.at(part)).isEqualTo(whole.at(part));
        }
    }

    @Test
    void namesTheListsBehindTheFirstFigures() {
        JsonNode behind = api.as(BUREAU, "360100")
                .run("bureau/RegionRecords", Map.of("region", "360100", "period", "2025"))
                .at("/pipeline/total/metrics");

        assertThat(behind)
                .hasSize(8)
                .allSatisfy(figure ->
                        assertThat(figure.at("/records/list").asString()).isNotEmpty());
        assertThat(behind.at("/3/records/filter").asString())
                .isEqualTo("{\"region\":\"360100\",\"enteredOn\":{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"},"
                        + "\"calledOff\":false}");
    }

    @ParameterizedTest
    @CsvSource({
        "360100, 2025,    2024,    BAD_REQUEST", // the wrong way round
        "360100, 2024,    2025-Q1, BAD_REQUEST", // of two kinds
        "360100, 2024-Q1, 2025-06, BAD_REQUEST",
        "360100, 2023-01, 2025-01, BAD_REQUEST", // one too many
        "360100, 2025,    2999,    BAD_REQUEST",
        "360200, 2024,    2025,    FORBIDDEN",
        "360000, 2024,    2025,    FORBIDDEN",
        "360199, 2024,    2025,    NOT_FOUND"
    })
    void isRefused(String region, String from, String to, String code) {
        assertThat(series(BUREAU, region, from, to).codes()).containsExactly(code);
    }

    @Test
    void isRefusedForAPeriodThatHasNotBegun() {
        String next = YearMonth.from(today).plusMonths(1).toString();

        assertThat(series(BUREAU, "360100", YearMonth.from(today).toString(), next)
                        .codes())
                .containsExactly("BAD_REQUEST");
    }

    @Test
    void isNotForManagers() {
        assertThat(months(CARRIER_MANAGER, "360100", 2).codes()).containsExactly("FORBIDDEN");
    }
}
