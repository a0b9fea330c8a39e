package org.hatchery.pilotproject.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hatchery.pilotproject.PilotSite.assertDeclined;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.identity.Role;
import org.hatchery.pilotproject.PilotProjectFixture;
import org.hatchery.pilotproject.PilotSite;
import org.hatchery.pilotproject.PilotSite.Proposed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** The performance sheet of a base … */
@IntegrationTest
class BasePerformanceTests {
    private static final Map<String, Object> FIGURES =
            Map.of("serviceIncome", "3000000.00", "totalRevenue", "6000000.00", "safetyAccidents", 0, "staff", 20);

    private final Api api;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final PilotSite site;
    private final int year;

    BasePerformanceTests(Api api, MongoOperations mongo, DatabaseCommands commands) {
        this.api = api;
        this.mongo = mongo;
        this.commands = commands;
        this.site = PilotSite.open(api, mongo);
        this.year = site.today().getYear();
    }

    @Test
    void countsProjectsOutcomesAndRatings() {
        Proposed good = site.proposed().concluded();
        good.asFirm(
                "RecordFollowUp",
                good.followUp(Map.of("contract", Map.of("party", "乙公司", "amount", "500000.00")), "合同1"));
        good.asFirm("RatePilotProject", PilotSite.with(good.act(), "score", 4));
        Proposed bad = site.proposed();
        bad.plain("ACCEPT");
        bad.plain("START");
        bad.advance(Proposed.FAIL);
        site.proposed();
        JsonNode sheet = sheet();

        assertThat(indicator(sheet, "PROJECTS").path("value").asDouble()).isEqualTo(2);
        assertThat(indicator(sheet, "SUCCESS_RATE").path("value").asDouble()).isEqualTo(50);
        assertThat(indicator(sheet, "SUCCESS_RATE").path("denominator").asDouble())
                .isEqualTo(2);
        assertThat(indicator(sheet, "PROJECT_VALUE").path("value").asDouble()).isEqualTo(90000);
        assertThat(indicator(sheet, "CLIENTS").path("value").asDouble()).isEqualTo(1);
        assertThat(indicator(sheet, "CONTRACT_VALUE").path("value").asDouble()).isEqualTo(500000);
        assertThat(indicator(sheet, "USER_RATING").path("value").asDouble()).isEqualTo(4);
        assertThat(indicator(sheet, "AREA").path("value").asDouble()).isEqualTo(1500);
    }

    @Test
    void saysWhatIsLackingAndNeverScoresIt() {
        JsonNode sheet = sheet();
        List<String> missing =
                sheet.path("missing").valueStream().map(JsonNode::asString).toList();

        assertThat(missing)
                .contains("SERVICE_INCOME", "SAFETY_ACCIDENTS", "SUCCESS_RATE", "USER_RATING")
                .doesNotContain("PROJECTS", "AREA");
        assertThat(indicator(sheet, "SAFETY_ACCIDENTS").path("score").isNull()).isTrue();
        assertThat(indicator(sheet, "PROJECTS").path("score").asDouble()).isZero();
        assertThat(sheet.path("outOf").asInt())
                .isLessThan(sheet.path("fullScore").asInt());
        assertThat(sheet.path("reported").isNull()).isTrue();
    }

    @Test
    void isScoredByTheSampleRuleAndSaysThatItIsOne() {
        report(null, FIGURES);
        JsonNode sheet = sheet();

        assertThat(sheet.path("scored").asBoolean()).isTrue();
        assertThat(sheet.path("fullScore").asInt()).isEqualTo(100);
        assertThat(indicator(sheet, "SERVICE_INCOME_SHARE").path("value").asDouble())
                .isEqualTo(50);
        assertThat(indicator(sheet, "SERVICE_INCOME_SHARE").path("score").asDouble())
                .isEqualTo(10);
        assertThat(indicator(sheet, "SAFETY_ACCIDENTS").path("score").asDouble())
                .isEqualTo(5);
        assertThat(sheet.at("/rule/citation/verified").asBoolean()).isFalse();
        assertThat(sheet.at("/rule/citation/note").asString()).startsWith("示例权重，来源未公布指标权重");
        double sum = sheet.path("indicators")
                .valueStream()
                .mapToDouble(one -> one.path("score").asDouble(0))
                .sum();
        assertThat(sheet.path("score").asDouble()).isCloseTo(sum, within(0.001));
    }

