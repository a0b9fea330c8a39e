package org.hatchery.policy.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.policy.entry.PolicyDesk.accepted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.progress.AssessTargets;
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

/** What an entered policy promises … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyVersionsApiTests {
    private static final String PREFECTURE = "632700";
    private static final String COUNTY = "632722";
    private static final String OTHER_COUNTY = "632723";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final AssessTargets assess;
    private final LocalDate today;

    PolicyVersionsApiTests(Api api, MongoOperations mongo, KeepTotals totals, AssessTargets assess, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.assess = assess;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void someCarriers() {
        Crowd.of("versions1", COUNTY, 0, 0, today).storedIn(mongo);
        Crowd.of("versions2", COUNTY, 0, 0, today.minusYears(1)).storedIn(mongo);
        Crowd.of("versions3", OTHER_COUNTY, 0, 0, today).storedIn(mongo);
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
                                        Criteria.where("region").regex("^6327"),
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
    void isBrokenDownToWhatMakesItUp() {
        PolicyDesk desk = desk(PREFECTURE).begin("玉树州丁方案", "孵化载体共12家，其中差额由州本级承担");
        accepted(desk.target("孵化载体共12家", Map.of("value", "12")));
        String key = desk.targetKey();

        Reply wrong = desk.act("BreakDownTarget", Map.of("target", key, "parts", parts("5", "6")));
        Reply elsewhere = desk.act(
                "BreakDownTarget", Map.of("target", key, "parts", List.of(Map.of("region", "210102", "value", "12"))));
        assertThat(wrong.refusals()).containsExactly("INVALID");
        assertThat(wrong.body()).contains("少1，");
        assertThat(elsewhere.refusals()).containsExactly("INVALID");
        assertThat(desk.act("BreakDownTarget", Map.of("target", key, "parts", parts("7", "6")))
                        .body())
                .contains("多1，");
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
        PolicyDesk desk = desk(PREFECTURE).begin("玉树州戊方案", "孵化载体增至20家");
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
        accepted(desk.clause("另有一条", Map.of("number", "十")));
        assertThat(desk.read().at("/clauses/1/key").asString())
                .as("no later version takes the key of what an earlier one had")
                .contains("-v2-c");
        JsonNode second = desk.inForce("third");

        assertThat(second.at("/edition").asInt()).isEqualTo(2);
        assertThat(values(progress(PREFECTURE, today.getYear(), Map.of()))).containsExactly(25);
        assertThat(values(progress(
                        PREFECTURE,
                        today.getYear(),
                        Map.of("asOf", today.minusDays(1).toString()))))
                .containsExactly(20);
        String key = desk.read().at("/targets/0/key").asString();
        assertThat(desk.caller()
                        .run("bureau/TargetForecast", Map.of("target", GlobalId.of("Target", key)))
                        .at("/targetForecast/target/value")
                        .asInt())
                .as("the version that holds is foretold whichever is named")
                .isEqualTo(25);
        var clause = new ClauseId(desk.clauseKey());
        assertThat(assess.ofClauses(List.of(clause), new Actor("x", BUREAU, List.of(PREFECTURE)).scope()))
                .as("tasks on the clause as it was show what it promises now")
                .hasEntrySatisfying(clause, all -> assertThat(all).hasSize(1));
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
        Map<String, Object> document = desk.document("称多县旧方案");
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
        assertThat(report.at("/hintZh").asString()).contains("称多县");
    }

    /** Sums are told by the breakdown alone, and so is what it stands on. */
    @Test
    void losesNoPartBySideDoors() {
        PolicyDesk desk = desk(PREFECTURE).begin("玉树州己方案", "孵化载体合计13家");
        accepted(desk.clause("差额由州本级承担", Map.of("number", "九")));
        accepted(desk.target("孵化载体合计13家", Map.of("value", "13")));
        String key = desk.targetKey();
        String lets = desk.read().at("/clauses/1/key").asString();
        Map<String, Object> why = Map.of("clause", lets, "reason", "州本级承担");
        accepted(desk.act("BreakDownTarget", Map.of("target", key, "parts", parts("5", "6"), "difference", why)));
        String part = key + "/" + COUNTY;
        assertThat(desk.read().findValuesAsString("key")).contains(part);

        Reply put = desk.target("孵化载体合计13家", Map.of("key", part, "value", "9"));
        Reply removed = desk.act("RemoveFromPolicy", Map.of("target", part));
        Reply clause = desk.act("RemoveFromPolicy", Map.of("clause", lets));

        assertThat(put.refusals()).containsExactly("INVALID");
        assertThat(removed.refusals()).containsExactly("INVALID");
        assertThat(removed.body()).contains("分解");
        assertThat(clause.refusals()).containsExactly("WRONG_STATE");
        assertThat(desk.read().at("/targets/0/partsSum").asInt()).isEqualTo(11);
    }

    /** What a document below calls part of it, and the steps towards that, are no more of it. */
    @Test
    void addsUpItsOwnPartsAlone() {
        PolicyDesk desk = desk(PREFECTURE).begin("玉树州庚方案", "孵化载体总数14家");
        accepted(desk.target("孵化载体总数14家", Map.of("value", "14")));
        accepted(desk.act("BreakDownTarget", Map.of("target", desk.targetKey(), "parts", parts("8", "6"))));
        desk.inForce("second");
        String whole = of(progress(PREFECTURE, today.getYear(), Map.of()), "总数14家")
                .get(0)
                .at("/target/id")
                .asString();
        PolicyDesk below = desk(COUNTY).begin("称多县庚方案", "孵化载体八家");
        accepted(below.target(
                "孵化载体八家",
                Map.of("value", "8", "whole", whole, "milestones", List.of(Map.of("year", 2029, "value", "4")))));
        below.inForce("second");

        JsonNode told =
                of(progress(PREFECTURE, today.getYear(), Map.of()), "总数14家").get(0);
        assertThat(told.at("/parts").size()).isEqualTo(3);
        assertThat(told.at("/partsActual").asInt()).isEqualTo(3);
    }
}
