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
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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
    private final LocalDate today;

    PolicyEntryApiTests(Api api, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
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

        JsonNode found = search(Map.of("text", "钻石十九条优惠"));
        JsonNode packed = search(Map.of("packed", "钻石19条"));

        assertThat(found.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(packed.at("/nodes/0/words").asString()).isEqualTo("支持科技創新");
        assertThat(api.as(FIRM, "nobody")
                        .ask("{ policyPackages(region: \"632600\") { name clauses { number } } }")
                        .at("/policyPackages/0/name")
                        .asString())
                .isEqualTo("钻石19条");
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
}
