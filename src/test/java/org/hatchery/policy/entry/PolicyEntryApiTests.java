package org.hatchery.policy.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.policy.entry.PolicyDesk.accepted;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.document.ValidityTests;
import org.hatchery.policy.target.PromiseFixture;
import org.hatchery.policy.target.Target;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
    void isBrokenDownToWhatMakesItUp() {
        PolicyDesk desk = desk(PREFECTURE).begin("果洛州丁方案", "孵化载体共12家，其中差额由州本级承担");
        accepted(desk.target("孵化载体共12家", Map.of("value", "12")));
        String key = desk.targetKey();

        Reply wrong = desk.act("BreakDownTarget", Map.of("target", key, "parts", parts("5", "6")));
        Reply elsewhere = desk.act(
                "BreakDownTarget", Map.of("target", key, "parts", List.of(Map.of("region", "210102", "value", "12"))));
        assertThat(wrong.refusals()).containsExactly("INVALID");
        assertThat(wrong.body()).contains("相差1");
        assertThat(elsewhere.refusals()).containsExactly("INVALID");
        accepted(desk.act(
                "BreakDownTarget",
                Map.of(
                        "target",
                        key,
                        "parts",
                        parts("5", "6"),
                        "difference",
                        Map.of("clause", desk.clauseKey(), "reason", "州本级承担"))));
        assertThat(desk.read().at("/targets/0/partsSum").asInt()).isEqualTo(11);
        desk.inForce("second");

        JsonNode whole =
                of(progress(PREFECTURE, today.getYear(), Map.of()), "共12家").get(0);
        assertThat(whole.at("/target/difference/value").asInt()).isEqualTo(1);
        assertThat(whole.at("/parts").size()).isEqualTo(2);
        assertThat(whole.at("/parts/0/share").asString()).isEqualTo("41.67");
        assertThat(whole.at("/parts/0/actual").asInt()).isEqualTo(2);
        assertThat(whole.at("/partsActual").asInt()).isEqualTo(3);
        JsonNode part = of(progress(COUNTY, today.getYear(), Map.of()), "共12家").get(0);
        assertThat(part.at("/target/value").asInt()).isEqualTo(5);
        assertThat(part.at("/shareOfWhole").asString()).isEqualTo("41.67");
    }

    private static List<Map<String, Object>> parts(String one, String other) {
        return List.of(Map.of("region", COUNTY, "value", one), Map.of("region", OTHER_COUNTY, "value", other));
    }

    /** An amendment is a version of its own; what was compared before stays answerable by the day. */
    @Test
    void isAmendedBesideWhatItSaidBefore() {
        PolicyDesk desk = desk(PREFECTURE).begin("果洛州戊方案", "孵化载体增至20家");
        accepted(desk.target("孵化载体增至20家", Map.of("value", "20")));
        JsonNode first = desk.inForce("second");
        String policy = first.at("/policy/id").asString();
        mongo.updateMulti(
                new Query(Criteria.where("document").is(GlobalId.key("PolicyDocument", policy))),
                Update.update("held.from", today.minusDays(30)),
                "targets");

        Map<String, Object> amend =
                Map.of("idempotencyKey", UUID.randomUUID().toString(), "document", policy, "reason", "目标上调");
        Reply begun = desk.caller().run("bureau/AmendPolicy", Map.of("input", amend));
        Reply again = desk.caller().run("bureau/AmendPolicy", Map.of("input", amend));
        accepted(begun);
        assertThat(again.at("/amendPolicy/policyVersion/id")).isEqualTo(begun.at("/amendPolicy/policyVersion/id"));
        desk.take(begun.at("/amendPolicy/policyVersion"));
        accepted(desk.act("PutClause", Map.of("key", desk.clauseKey(), "number", "一(二)", "words", "孵化载体增至20家，即25家")));
        accepted(desk.target("孵化载体增至20家", Map.of("key", desk.targetKey(), "value", "25")));
        JsonNode second = desk.inForce("third");

        assertThat(second.at("/edition").asInt()).isEqualTo(2);
        assertThat(values(progress(PREFECTURE, today.getYear(), Map.of()))).containsExactly(25);
        assertThat(values(progress(
                        PREFECTURE,
                        today.getYear(),
                        Map.of("asOf", today.minusDays(1).toString()))))
                .containsExactly(20);
        assertThat(desk.take(first).read().at("/state").asString()).isEqualTo("SUPERSEDED");
        assertThat(desk.read().at("/targets/0/value").asInt()).isEqualTo(20);
    }

    private static List<Integer> values(JsonNode report) {
        return of(report, "增至20家").stream()
                .map(one -> one.at("/target/value").asInt())
                .toList();
    }

    @Test
    void saysWhereTheLastPromiseIsWhenTheYearIsEmpty() {
        PolicyDesk desk = desk(OTHER_COUNTY);
        Map<String, Object> document = desk.document("班玛县旧方案");
        document.put("until", "2023-12-31");
        desk.begin(document, "到2023年孵化载体达到3家");
        accepted(desk.target(
                "孵化载体达到3家",
                Map.of("value", "3", "timing", Map.of("kind", "BY_END_OF_YEAR", "to", 2023, "counting", "STANDING"))));
        desk.inForce("second");

        JsonNode report = desk.caller()
                .run("bureau/TargetProgress", Map.of("region", OTHER_COUNTY, "year", 2018))
                .at("/targetProgress");

        assertThat(report.at("/targets").isEmpty()).isTrue();
        assertThat(report.at("/lastPromise/lastYear").asInt()).isGreaterThanOrEqualTo(2023);
        assertThat(report.at("/hintZh").asString()).contains("班玛县");
    }

    @Test
    void isCompletedWhereItsSourceIsDamaged() {
        PolicyDocument damaged = damaged();
        Target target = new PromiseFixture()
                .in(COUNTY)
                .of(Reliability.CORRUPT)
                .by(2031, "3")
                .made();
        mongo.insert(stored(target, damaged), "targets");
        String id = GlobalId.of("Target", "damaged:carriers");
        Map<String, Object> input = Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "target", id,
                "value", "30",
                "source", "县政府公报2022年第3期第8页",
                "words", "载体30家");
        PolicyDesk desk = desk(COUNTY);

        Reply wrong =
                PolicyDesk.of(api, OTHER_COUNTY, "x").caller().run("bureau/CompleteSource", Map.of("input", input));
        Reply entered = desk.caller().run("bureau/CompleteSource", Map.of("input", input));
        accepted(entered);

        assertThat(wrong.refusals()).containsExactly("NOT_RESPONSIBLE");
        assertThat(of(progress(COUNTY, today.getYear(), Map.of()), "300家")
                        .get(0)
                        .at("/hindrance")
                        .asString())
                .isEqualTo("CORRUPT_SOURCE");
        desk.take(entered.at("/completeSource/policyVersion")).inForce("second");
        JsonNode mended =
                of(progress(COUNTY, today.getYear(), Map.of()), "300家").get(0);
        assertThat(mended.at("/hindrance").isNull()).isTrue();
        assertThat(mended.at("/target/value").asInt()).isEqualTo(30);
        assertThat(mended.at("/target/completion/printed").asInt()).isEqualTo(3);
        assertThat(mended.at("/target/completion/source").asString()).contains("第8页");
    }

    /** A document as one that comes with the program, whose figures lost their noughts. */
    private PolicyDocument damaged() {
        Document document = new Document();
        mongo.getConverter().write(ValidityTests.document("2022-03-04", "2071-01-01", null), document);
        document.put("_id", "damaged");
        document.put("region", COUNTY);
        document.put("places", List.of(COUNTY));
        mongo.save(document, "policyDocuments");
        mongo.save(
                new Document(Map.of(
                        "_id",
                        "damaged-1",
                        "document",
                        "damaged",
                        "order",
                        1,
                        "number",
                        "一",
                        "words",
                        "300家",
                        "summary",
                        "300",
                        "priority",
                        "A",
                        "reliability",
                        "CORRUPT")),
                "clauses");
        return mongo.getConverter().read(PolicyDocument.class, document);
    }

    private Document stored(Target target, PolicyDocument of) {
        Document document = new Document();
        mongo.getConverter().write(target, document);
        document.put("_id", "damaged:carriers");
        document.put("document", of.id().value());
        document.put("clause", "damaged-1");
        document.put("lastYear", target.timing().to());
        return document;
    }

    /** One that came with the program and one that was entered are compared and foretold alike. */
    @Test
    void isComparedAsThoseThatComeWithTheProgram() {
        PolicyDocument given = damaged();
        Target promised = new PromiseFixture().in(COUNTY).by(2030, "7").made();
        Document stored = stored(promised, given);
        stored.put("_id", "damaged:given");
        stored.put("words", "附300家内的七家");
        mongo.insert(stored, "targets");
        PolicyDesk desk = desk(COUNTY);
        Map<String, Object> document = desk.document("玛沁县庚方案");
        document.put("until", "2070-12-31");
        desk.begin(document, "另有孵化载体达到7家");
        accepted(desk.target("孵化载体达到7家", Map.of("value", "7")));
        desk.inForce("second");

        JsonNode report = progress(COUNTY, today.getYear(), Map.of());
        JsonNode one = of(report, "七家").get(0);
        JsonNode other = of(report, "达到7家").get(0);

        for (String part : List.of("state", "actual", "gap", "gapPercent", "met", "hindrance", "noPace", "pace")) {
            assertThat(other.path(part)).as(part).isEqualTo(one.path(part));
        }
        assertThat(new BigDecimal(other.path("actual").asString())).isEqualByComparingTo("2");
        assertThat(forecast(other)).isEqualTo(forecast(one));
    }

    private JsonNode forecast(JsonNode progress) {
        JsonNode ahead = api.as(BUREAU, PREFECTURE)
                .run(
                        "bureau/TargetForecast",
                        Map.of("target", progress.at("/target/id").asString()))
                .at("/targetForecast");
        ((ObjectNode) ahead).remove("target");
        return ahead;
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
