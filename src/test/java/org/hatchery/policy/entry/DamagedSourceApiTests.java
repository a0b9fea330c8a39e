package org.hatchery.policy.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A promise of a document whose source is damaged, or that came with the program … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedSourceApiTests {
    private static final String PREFECTURE = "632800";
    private static final String COUNTY = "632821";
    private static final String OTHER_COUNTY = "632822";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final LocalDate today;

    DamagedSourceApiTests(Api api, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void someCarriers() {
        Crowd.of("damaged1", COUNTY, 0, 0, today).storedIn(mongo);
        Crowd.of("damaged2", COUNTY, 0, 0, today.minusYears(1)).storedIn(mongo);
        Crowd.of("damaged3", OTHER_COUNTY, 0, 0, today).storedIn(mongo);
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
                                        Criteria.where("region").regex("^6328"),
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

    /** What one test leaves is nothing to the next. */
    @BeforeEach
    void nothingDamaged() {
        Criteria its = new Criteria()
                .orOperator(
                        Criteria.where("_id").regex("^damaged"),
                        Criteria.where("document").is("damaged"),
                        Criteria.where("policy").is("damaged"));
        List.of("policyDocuments", "clauses", "targets", "policyVersions", "formerPolicyDocuments")
                .forEach(all -> mongo.remove(new Query(its), all));
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
        Map<String, Object> document = desk.document("乌兰县庚方案");
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

    /** An end that somebody inferred does not become one that the text states because something else was written. */
    @Test
    void keepsHowItsEndIsKnown() {
        damaged();
        mongo.updateFirst(
                new Query(Criteria.where("_id").is("damaged")),
                new Update()
                        .set("validity.to", LocalDate.parse("2024-01-01"))
                        .set("validity.basis", "INFERRED")
                        .set("issuedOn", LocalDate.parse("2022-03-01"))
                        .set("issuedOnBasis", "INFERRED"),
                "policyDocuments");
        PolicyDesk desk = amended();
        Map<String, Object> document = desk.document("乌兰县癸方案");
        document.put("until", "2023-12-31");
        document.put("packages", List.of("某包"));
        accepted(desk.act(
                "PutPolicyDocument", Map.of("idempotencyKey", UUID.randomUUID().toString(), "document", document)));
        desk.inForce("second");

        JsonNode page = desk.caller()
                .run("bureau/PolicyDocument", Map.of("document", GlobalId.of("PolicyDocument", "damaged")))
                .at("/policyDocument");
        assertThat(page.at("/state").asString()).isEqualTo("TARGET_YEARS_OVER");
        assertThat(page.at("/validity/basis").asString()).isEqualTo("INFERRED");
        assertThat(page.at("/issuedOnBasis").asString()).isEqualTo("INFERRED");
        assertThat(page.at("/packages/0").asString()).isEqualTo("某包");
    }

    private PolicyDesk amended() {
        PolicyDesk desk = desk(COUNTY);
        Reply begun = desk.caller()
                .run(
                        "bureau/AmendPolicy",
                        Map.of(
                                "input",
                                Map.of(
                                        "idempotencyKey", UUID.randomUUID().toString(),
                                        "document", GlobalId.of("PolicyDocument", "damaged"),
                                        "reason", "修订")));
        accepted(begun);
        return desk.take(begun.at("/amendPolicy/policyVersion"));
    }

    /** What is taken out and written down anew is as damaged as it was. */
    @Test
    void staysDamagedUntilItsSourceIsCompleted() {
        damaged();
        mongo.updateFirst(
                new Query(Criteria.where("_id").is("damaged")),
                Update.update(
                        "flaws",
                        List.of(Map.of("kind", "ZEROS_LOST", "note", Map.of("chinese", "缺零", "english", "lost")))),
                "policyDocuments");
        PolicyDesk desk = amended();
        accepted(desk.clause("载体达到30家", Map.of("number", "十")));
        accepted(desk.clause("加强组织领导", Map.of("number", "十一")));
        accepted(desk.target("300家", Map.of("value", "300")));

        JsonNode version = desk.read();
        assertThat(version.at("/clauses").findValuesAsString("reliability"))
                .containsExactly("CORRUPT", "CORRUPT", "SUSPECT");
        assertThat(version.at("/targets/0/reliability").asString()).isEqualTo("CORRUPT");
        accepted(desk.act("DiscardPolicy"));
    }

    /** Where the true figure was found is said of that figure alone. */
    @Test
    void losesItsCompletionWithItsFigure() {
        PolicyDocument damaged = damaged();
        Document whole = stored(
                new PromiseFixture()
                        .in(COUNTY)
                        .of(Reliability.CORRUPT)
                        .by(2031, "3")
                        .made(),
                damaged);
        whole.put("difference", new Document(Map.of("value", "1", "clause", "一", "reason", "旧")));
        mongo.save(whole, "targets");
        PolicyDesk desk = desk(COUNTY);
        Map<String, Object> input = Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "target", GlobalId.of("Target", "damaged:carriers"),
                "value", "30",
                "source", "公报",
                "words", "载体30家");
        desk.take(desk.caller()
                .run("bureau/CompleteSource", Map.of("input", input))
                .at("/completeSource/policyVersion"));
        assertThat(desk.read().at("/targets/0/difference").isNull()).isTrue();

        Map<String, Object> same = Map.of("key", desk.targetKey(), "value", "30.0");
        accepted(desk.target("300家", same));
        assertThat(desk.read().at("/targets/0/completion/source").asString()).isEqualTo("公报");
        accepted(desk.target("300家", Map.of("key", desk.targetKey(), "value", "31")));
        assertThat(desk.read().at("/targets/0/completion").isNull()).isTrue();
        assertThat(desk.read().at("/targets/0/reliability").asString()).isEqualTo("CORRUPT");
        accepted(desk.act("DiscardPolicy"));
    }
}
