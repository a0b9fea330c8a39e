package org.hatchery.policy.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.policy.entry.PolicyDesk.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** A policy that a bureau enters … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyEntryApiTests {
    private static final String PREFECTURE = "632600";
    private static final String COUNTY = "632621";
    private static final String OTHER_COUNTY = "632622";
    private static final String WORDS = "到2030年，全州孵化载体達到10家";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final MetricCatalogue catalogue;
    private final LocalDate today;

    PolicyEntryApiTests(Api api, MongoOperations mongo, KeepTotals totals, MetricCatalogue catalogue, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.catalogue = catalogue;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void someCarriers() {
        Crowd.of("entry1", COUNTY, 0, 0, today).storedIn(mongo);
        Crowd.of("entry2", COUNTY, 0, 0, today.minusYears(1)).storedIn(mongo);
        Crowd.of("entry3", OTHER_COUNTY, 0, 0, today).storedIn(mongo);
        totals.catchUp();
    }

    /** What comes with the program is counted by other tests. */
    @AfterAll
    void forget() {
        Criteria entered = Criteria.where("_id").regex("^entered-|^damaged");
        List.of("policyDocuments", "clauses", "targets", "policyVersions", "formerPolicyDocuments")
                .forEach(all -> mongo.remove(
                        new Query(new Criteria()
                                .orOperator(
                                        entered,
                                        Criteria.where("region").regex("^6326"),
                                        Criteria.where("document").regex("^damaged"))),
                        all));
    }

    private PolicyDesk desk(String region) {
        return PolicyDesk.of(api, region, "first-" + region);
    }

    private JsonNode progress(String region, int year, Map<String, Object> more) {
        var variables = new HashMap<String, Object>(Map.of("region", region, "year", year));
        variables.putAll(more);
        return api.as(BUREAU, PREFECTURE)
                .run("bureau/TargetProgress", variables)
                .at("/targetProgress");
    }

    private static List<JsonNode> of(JsonNode report, String word) {
        return StreamSupport.stream(report.path("targets").spliterator(), false)
                .filter(one -> one.at("/target/words").asString().contains(word))
                .toList();
    }

    @Test
    void holdsOnceASecondPersonHasApprovedIt() {
        PolicyDesk desk = desk(PREFECTURE).begin("果洛州甲方案", WORDS);
        accepted(desk.target("孵化载体達到10家", Map.of("value", "10")));
        assertThat(of(progress(PREFECTURE, today.getYear(), Map.of()), "達到10家")).isEmpty();

        accepted(desk.act("ProposePolicy"));
        assertThat(desk.act("ApprovePolicy").refusals()).containsExactly("NOT_RESPONSIBLE");
        Reply approved = desk.colleague("second").act("ApprovePolicy");

        assertThat(approved.at("/approvePolicy/policyVersion/state").asString()).isEqualTo("IN_FORCE");
        JsonNode target =
                of(progress(PREFECTURE, today.getYear(), Map.of()), "達到10家").get(0);
        assertThat(target.at("/actual").asInt()).isEqualTo(3);
        assertThat(target.at("/met").asBoolean()).isFalse();
        assertThat(target.at("/target/heldFrom").asString()).isEqualTo(today.toString());
        JsonNode page = api.as(FIRM, "nobody")
                .ask(
                        "query($id: ID!) { policyDocument(id: $id) { nameZh state edition } }",
                        Map.of(
                                "id",
                                approved.at("/approvePolicy/policyVersion/policy/id")
                                        .asString()))
                .at("/policyDocument");
        assertThat(page.at("/nameZh").asString()).isEqualTo("果洛州甲方案");
        assertThat(page.at("/state").asString()).isEqualTo("IN_FORCE");
        assertThat(desk.colleague("third")
                        .act("PutClause", Map.of("number", "二", "words", "又"))
                        .refusals())
                .contains("STALE");
    }

    @Test
    void isFoundInEitherScriptAndByItsPackage() {
        PolicyDesk desk = desk(PREFECTURE).begin("果洛州乙方案", "落實鑽石十九條優惠政策");
        accepted(desk.clause("支持科技創新", Map.of("number", "三", "packages", List.of("钻石19条"))));
        desk.inForce("second");
        // however many clauses of other divisions are packed before it
        mongo.insert(
                IntStream.range(0, 1_000)
                        .mapToObj(number -> new Document(Map.of(
                                "_id",
                                "entered-crowd-" + number,
                                "document",
                                "entered-crowd",
                                "order",
                                0,
                                "packages",
                                List.of("他处"))))
                        .toList(),
                "clauses");

        JsonNode found = search(Map.of("text", "钻石十九条优惠"));
        JsonNode packed = search(Map.of("packed", "钻石19条"));

        assertThat(found.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(packed.at("/nodes/0/words").asString()).isEqualTo("支持科技創新");
        assertThat(api.as(FIRM, "nobody")
                        .ask("{ policyPackages(region: \"632600\") { name clauses { number } } }")
                        .at("/policyPackages/0/name")
                        .asString())
                .isEqualTo("钻石19条");
        mongo.remove(new Query(Criteria.where("document").is("entered-crowd")), "clauses");
    }

    private JsonNode search(Map<String, Object> filter) {
        return api.as(BUREAU, "210100")
                .run("bureau/SearchClauses", Map.of("filter", filter))
                .at("/clauses");
    }

    @Test
    void belongsToItsOwnBureau() {
        Map<String, Object> others = desk(PREFECTURE).document("别人的");
        others.put("region", COUNTY);

        assertThat(desk(PREFECTURE).put(others).refusals()).containsExactly("NOT_RESPONSIBLE");

        PolicyDesk county = desk(COUNTY).begin("玛沁县方案", "一条");
        PolicyDesk above = PolicyDesk.of(api, PREFECTURE, "above").take(county.read());
        PolicyDesk beside = PolicyDesk.of(api, OTHER_COUNTY, "beside").take(county.read());
        assertThat(above.read().at("/viewerCan/write").asBoolean()).isFalse();
        assertThat(above.act("ProposePolicy").refusals()).containsExactly("NOT_RESPONSIBLE");
        assertThat(beside.read().isNull()).isTrue();
        assertThat(beside.act("ProposePolicy").refusals()).containsExactly("NOT_FOUND");
    }

    @Test
    void standsBelowTheDocumentItCarriesOut() {
        JsonNode above = desk(PREFECTURE).begin("果洛州丙方案", "上级要求").inForce("second");
        String parent = above.at("/policy/id").asString();
        PolicyDesk county = desk(COUNTY);
        Map<String, Object> document = county.document("玛沁县丙方案");
        document.put("parent", parent);
        JsonNode below = county.begin(document, "下级落实").inForce("second");
        PolicyDesk beside = desk(PREFECTURE);
        Map<String, Object> upsideDown = beside.document("倒置");
        upsideDown.put("parent", below.at("/policy/id").asString());

        JsonNode page = county.caller()
                .run(
                        "bureau/PolicyDocument",
                        Map.of("document", below.at("/policy/id").asString()))
                .at("/policyDocument");

        assertThat(page.at("/chain/0/nameZh").asString()).isEqualTo("果洛州丙方案");
        assertThat(beside.put(upsideDown).refusals()).containsExactly("INVALID");
    }

    @Test
    void endsWhatItReplaces() {
        JsonNode old = desk(PREFECTURE).begin("果洛州旧方案", "旧").inForce("second");
        String before = old.at("/policy/id").asString();
        PolicyDesk desk = desk(PREFECTURE);
        Map<String, Object> document = desk.document("果洛州新方案");
        document.put("replaces", List.of(Map.of("document", before, "kind", "REPEALS", "words", "旧方案同时废止")));
        desk.begin(document, "新").inForce("second");

        JsonNode page = desk.caller()
                .run("bureau/PolicyDocument", Map.of("document", before))
                .at("/policyDocument");

        assertThat(page.at("/state").asString()).isEqualTo("REPEALED");
        assertThat(page.at("/repeal/words").asString()).isEqualTo("旧方案同时废止");
        assertThat(page.at("/replacedBy/nameZh").asString()).isEqualTo("果洛州新方案");
    }

    @Test
    void tellsTheBureauThatItWaits() {
        PolicyDesk desk = desk("632623").begin("甘德县方案", "一条");
        accepted(desk.act("ProposePolicy"));

        JsonNode tasks = PolicyDesk.of(api, "632623", "second")
                .caller()
                .ask("{ viewer { waiting { kind count } } }")
                .data();
        JsonNode own =
                desk.caller().ask("{ viewer { waiting { kind count } } }").data();

        assertThat(tasks.toString()).contains("policy.waits-approval");
        assertThat(own.toString()).doesNotContain("policy.waits-approval");
    }

    @Test
    void isRefusedForAllFaultsAtOnce() {
        PolicyDesk desk = desk(PREFECTURE).begin("果洛州辛方案", "孵化载体达到9家");

        Reply refused = desk.target(
                "不在原文里",
                Map.of("timing", Map.of("kind", "BY_END_OF_YEAR"), "dueDays", List.of(Map.of("month", 2, "day", 30))));

        assertThat(refused.refusals()).hasSizeGreaterThanOrEqualTo(4);
    }

    /** A figure in another unit would stand beside what there is as if it were in that of the metric. */
    @Test
    void isToldInTheUnitOfItsMetric() {
        PolicyDesk desk = desk(PREFECTURE).begin("果洛州壬方案", "技术合同成交额50亿元");
        Map<String, Object> said = new HashMap<>(Map.of(
                "metric", "technologyContractValue",
                "value", "50",
                "unitZh", "亿元",
                "timing", Map.of("kind", "BY_END_OF_YEAR", "to", 2030, "counting", "IN_YEAR")));
        Reply other = desk.target("技术合同成交额50亿元", said);
        said.putAll(Map.of("unitZh", "元", "unitEn", "billion yuan", "value", "5000000000"));
        Reply otherEnglish = desk.target("技术合同成交额50亿元", said);
        said.remove("unitEn");

        assertThat(other.refusals()).containsExactly("INVALID");
        assertThat(other.body()).contains("unitZh").contains("以“元”计");
        assertThat(otherEnglish.body()).contains("unitEn");
        accepted(desk.target("技术合同成交额50亿元", said));
        assertThat(desk.read().at("/targets/0/unitEn").asString()).isEqualTo("yuan");
        assertThat(catalogue.all())
                .allSatisfy(metric -> assertThat(MetricUnit.of(metric.unit()))
                        .as(metric.unit())
                        .isPresent());
    }

    /** Years of a share cannot be added up, and what came since the beginning came in no one year. */
    @ParameterizedTest
    @CsvSource({
        "occupancyRate, %, CUMULATIVE, true",
        "graduatesCumulative, 家, CUMULATIVE, true",
        "graduatesCumulative, 家, IN_YEAR, true",
        "graduatesCumulative, 家, STANDING, false",
        "carriers, 家, CUMULATIVE, true",
        "technologyContractValue, 元, CUMULATIVE, false"
    })
    void countsAsItsMetricCanBeCounted(String metric, String unit, String counting, boolean refused) {
        PolicyDesk desk = desk(PREFECTURE).begin("果洛州癸方案", "达到50");
        Reply reply = desk.target(
                "达到50",
                Map.of(
                        "metric",
                        metric,
                        "value",
                        "50",
                        "unitZh",
                        unit,
                        "timing",
                        Map.of("kind", "BY_END_OF_YEAR", "to", 2030, "counting", counting)));

        assertThat(reply.refusals()).as(reply.body()).isEqualTo(refused ? List.of("INVALID") : List.of());
    }

    @Test
    void takesNoFigureThatCannotBeAddedUpExactly() {
        PolicyDesk desk = desk(PREFECTURE).begin("果洛州子方案", "孵化载体共100000000000000家");
        String words = "孵化载体共100000000000000家";
        accepted(desk.target(words, Map.of("value", "100000000000000")));
        Reply parts = desk.act(
                "BreakDownTarget",
                Map.of(
                        "target", desk.targetKey(),
                        "parts", List.of(Map.of("region", COUNTY, "value", "0.000000000000000000000000000001")),
                        "difference", Map.of("clause", desk.clauseKey(), "reason", "差额")));
        Reply value = desk.target(words, Map.of("value", "0.0000001"));

        assertThat(parts.refusals()).as(parts.body()).containsExactly("INVALID");
        assertThat(value.refusals()).as(value.body()).containsExactly("INVALID");
    }

    @Test
    void keepsTheYearsOfItsMilestones() {
        PolicyDesk desk = desk(PREFECTURE).begin("果洛州丑方案", "2026年至2030年累计新增10家");
        Map<String, Object> said = new HashMap<>(Map.of(
                "metric",
                "technologyContractValue",
                "unitZh",
                "元",
                "value",
                "10",
                "timing",
                Map.of("kind", "BY_END_OF_YEAR", "from", 2026, "to", 2030, "counting", "CUMULATIVE"),
                "dueDays",
                List.of(Map.of("month", 3, "day", 31)),
                "milestones",
                List.of(Map.of("year", 2025, "value", "1"))));
        Reply before = desk.target("累计新增10家", said);
        said.put("milestones", List.of(Map.of("year", 2028, "value", "5")));

        assertThat(before.refusals()).containsExactly("WRONG_DATES");
        accepted(desk.target("累计新增10家", said));
        JsonNode step = desk.read().at("/targets/1");
        assertThat(step.at("/timing/to").asInt()).isEqualTo(2028);
        assertThat(step.at("/timing/from").asInt()).isEqualTo(2026);
        assertThat(step.at("/dueDays").isEmpty()).isTrue();
    }

    /** What binds nobody any more nags nobody; what it said until then stays answerable by the day. */
    @Test
    void tellsNoDutiesOfWhatWasRepealed() {
        PolicyDesk desk = desk("632625").begin("久治县旧方案", "每年按期报送");
        LocalDate due = today.plusDays(20);
        Map<String, Object> duty = new HashMap<>(Map.of(
                "nature",
                "DEADLINE",
                "unitZh",
                "次",
                "timing",
                Map.of("kind", "EVERY_YEAR"),
                "dueDays",
                List.of(Map.of("month", due.getMonthValue(), "day", due.getDayOfMonth()))));
        duty.put("metric", null);
        accepted(desk.target("按期报送", duty));
        String before = desk.inForce("second").at("/policy/id").asString();
        Query its = new Query(Criteria.where("document").is(GlobalId.key("PolicyDocument", before)));
        mongo.updateMulti(its, Update.update("held.from", today.minusDays(30)), "targets");
        String told = "{ viewer { waiting { kind count } } }";
        assertThat(desk.caller().ask(told).body()).contains("policy.waits-duties");

        Map<String, Object> next = desk.document("久治县新方案");
        next.put("replaces", List.of(Map.of("document", before, "kind", "REPEALS", "words", "旧方案同时废止")));
        desk("632625").begin(next, "新").inForce("second");

        assertThat(desk.caller().ask(told).body()).doesNotContain("policy.waits-duties");
        assertThat(stateOn(Map.of())).isEqualTo("REPEALED");
        assertThat(stateOn(Map.of("asOf", today.minusDays(1).toString()))).isEqualTo("IN_FORCE");
    }

    private String stateOn(Map<String, Object> more) {
        return of(progress("632625", today.getYear(), more), "按期报送")
                .get(0)
                .at("/state")
                .asString();
    }
}
