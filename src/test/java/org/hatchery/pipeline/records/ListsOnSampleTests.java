package org.hatchery.pipeline.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hatchery.pipeline.question.Figures.each;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.identity.Role;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Wherever a list stands behind a figure, both say the same number, in every region of the sample. */
@Tag("integration")
class ListsOnSampleTests {
    private static final List<String> EVERY_STATE_ISSUED =
            List.of("ISSUED", "PARTLY_USED", "EXHAUSTED", "EXPIRED", "REVOKED");

    private static OwnService service;
    private static Caller admin;
    private static LocalDate today;

    @BeforeAll
    static void start() {
        service = new OwnService(24, 700);
        admin = service.api().as(Role.ADMIN);
        today = LocalDate.now(service.bean(Clock.class));
        Instant moment = Instant.now();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Instant.parse(admin.ask("{ pipeline(region: \"100000\", period: \"2026\") { asOf } }")
                                .at("/pipeline/asOf")
                                .asString())
                        .isAfter(moment));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void countTodayWhatFiguresOfTodayCount() {
        List<String> different = new ArrayList<>();
        for (String region : regions()) {
            Map<String, Long> lists = ofToday(region);
            Map<String, Long> figures = figures(region, String.valueOf(today.getYear()), lists.keySet());
            lists.forEach((metric, count) -> {
                if (!figures.get(metric).equals(count)) {
                    different.add(region + " " + metric + " is " + figures.get(metric) + ", listed " + count);
                }
            });
        }

        assertThat(different).isEmpty();
        assertThat(ofToday("100000")).allSatisfy((metric, count) -> {
            if (!List.of(
                            "unicornFirms",
                            "littleGiantFirms",
                            "universityScienceParks",
                            "ruralMakerSpaces",
                            "accelerators")
                    .contains(metric)) {
                assertThat(count).as(metric).isPositive();
            }
        });
    }

    /** Some in the sample have signed and not entered: lists know them, figures do not. */
    @Test
    void knowWhoIsOnlyAboutToEnterApart() {
        long signed = count("incubatees", "IncubateeFilter", Map.of("stages", List.of("ADMITTED")));
        long all = count("stays", "StayFilter", Map.of("states", List.of("ACTIVE")));
        long begun = count("stays", "StayFilter", Map.of("states", List.of("ACTIVE"), "begun", true));
        long ahead = count("stays", "StayFilter", Map.of("states", List.of("ACTIVE"), "begun", false));

        assertThat(signed).isPositive().isLessThanOrEqualTo(ahead);
        assertThat(begun + ahead).isEqualTo(all);
    }

    @Test
    void countOfEachPeriodWhatItsFiguresCount() {
        List<String> different = new ArrayList<>();
        for (String region : regions()) {
            for (String year : years(2023).toList()) {
                Map<String, Long> lists = new LinkedHashMap<>();
                lists.put("services", count("services", "ServiceFilter", Map.of("region", region, "period", year)));
                lists.put("figuresReported", told(region, year, List.of("ENTERED", "CONFIRMED")));
                lists.put("figuresConfirmed", told(region, year, List.of("CONFIRMED")));
                lists.put(
                        "pilotProjectsProposed",
                        count("pilotProjects", "PilotProjectFilter", Map.of("baseRegion", region, "period", year)));
                Map<String, Long> figures = figures(region, year, lists.keySet());
                lists.forEach((metric, count) -> {
                    if (!figures.get(metric).equals(count)) {
                        different.add(region + " " + year + " " + metric + " is " + figures.get(metric) + ", listed "
                                + count);
                    }
                });
            }
        }

        assertThat(different).isEmpty();
    }

    @Test
    void countAllYearsTogether() {
        List<String> different = new ArrayList<>();
        for (String region : regions()) {
            Map<String, Long> lists = new LinkedHashMap<>();
            lists.put(
                    "vouchersIssued",
                    count("vouchers", "VoucherFilter", Map.of("region", region, "states", EVERY_STATE_ISSUED)));
            lists.put("vouchersRequested", count("vouchers", "VoucherFilter", Map.of("region", region)));
            lists.put(
                    "pilotProjectsConcluded",
                    count(
                            "pilotProjects",
                            "PilotProjectFilter",
                            Map.of("baseRegion", region, "states", List.of("CONCLUDED"))));
            lists.put(
                    "pilotProjectsFailed",
                    count(
                            "pilotProjects",
                            "PilotProjectFilter",
                            Map.of("baseRegion", region, "states", List.of("FAILED"))));
            Map<String, Long> sums = new LinkedHashMap<>();
            years(2015)
                    .forEach(year -> figures(region, year, lists.keySet())
                            .forEach((metric, figure) -> sums.merge(metric, figure, Long::sum)));
            lists.forEach((metric, count) -> {
                long sum = sums.get(metric);
                if (sum != count) {
                    different.add(region + " " + metric + " is " + sum + " of all years, listed " + count);
                }
            });
        }

        assertThat(different).isEmpty();
    }