    @Test
    void showsValuesWithoutScoresWhereNoRuleIsInForce() {
        PilotSite elsewhere = PilotSite.open(api, mongo, "330106", "330106");
        elsewhere.proposed().concluded();
        JsonNode sheet = sheet(elsewhere.asBase(), elsewhere);

        assertThat(sheet.path("rule").isNull()).isTrue();
        assertThat(sheet.path("scored").asBoolean()).isFalse();
        assertThat(sheet.path("score").isNull()).isTrue();
        assertThat(sheet.path("passed").isNull()).isTrue();
        assertThat(indicator(sheet, "PROJECTS").path("value").asDouble()).isEqualTo(1);
    }

    @Test
    void showsThePassMarkOfQingdaoWithoutScores() {
        PilotSite qingdao = PilotSite.open(api, mongo, "370202", "370202");
        JsonNode sheet = sheet(qingdao.asBase(), qingdao);

        assertThat(sheet.at("/rule/passMark").asInt()).isEqualTo(60);
        assertThat(sheet.path("scored").asBoolean()).isFalse();
        assertThat(sheet.path("score").isNull()).isTrue();
        assertThat(sheet.path("passed").isNull()).isTrue();
    }

    @Test
    void leavesOutProjectsOfOtherYears() {
        site.proposed().concluded();
        JsonNode before = run(site.asBase(), site, year - 1).at("/basePerformance");

        assertThat(indicator(before, "PROJECTS").path("value").asDouble()).isZero();
    }

    @Test
    void isShownToTheBaseAndTheBureausAboveItOnly() {
        assertThat(sheet(api.as(Role.BUREAU, "210100"), site).path("baseName").asString())
                .isEqualTo("试验中试基地");
        assertThat(sheet(api.as(Role.AUDITOR, "210112"), site).isNull()).isFalse();
        assertThat(sheet(api.as(Role.BUREAU, "210200"), site).isNull()).isTrue();
        assertThat(sheet(PilotSite.open(api, mongo).asBase(), site).isNull()).isTrue();
        assertThat(run(site.asFirm(), site, year).codes()).containsExactly("FORBIDDEN");
    }

    @Test
    void isOfAYearThatHasBegun() {
        assertThat(run(site.asBase(), site, year + 1).codes()).containsExactly("BAD_REQUEST");
        assertThat(run(site.asBase(), site, 1999).codes()).containsExactly("BAD_REQUEST");
        assertThat(run(site.asBase(), site, 2000).codes()).isEmpty();
    }

    @Test
    void takesTheFiguresThatTheBaseReportedLast() {
        assertThat(report(null, FIGURES).at("/reportBaseYear/baseYear/version").asInt())
                .isZero();
        report(0, Map.of("staff", 30, "seniorStaff", 15));
        JsonNode sheet = sheet();

        assertThat(sheet.at("/reported/version").asInt()).isEqualTo(1);
        assertThat(indicator(sheet, "STAFF").path("value").asDouble()).isEqualTo(30);
        assertThat(indicator(sheet, "SENIOR_STAFF_SHARE").path("value").asDouble())
                .isEqualTo(50);
        assertThat(indicator(sheet, "SERVICE_INCOME").path("value").isNull()).isTrue();
    }

    @Test
    void takesNoReportThatDoesNotHold() {
        assertDeclined(
                report(null, Map.of("serviceIncome", "2.00", "totalRevenue", "1.00")), "INVALID figures.serviceIncome");
        assertDeclined(report(3, FIGURES), "STALE expectedVersion");
        report(null, FIGURES);
        assertDeclined(report(null, FIGURES), "STALE expectedVersion");
        assertDeclined(report(7, FIGURES), "STALE expectedVersion");
        assertDeclined(report(site.asBase(), year + 1, null, FIGURES), "WRONG_DATES year");
        assertDeclined(report(site.asBase(), 1999, null, FIGURES), "INVALID year");
        assertDeclined(report(PilotSite.open(api, mongo).asBase(), year, null, FIGURES), "NOT_FOUND base");
    }

