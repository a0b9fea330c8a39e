package org.hatchery.policy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.policy.target.PromiseFixture;
import org.hatchery.policy.target.Target;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** The progress of targets, asked for by the client's own operation. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TargetProgressApiTests {
    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final DatabaseCommands commands;
    private final Clock clock;
    private final int thisYear;
    private Instant recorded = Instant.EPOCH;

    TargetProgressApiTests(Api api, MongoOperations mongo, KeepTotals totals, DatabaseCommands commands, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.commands = commands;
        this.clock = clock;
        this.thisYear = LocalDate.now(clock).getYear();
    }

    /** Shenyang had carriers before its plan, and has more since. */
    @BeforeAll
    void carriers() {
        Crowd.of("policyearly", "210112", 1, 0, LocalDate.parse("2022-12-01")).storedIn(mongo);
        Crowd.of("policylate", "210113", 2, 0, LocalDate.parse("2025-06-01")).storedIn(mongo);
        recorded = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        totals.catchUp();
    }

    @Test
    void showsActualGapAndPaceBesideTheClause() {
        JsonNode carriers = progress(api.as(BUREAU, "210100"), "210100", 2025).get("SY:carriers:2025");
        BigDecimal actual = decimal(carriers, "/actual");

        assertThat(actual).isEqualByComparingTo(carriersOf("210100", 2025)).isPositive();
        assertThat(decimal(carriers, "/gap")).isEqualByComparingTo(actual.subtract(new BigDecimal(300)));
        assertThat(carriers.at("/met").asBoolean()).isEqualTo(actual.intValue() >= 300);
        assertThat(carriers.at("/state").asString()).isEqualTo("IN_FORCE");
        assertThat(carriers.at("/pace/from").asString()).isEqualTo("2022-12-31");
        assertThat(decimal(carriers, "/pace/start")).isEqualByComparingTo("240");
        assertThat(decimal(carriers, "/pace/expected")).isEqualByComparingTo("300");
        assertThat(carriers.at("/pace/onCourse")).isEqualTo(carriers.at("/met"));
        assertThat(carriers.at("/target/clause/words").asString()).isEqualTo("雙創載體數量達到300家");
        assertThat(carriers.at("/target/metric/definitionEn").asString()).isNotEmpty();
    }

    private BigDecimal carriersOf(String region, int year) {
        return api.as(BUREAU, region)
                .run("bureau/RegionPipeline", Map.of("region", region, "period", String.valueOf(year)))
                .at("/pipeline/total/carriers")
                .decimalValue();
    }

    @Test
    void showsWhatLiesBetweenBeginningAndEnd() {
        JsonNode then = progress(api.as(BUREAU, "210100"), "210100", 2023).get("SY:carriers:2025");

        // 365 of 1096 days from 240 to 300
        assertThat(decimal(then, "/pace/expected")).isEqualByComparingTo("259.98");
        assertThat(then.at("/pace/basis").asString()).isEqualTo("STATED");
        assertThat(then.at("/pace/onCourse").asBoolean())
                .isEqualTo(decimal(then, "/actual").compareTo(decimal(then, "/pace/expected")) >= 0);
        JsonNode first = progress(api.as(BUREAU, "210100"), "210100", 2022).get("SY:carriers:2025");
        assertThat(first.at("/pace/from").asString()).isEqualTo("2022-02-28");
        assertThat(first.at("/pace/basis").asString()).isEqualTo("RECORDED");
        assertThat(decimal(first, "/pace/start")).isPositive();
        assertThat(decimal(first, "/pace/expected")).isEqualByComparingTo("240");
    }

    @Test
    void showsAMissedMilestoneInLaterYears() {
        JsonNode then = progress(api.as(BUREAU, "210100"), "210100", 2024).get("SY:carriers:2025");

        assertThat(then.at("/milestones").size()).isEqualTo(1);
        assertThat(then.at("/milestones/0/year").asInt()).isEqualTo(2022);
        assertThat(decimal(then, "/milestones/0/value")).isEqualByComparingTo("240");
        assertThat(decimal(then, "/milestones/0/actual")).isEqualByComparingTo(carriersOf("210100", 2022));
        assertThat(then.at("/milestones/0/met").asBoolean())
                .isEqualTo(carriersOf("210100", 2022).intValue() >= 240);
    }

    /** Beijing has no record at all here: nobody may say that it missed what it promised. */
    @Test
    void judgesNobodyByRecordsThatAreNotThere() {
        JsonNode beijing = progress(api.as(BUREAU, "100000"), "110000", 2020).get("BJ:in_incubation_firms:2020");

        assertThat(beijing.at("/hindrance").asString()).isEqualTo("NOTHING_RECORDED");
        assertThat(beijing.at("/reasonZh").asString()).contains("没有此类记录");
        assertThat(beijing.at("/actual").isNull()).isTrue();
        assertThat(beijing.at("/met").isNull()).isTrue();
        assertThat(beijing.at("/gap").isNull()).isTrue();
    }

    /** Carriers, but no stay before 2021: the kind of the records has to be that of the target. */
    @Test
    void judgesNobodyByRecordsOfAnotherKind() {
        JsonNode firms = progress(api.as(BUREAU, "210100"), "210100", 2022).get("SY:in_incubation_firms:2022");

        assertThat(firms.at("/hindrance").asString("")).isIn("", "NOTHING_RECORDED");
        assertThat(firms.at("/hindrance").isNull()).isEqualTo(everEntered("210100", "2022"));
    }

    private boolean everEntered(String region, String year) {
        JsonNode total = api.as(BUREAU, region)
                .run("bureau/RegionPipeline", Map.of("region", region, "period", year))
                .at("/pipeline/total");
        return total.at("/funnel/inIncubation").asInt()
                        + total.at("/funnel/graduated").asInt()
                        + total.at("/funnel/exited").asInt()
                        + total.at("/funnel/preIncubation").asInt()
                > 0;
    }

    @Test
    void pointsToTheYearsForWhichThereArePromises() {
        JsonNode report = report(api.as(BUREAU, "210100"), "210100", thisYear);

        assertThat(report.at("/targets").size()).isZero();
        assertThat(report.at("/hintZh").asString()).contains("沈阳市").contains("2022—2025");
        assertThat(report.at("/places/0/region/code").asString()).isEqualTo("210100");
        assertThat(report.at("/places/0/lastYear").asInt()).isEqualTo(2025);
    }

    @Test
    void pointsToTheRegionsAboveAndBelowThatHaveTargets() {
        JsonNode county = report(api.as(BUREAU, "210100"), "210112", 2025);
        JsonNode province = report(api.as(BUREAU, "210000"), "210000", 2025);
        JsonNode sichuan = report(api.as(BUREAU, "510000"), "510000", 2020);

        assertThat(county.at("/hintZh").asString()).contains("沈阳市（210100）");
        assertThat(province.at("/hintZh").asString()).contains("沈阳市（210100）");
        assertThat(sichuan.at("/targets").size()).isPositive();
        assertThat(sichuan.at("/hintZh").asString()).contains("成都市（510100）").contains("3个地区");
        assertThat(report(api.as(ADMIN), "330100", 2025).at("/hintZh").asString())
                .contains("没有为杭州市设定目标");
    }

    private static JsonNode report(Caller caller, String region, int year) {
        return caller.run("bureau/TargetProgress", Map.of("region", region, "year", year))
                .at("/targetProgress");
    }

    @Test
    void saysWhyATargetIsNotCompared() {
        Map<String, JsonNode> shenyang = progress(api.as(BUREAU, "210100"), "210100", 2025);
        JsonNode contracts = shenyang.get("SY:locally_absorbed_contracts_increase:2025");
        JsonNode labelled = shenyang.get("SY:hnte_firms:2025");

        assertThat(contracts.at("/hindrance").asString()).isEqualTo("NOT_MEASURED");
        assertThat(contracts.at("/reasonZh").asString()).contains("原文未写与哪一年相比");
        assertThat(contracts.at("/reasonEn").asString()).contains("against which year");
        assertThat(labelled.at("/hindrance").asString()).isEqualTo("INCUBATED_FIRMS_ONLY");
        assertThat(labelled.at("/met").isNull()).isTrue();
        assertThat(shenyang.values())
                .allSatisfy(target -> assertThat(target.at("/hindrance").isNull())
                        .isEqualTo(!target.at("/met").isNull()));
    }

    @Test
    void neverComparesWhatIsCorrupt() {
        Map<String, JsonNode> ganzhou = progress(api.as(AUDITOR, "620700"), "620702", 2020);

        assertThat(ganzhou).hasSize(21);
        assertThat(ganzhou.values())
                .filteredOn(
                        target -> target.at("/target/reliability").asString().equals("CORRUPT"))
                .hasSize(18)
                .allSatisfy(target -> {
                    assertThat(target.at("/hindrance").asString()).isEqualTo("CORRUPT_SOURCE");
                    assertThat(target.at("/gap").isNull()).isTrue();
                    assertThat(target.at("/met").isNull()).isTrue();
                    assertThat(target.at("/pace").isNull()).isTrue();
                    assertThat(target.at("/target/value").isNull()).isFalse();
                });
    }

    @Test
    void doesNotCompareWithARepealedDocument() {
        Map<String, JsonNode> sichuan = progress(api.as(BUREAU, "510000"), "510000", 2020);
        JsonNode carriers = sichuan.get("CDM:specialised_incubation_institutions:2020");

        assertThat(carriers.at("/hindrance").asString()).isEqualTo("NOT_MEASURED");
        assertThat(carriers.at("/reasonZh").asString()).contains("专业孵化机构");
        assertThat(carriers.at("/target/metricKey").isNull()).isTrue();
        assertThat(carriers.at("/actual").isNull()).isTrue();
        assertThat(carriers.at("/met").isNull()).isTrue();
        assertThat(carriers.at("/pace").isNull()).isTrue();
        assertThat(sichuan.values())
                .allSatisfy(target -> assertThat(target.at("/state").asString()).isEqualTo("REPEALED"));
    }

    @Test
    void listsTargetsOfSeveralRegionsInEachOfThem() {
        var together = progress(api.as(BUREAU, "510600"), "510600", 2020);

        assertThat(together).containsKey("CDM:biopharma_firms_gathered:2020");
        assertThat(together.get("CDM:biopharma_firms_gathered:2020")
                        .at("/target/regions")
                        .size())
                .isEqualTo(3);
        assertThat(progress(api.as(BUREAU, "510000"), "510000", 2020))
                .doesNotContainKey("CDM:biopharma_firms_gathered:2020");
    }

    @Test
    void keepsDefinitionsApart() {
        Map<String, JsonNode> shenyang = progress(api.as(ADMIN), "210100", 2025);

        assertThat(shenyang.get("SY:in_incubation_firms:2025")
                        .at("/target/metricKey")
                        .asString())
                .isEqualTo("distinctFirms");
        assertThat(shenyang.get("SY:in_incubation_firms_and_teams:2025")
                        .at("/target/metricKey")
                        .asString())
                .isEqualTo("distinctFirmsAndTeams");
    }

    @Test
    void saysUpToWhichMomentItIsCounted() {
        Instant before = asOfThePipeline();
        Instant asOf = Instant.parse(asOf("210100", 2025).asString());

        assertThat(asOf).isAfterOrEqualTo(recorded).isBeforeOrEqualTo(clock.instant());
        assertThat(asOf).isAfterOrEqualTo(before).isBeforeOrEqualTo(asOfThePipeline());
        assertThat(asOf("640000", 2020).isNull()).isTrue();
    }

    private Instant asOfThePipeline() {
        String asOf = api.as(ADMIN)
                .run("bureau/RegionPipeline", Map.of("region", "210100", "period", "2025"))
                .at("/pipeline/asOf")
                .asString();
        return Instant.parse(asOf);
    }

    private JsonNode asOf(String region, int year) {
        return api.as(ADMIN)
                .run("bureau/TargetProgress", Map.of("region", region, "year", year))
                .at("/targetProgress/asOf");
    }

    @Test
    void listsOnlyWhatConcernsTheYear() {
        Caller bureau = api.as(BUREAU, "210100");

        assertThat(progress(bureau, "210100", 2022)).containsKeys("SY:carriers:2022", "SY:carriers:2025");
        assertThat(progress(bureau, "210100", 2023))
                .containsKeys("SY:conversion_fund_size:2023", "SY:carriers:2025")
                .doesNotContainKey("SY:carriers:2022");
        assertThat(progress(bureau, "210100", thisYear)).isEmpty();
        assertThat(progress(bureau, "210112", 2025)).isEmpty();
        assertThat(progress(bureau, "210100", 1949)).isEmpty();
    }

    @Test
    void isForBureausInsideTheirRegion() {
        Map<String, ?> shenyang = Map.of("region", "210100", "year", 2025);

        assertThat(api.as(BUREAU, "210112")
                        .run("bureau/TargetProgress", shenyang)
                        .codes())
                .containsExactly("FORBIDDEN");
        assertThat(api.as(FIRM, "nobody").run("bureau/TargetProgress", shenyang).codes())
                .containsExactly("FORBIDDEN");
        assertThat(api.as(ADMIN)
                        .run("bureau/TargetProgress", Map.of("region", "219999", "year", 2025))
                        .codes())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void refusesYearsThatHaveNotBegun() {
        for (int year : new int[] {thisYear + 1, 0, -5, Integer.MAX_VALUE}) {
            assertThat(api.as(ADMIN)
                            .run("bureau/TargetProgress", Map.of("region", "210100", "year", year))
                            .codes())
                    .containsExactly("BAD_REQUEST");
        }
    }

    @Test
    void costsTheSameFewCommandsHoweverManyTargets() {
        List<String> few = sent("110000", 2019);
        List<String> many = sent("210100", 2024);

        assertThat(progress(api.as(ADMIN), "110000", 2019)).hasSize(5);
        assertThat(progress(api.as(ADMIN), "210100", 2024)).hasSizeGreaterThan(20);
        assertThat(many).isEqualTo(few).hasSize(7);
    }

    private List<String> sent(String region, int year) {
        progress(api.as(ADMIN), region, year);
        return commands.during(() -> progress(api.as(ADMIN), region, year)).stream()
                .sorted()
                .toList();
    }

    /** By key, such as {@code SY:carriers:2025}. */
    private static Map<String, JsonNode> progress(Caller caller, String region, int year) {
        JsonNode targets = caller.run("bureau/TargetProgress", Map.of("region", region, "year", year))
                .at("/targetProgress/targets");
        return StreamSupport.stream(targets.spliterator(), false)
                .collect(Collectors.toMap(TargetProgressApiTests::key, target -> target));
    }

    private static String key(JsonNode progress) {
        return GlobalId.key("Target", progress.at("/target/id").asString());
    }

    private static BigDecimal decimal(JsonNode node, String pointer) {
        return new BigDecimal(node.at(pointer).asString());
    }

    /** Nobody is sent to a year that cannot be asked for yet. */
    @Test
    void pointsToNoYearThatHasNotBegun() {
        Target promised =
                new PromiseFixture().in("632521").by(thisYear + 9, "3").made();
        Document stored = new Document();
        mongo.getConverter().write(promised, stored);
        stored.put("within", List.of("100000", "630000", "632500", "632521"));
        stored.put("lastYear", thisYear + 9);
        stored.put("document", "shenyang-conversion-2022");
        stored.put("clause", "SY-01");
        mongo.save(stored, "targets");
        try {
            JsonNode report = report(api.as(ADMIN), "632521", 2018);
            assertThat(report.at("/hintZh").asString())
                    .contains("2022—" + (thisYear + 9) + "年")
                    .contains("请改查2022—" + thisYear + "年度");
        } finally {
            mongo.remove(promised);
        }
    }
}