    /** Also of the year before, of one kind of carriers, of firms or teams alone. */
    @Test
    void haveAsManyEntriesAsEveryFigureSaysThatNamesOne() {
        List<String> different = new ArrayList<>();
        Map<String, Long> most = new TreeMap<>();
        List<Map<String, Object>> filters = List.of(
                Map.of(),
                Map.of("carrierKinds", List.of("INCUBATOR")),
                Map.of("incubateeForms", List.of("FIRM")),
                Map.of("carrierKinds", List.of("MAKER_SPACE", "INCUBATOR"), "incubateeForms", List.of("TEAM")),
                Map.of("fields", List.of("NEXT_GENERATION_IT", "NEW_MATERIALS")));
        int turn = 0;
        for (String region : some()) {
            for (String period : periods()) {
                FigureBehind.of(admin, region, period, filters.get(turn++ % filters.size()))
                        .forEach(figure -> figure.compare(admin, different, most));
            }
        }

        assertThat(different).isEmpty();
        List<String> claimed = service.bean(MetricCatalogue.class).all().stream()
                .filter(metric -> metric.records() != null && metric.records().sum() == null)
                .map(Metric::key)
                .toList();
        assertThat(claimed).hasSizeGreaterThan(50);
        assertThat(most).containsOnlyKeys(claimed);
        assertThat(most.keySet().stream().filter(key -> most.get(key) == 0))
                .contains("unicornFirms", "littleGiantFirms", "ruralMakerSpaces")
                // what becomes of few graduates in one or two years
                .isSubsetOf(
                        "unicornFirms",
                        "littleGiantFirms",
                        "ruralMakerSpaces",
                        "graduatesGrown",
                        "graduatesListed",
                        "graduatesMoved");
    }

    /** The nation, a province, a city, and a county with most of everything. */
    private static List<String> some() {
        return List.of("100000", "210000", "210100", "210112");
    }

    private static List<String> periods() {
        int year = today.getYear();
        return List.of(
                year + "",
                (year - 1) + "",
                (year - 2) + "-H1",
                (year - 1) + "-Q3",
                YearMonth.from(today).toString(),
                YearMonth.from(today).minusMonths(7).toString());
    }

    /** A figure of its own name is one of the catalogue, whose list is its list. */
    @Test
    void standBehindEveryFigureThatIsAMetric() {
        List<String> different = new ArrayList<>();
        Map<String, String> figures = figuresThatAreMetrics();
        figures.forEach((path, key) -> {
            JsonNode total = admin.ask("{ pipeline(region: \"210000\", period: \"" + (today.getYear() - 1)
                            + "\") { total { figure: " + path + " metrics(keys: [\"" + key + "\"]) { value } } } }")
                    .at("/pipeline/total");
            JsonNode figure = total.path("figure");
            BigDecimal shown =
                    new BigDecimal((figure.isObject() ? figure.iterator().next() : figure).asString());
            if (shown.compareTo(new BigDecimal(total.at("/metrics/0/value").asString())) != 0) {
                different.add(path + " is " + shown + ", " + key + " is " + total.at("/metrics/0/value"));
            }
        });

        assertThat(different).isEmpty();
        assertThat(figures).hasSizeGreaterThan(35);
    }