    @Test
    void takesOneOf16FirstReports() {
        List<Reply> replies = Together.run(16, caller -> report(null, FIGURES));

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream())).containsOnly("STALE");
    }

    @Test
    void knowsTheEquipmentOfTheRegister() {
        putEquipment("A", "2000000.00");
        JsonNode known = sheet();
        putEquipment("B", null);

        assertThat(indicator(known, "EQUIPMENT_VALUE").path("value").asDouble()).isEqualTo(2_000_000);
        assertThat(indicator(known, "OPEN_HOURS").path("value").asDouble()).isPositive();
        assertThat(indicator(known, "USE_RATE").path("value").asDouble()).isZero();
        assertThat(indicator(sheet(), "EQUIPMENT_VALUE").path("value").isNull()).isTrue();
    }

    private void putEquipment(String code, @Nullable String value) {
        int version = site.asBase()
                .run("firm/PilotBasePage", Map.of("base", site.baseId()))
                .at("/pilotBase/version")
                .asInt();
        Map<String, Object> input = new HashMap<>(Map.of(
                "base",
                site.baseId(),
                "expectedVersion",
                version,
                "code",
                code,
                "name",
                "喷雾干燥塔",
                "capabilities",
                List.of("喷雾干燥"),
                "unit",
                "HOUR",
                "price",
                "120.00",
                "openingHours",
                List.of(Map.of("day", "MONDAY", "from", "08:00", "to", "18:00")),
                "from",
                site.today().minusYears(1).toString()));
        input.put("originalValue", value);
        Reply put = site.asBase().run("provider/PutEquipment", Map.of("input", input));
        assertThat(put.refusals()).as(put.body()).isEmpty();
    }

    @Test
    void costsAsManyCommandsForManyProjectsAsForNone() {
        report(null, FIGURES);
        sheet();
        List<String> none = commands.during(this::sheet);
        mongo.insertAll(IntStream.range(0, 300)
                .mapToObj(number -> PilotProjectFixture.proposed(site.base() + "-" + number, site.base()))
                .toList());
        List<String> many = commands.during(this::sheet);

        assertThat(many).containsExactlyInAnyOrderElementsOf(none);
        assertThat(none).hasSizeLessThanOrEqualTo(7);
        System.out.printf("| %-28s | %2d | %s%n", "BasePerformance", many.size(), String.join(", ", many));
    }

    @Test
    void restsOnRulesThatCiteTheirSource() {
        JsonNode rules =
                api.as(Role.BUREAU, "210000").run("bureau/PerformanceRules").at("/performanceRules");

        assertThat(rules.valueStream().map(rule -> rule.path("key").asString()))
                .contains("SAMPLE-LN-2023-53", "QINGDAO-2025-EVALUATION");
        rules.valueStream().filter(rule -> !rule.path("weights").isEmpty()).forEach(rule -> {
            assertThat(rule.path("weights")
                            .valueStream()
                            .mapToInt(one -> one.path("weight").asInt()))
                    .as(rule.path("key").asString())
                    .satisfies(weights -> assertThat(
                                    weights.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(100));
            assertThat(rule.path("weights")
                            .valueStream()
                            .map(one -> one.path("key").asString()))
                    .doesNotHaveDuplicates();
        });
    }

    private JsonNode sheet() {
        return sheet(site.asBase(), site);
    }

    private JsonNode sheet(Caller caller, PilotSite of) {
        return run(caller, of, year).at("/basePerformance");
    }

    private static Reply run(Caller caller, PilotSite of, int year) {
        return caller.run("bureau/BasePerformance", Map.of("base", of.baseId(), "year", year));
    }

    private Reply report(@Nullable Integer expectedVersion, Map<String, Object> figures) {
        return report(site.asBase(), year, expectedVersion, figures);
    }

    private Reply report(Caller caller, int of, @Nullable Integer expectedVersion, Map<String, Object> figures) {
        Map<String, Object> input = new HashMap<>(Map.of("base", site.baseId(), "year", of, "figures", figures));
        input.put("expectedVersion", expectedVersion);
        return caller.run("provider/ReportBaseYear", Map.of("input", input));
    }

    private static JsonNode indicator(JsonNode sheet, String key) {
        return sheet.path("indicators")
                .valueStream()
                .filter(one -> one.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