    /** By where they stand in the figures of a pipeline. */
    private static Map<String, String> figuresThatAreMetrics() {
        Map<String, String> figures = new TreeMap<>();
        var schema = service.bean(GraphQlSource.class).schema();
        schema.getObjectType("PipelineFigures").getFieldDefinitions().forEach(field -> {
            key(field).ifPresent(key -> figures.put(field.getName(), key));
            if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLObjectType type) {
                type.getFieldDefinitions()
                        .forEach(below -> key(below)
                                .ifPresent(key -> figures.put(field.getName() + " { " + below.getName() + " }", key)));
            }
        });
        return figures;
    }

    private static Optional<String> key(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective("metric"))
                .map(said -> said.getArgument("key").getValue());
    }

    @Test
    void haveEntriesThatSumUpToEveryFigureThatSaysSo() {
        List<String> different = new ArrayList<>();
        Map<String, Long> some = new TreeMap<>();
        for (String region : List.of("210112", "210100")) {
            for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
                FigureBehind.of(admin, region, year + "", Map.of())
                        .forEach(figure -> figure.addUp(admin, different, some));
            }
        }

        assertThat(different).isEmpty();
        assertThat(some.values().stream().filter(sum -> sum > 0)).hasSizeGreaterThan(10);
    }

    private static Map<String, Long> ofToday(String region) {
        Map<String, Long> lists = new LinkedHashMap<>();
        lists.put("carriers", count("carriers", "CarrierFilter", Map.of("region", region, "open", true)));
        Map.of(
                        "INCUBATOR", "incubators",
                        "MAKER_SPACE", "makerSpaces",
                        "ACCELERATOR", "accelerators",
                        "UNIVERSITY_SCIENCE_PARK", "universityScienceParks",
                        "RURAL_MAKER_SPACE", "ruralMakerSpaces")
                .forEach((kind, metric) -> lists.put(
                        metric,
                        count(
                                "carriers",
                                "CarrierFilter",
                                Map.of("region", region, "open", true, "kinds", List.of(kind)))));
        lists.put("distinctFirms", parties(region, "IN_INCUBATION"));
        lists.put("distinctFirmsAndTeams", parties(region, "IN_INCUBATION", "PRE_INCUBATION"));
        ListsAndFiguresTests.LABELS.forEach((label, metric) -> lists.put(
                metric,
                count(
                        "incubatees",
                        "IncubateeFilter",
                        Map.of("region", region, "stages", List.of("IN_INCUBATION"), "labels", List.of(label)))));
        lists.put("inIncubationFirmsAndTeams", stays(region, "ACTIVE"));
        lists.put("graduatesCumulative", stays(region, "GRADUATED"));
        lists.put("exitsCumulative", stays(region, "EXITED"));
        return lists;
    }

    private static long parties(String region, String... stages) {
        return count("incubatees", "IncubateeFilter", Map.of("region", region, "stages", List.of(stages)));
    }

    private static long stays(String region, String state) {
        return count("stays", "StayFilter", Map.of("region", region, "states", List.of(state), "begun", true));
    }

    private static long told(String region, String year, List<String> states) {
        return count(
                "yearFigures",
                "YearFiguresFilter",
                Map.of("region", region, "year", Integer.valueOf(year), "states", states));
    }

    private static Stream<String> years(int first) {
        return IntStream.rangeClosed(first, today.getYear()).mapToObj(String::valueOf);
    }

    /** The nation, and everything below it where anything is, down to the counties. */
    private static List<String> regions() {
        List<String> regions = new ArrayList<>(List.of("100000"));
        for (int next = 0; next < regions.size(); next++) {
            each(admin.ask("{ pipeline(region: \"" + regions.get(next) + "\", period: \"" + today.getYear()
                                    + "\") { children { region { code } figures { carriers } } } }")
                            .at("/pipeline/children"))
                    .stream()
                    .filter(child -> child.at("/figures/carriers").asInt() > 0)
                    .forEach(child -> regions.add(child.at("/region/code").asString()));
        }
        return regions;
    }

    private static long count(String list, String filter, Map<String, Object> which) {
        return admin.ask(
                        "query($filter: " + filter + ") { list: " + list
                                + "(filter: $filter, first: 1) { totalCount } }",
                        Map.of("filter", which))
                .at("/list/totalCount")
                .asLong();
    }

    private static Map<String, Long> figures(String region, String period, Iterable<String> metrics) {
        Map<String, Long> figures = new LinkedHashMap<>();
        each(admin.ask(
                                "query($region: RegionCode!, $period: Period!, $keys: [String!]) { pipeline(region: $region,"
                                        + " period: $period) { total { metrics(keys: $keys) { metric { key } value } } } }",
                                Map.of("region", region, "period", period, "keys", metrics))
                        .at("/pipeline/total/metrics"))
                .forEach(figure -> figures.put(
                        figure.at("/metric/key").asString(),
                        figure.path("value").isNull()
                                ? 0
                                : Long.parseLong(figure.path("value").asString())));
        return figures;
    }
}
