package org.hatchery.application.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.carrier.recognition.RecognitionRule;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** A carrier that applies for a title, and the levels above it … */
@IntegrationTest
class TitleApplicationApiTests {
    private static final String COUNTY = "511822";
    private static final String CITY = "511800";
    private static final String PROVINCE = "510000";
    private static final String SICHUAN = "SC-2025-INCUBATOR";

    private final Api api;
    private final ServiceClock clock;
    private final MongoOperations mongo;

    TitleApplicationApiTests(Api api, ServiceClock clock, MongoOperations mongo) {
        this.api = api;
        this.clock = clock;
        this.mongo = mongo;
    }

    private Caller bureau(String region, String person) {
        return api.as(new Actor(person, Role.BUREAU, List.of(region)));
    }

    private static Reply apply(Incubator carrier, Map<String, ?> title) {
        return carrier.manager()
                .run(
                        "firm/ApplyFor",
                        Map.of(
                                "input",
                                Map.of(
                                        "idempotencyKey",
                                        UUID.randomUUID().toString(),
                                        "title",
                                        title,
                                        "beneficiary",
                                        carrier.id())));
    }

    private static Reply by(Incubator carrier, String rule) {
        return apply(carrier, Map.of("recognitionRule", rule));
    }

    private static Reply act(Caller caller, String operation, JsonNode one, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("application", one.path("id").asString());
        input.put("expectedVersion", one.path("version").asInt());
        return caller.run(operation, Map.of("input", input));
    }

    private static Reply submit(Incubator carrier, JsonNode one, Map<String, ?> more) {
        return act(carrier.manager(), "firm/SubmitApplication", one, more);
    }

    private static Reply review(Caller caller, JsonNode one, String step, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("act", step);
        return act(caller, "bureau/ReviewApplication", one, input);
    }

    private Map<String, Object> title(String number) {
        return Map.of(
                "title",
                Map.of("documentNumber", number, "from", LocalDate.now(clock).toString()));
    }

    private static JsonNode accepted(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return answer.path("application");
    }

    /** To where the province decides. */
    private JsonNode recommended(JsonNode sent) {
        JsonNode city = accepted(review(bureau(COUNTY, "county"), sent, "FORWARD", Map.of()));
        JsonNode province = accepted(review(bureau(CITY, "city"), city, "FORWARD", Map.of()));
        assertThat(review(bureau(PROVINCE, "p1"), province, "FORWARD", Map.of("note", "上报"))
                        .refusals())
                .as("the level that gives it decides last")
                .containsExactly("WRONG_STATE");
        JsonNode good = accepted(review(bureau(PROVINCE, "p1"), province, "RECOMMEND", Map.of()));
        JsonNode scored = accepted(act(
                bureau(PROVINCE, "p1"),
                "bureau/ScoreApplication",
                good,
                Map.of("expert", "周专家", "points", 88, "noConflict", true)));
        assertThat(review(bureau(PROVINCE, "p1"), scored, "PUBLISH", Map.of()).refusals())
                .as("days of notice that were found for money are none for titles")
                .containsExactly("WRONG_STATE");
        return scored;
    }

    @Test
    void isRecognisedInTheActThatDecidesAndNeverTwice() {
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode draft = accepted(by(carrier, SICHUAN));
        assertThat(draft.path("title").asString()).isEqualTo("省级科技企业孵化器认定");
        assertThat(draft.path("clause").asString()).contains("科技型企业孵化器管理办法");
        JsonNode second = accepted(by(carrier, SICHUAN));
        JsonNode sent = accepted(submit(carrier, draft, Map.of()));
        assertThat(sent.path("hops")
                        .valueStream()
                        .map(hop -> hop.at("/region/code").asString()))
                .containsExactly(COUNTY, CITY, PROVINCE);
        assertThat(submit(carrier, second, Map.of()).refusals()).containsExactly("ALREADY_REGISTERED");

        JsonNode open = recommended(sent);
        Caller decides = bureau(PROVINCE, "p2");
        assertThat(review(decides, open, "GRANT", Map.of()).refusals()).containsExactly("INVALID");
        assertThat(review(bureau(PROVINCE, "p1"), open, "GRANT", title("川经信〔2026〕1号"))
                        .refusals())
                .containsExactly("NOT_RESPONSIBLE");
        JsonNode given = accepted(review(decides, open, "GRANT", title("川经信〔2026〕1号")));

        assertThat(given.path("state").asString()).isEqualTo("GRANTED");
        assertThat(given.at("/givenTitle/record").asString()).isEqualTo(carrier.id());
        assertThat(given.at("/givenTitle/grantedBy").asString()).isEqualTo("四川省");
        assertThat(recognitions(carrier)).containsExactly("PROVINCIAL 川经信〔2026〕1号");
        assertThat(given.at("/viewerCan/list").asBoolean()).isFalse();
        assertThat(act(carrier.manager(), "firm/WithdrawApplication", given, Map.of())
                        .refusals())
                .containsExactly("WRONG_STATE");
        assertThat(submit(carrier, second, Map.of()).refusals()).containsExactly("ALREADY_REGISTERED");
        assertThat(by(carrier, SICHUAN).refusals()).containsExactly("ALREADY_REGISTERED");
    }

    private static List<String> recognitions(Incubator carrier) {
        return carrier.manager()
                .ask(
                        "query($id: ID!) { carrier(id: $id) { recognitions { level documentNumber } } }",
                        Map.of("id", carrier.id()))
                .at("/carrier/recognitions")
                .valueStream()
                .map(one -> one.path("level").asString() + " "
                        + one.path("documentNumber").asString())
                .toList();
    }

    @Test
    void isRecognisedAsNothingOnceItHasWithdrawn() {
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode sent = accepted(submit(carrier, accepted(by(carrier, SICHUAN)), Map.of()));
        JsonNode gone = accepted(act(carrier.manager(), "firm/WithdrawApplication", sent, Map.of()));

        assertThat(review(bureau(COUNTY, "county"), gone, "FORWARD", Map.of()).refusals())
                .containsExactly("WRONG_STATE");
        assertThat(recognitions(carrier)).isEmpty();
        assertThat(submit(carrier, accepted(by(carrier, SICHUAN)), Map.of()).refusals())
                .as("it may apply again")
                .isEmpty();
    }

    @Test
    void isToldAtOnceWhatItHasToProve() {
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode draft = accepted(by(carrier, "CN-2018-300-GENERAL"));
        assertThat(draft.path("facts")
                        .valueStream()
                        .map(fact -> fact.path("label").asString()))
                .anyMatch(label -> label.contains("实际运营满3年"));
        List<String> missing = draft.path("missing")
                .valueStream()
                .map(item -> item.path("item").asString())
                .toList();
        assertThat(missing).anyMatch(item -> item.contains("10000平方米"));
        Reply bare = submit(carrier, draft, Map.of());
        assertThat(bare.refusals()).containsExactly("EVIDENCE_MISSING");
        assertThat(bare.body()).as("all at once").contains(missing);
        List<Map<String, ?>> proofs = missing.stream()
                .<Map<String, ?>>map(item -> Map.of("item", item, "reply", "见第" + item.length() + "页"))
                .toList();
        JsonNode sent = accepted(submit(carrier, draft, Map.of("evidence", proofs)));
        assertThat(sent.path("hops")
                        .valueStream()
                        .map(hop -> hop.at("/region/code").asString()))
                .containsExactly(COUNTY, CITY, PROVINCE, "100000");

        Incubator elsewhere = Incubator.open(api, "440307", "INCUBATOR");
        assertThat(by(elsewhere, SICHUAN).refusals()).as("of another region").containsExactly("INVALID");
    }

    @Test
    void isGivenATitleOfTheRegisterLikewise() {
        clock.goBack(5);
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        assertThat(apply(carrier, Map.of("kind", "CONVERSION_BASE")).refusals()).containsExactly("INVALID");
        assertThat(apply(carrier, Map.of("kind", "TRANSFER_MODEL", "level", "PROVINCIAL"))
                        .refusals())
                .containsExactly("INVALID");
        Map<String, String> wanted = Map.of("kind", "CONVERSION_BASE", "level", "PROVINCIAL");
        JsonNode open = recommended(accepted(submit(carrier, accepted(apply(carrier, wanted)), Map.of())));
        String number = "川科〔2026〕" + UUID.randomUUID().toString().substring(0, 4) + "号";
        JsonNode given = accepted(review(bureau(PROVINCE, "p2"), open, "GRANT", title(number)));

        assertThat(GlobalId.parse(given.at("/givenTitle/record").asString()).type())
                .isEqualTo("Title");
        assertThat(apply(carrier, wanted).refusals()).containsExactly("ALREADY_REGISTERED");

        clock.passDays(3);
        Map<String, String> lower = Map.of("kind", "CONVERSION_BASE", "level", "CITY");
        JsonNode sent = accepted(submit(carrier, accepted(apply(carrier, lower)), Map.of()));
        JsonNode city = accepted(review(bureau(COUNTY, "county"), sent, "FORWARD", Map.of()));
        JsonNode good = accepted(review(bureau(CITY, "c1"), city, "RECOMMEND", Map.of()));
        String today = LocalDate.now(clock).toString();
        Map<String, String> empty = Map.of("documentNumber", "市" + number, "from", today, "to", today);
        Reply refused = review(bureau(CITY, "c2"), good, "GRANT", Map.of("title", empty));
        assertThat(refused.data().iterator().next().at("/userErrors/0/field").toString())
                .as("what the register refuses is found in the form")
                .isEqualTo("[\"title\",\"to\"]");
        JsonNode as = bureau(CITY, "c2")
                .ask(
                        "query($id: ID!) { node(id: $id) { ... on Application { id version } } }",
                        Map.of("id", good.path("id").asString()))
                .at("/node");
        accepted(review(bureau(CITY, "c2"), as, "GRANT", title("市" + number)));
        assertThat(apply(carrier, wanted).refusals())
                .as("what it holds at another level since hides nothing")
                .containsExactly("ALREADY_REGISTERED");
    }

    @Test
    void isGivenNothingOnceItHasClosed() {
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode draft = accepted(by(carrier, SICHUAN));
        Incubator late = Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode scored = recommended(accepted(submit(late, accepted(by(late, SICHUAN)), Map.of())));
        close(carrier);
        close(late);

        assertThat(by(carrier, SICHUAN).refusals()).containsExactly("WRONG_STATE");
        assertThat(submit(carrier, draft, Map.of()).refusals()).containsExactly("WRONG_STATE");
        assertThat(review(bureau(PROVINCE, "p2"), scored, "GRANT", title("川经信〔2026〕9号"))
                        .refusals())
                .containsExactly("WRONG_STATE");
    }

    private void close(Incubator carrier) {
        Map<String, Object> input = Map.of(
                "carrier",
                carrier.id(),
                "expectedVersion",
                carrier.page().at("/carrier/version").asInt(),
                "on",
                LocalDate.now(clock).toString(),
                "reason",
                "停止运营");
        assertThat(bureau(COUNTY, "county")
                        .run("bureau/CloseCarrier", Map.of("input", input))
                        .refusals())
                .isEmpty();
    }

    /** What the old county has in hand is no longer its own to decide. */
    @Test
    void isRecognisedByTheAuthorityOfThePlaceWhereItIs() {
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode sent = accepted(submit(carrier, accepted(by(carrier, SICHUAN)), Map.of()));
        JsonNode scored = recommended(sent);
        assertThat(api.as(Role.ADMIN)
                        .run("bureau/RelocateCarrier", Map.of("input", carrier.move("440307", LocalDate.now(clock))))
                        .refusals())
                .isEmpty();

        assertThat(review(bureau(PROVINCE, "p2"), scored, "GRANT", title("川经信〔2026〕8号"))
                        .refusals())
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(recognitions(carrier)).isEmpty();
    }

    @Test
    void goesTheWayOfItsNewPlaceOnceItIsGivenBack() {
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        Map<String, String> wanted = Map.of("kind", "CONVERSION_BASE", "level", "CITY");
        JsonNode sent = accepted(submit(carrier, accepted(apply(carrier, wanted)), Map.of()));
        JsonNode back = accepted(review(
                bureau(COUNTY, "county"),
                sent,
                "RETURN",
                Map.of("missing", List.of(Map.of("item", "场地证明", "comment", "缺少证明")))));
        assertThat(api.as(Role.ADMIN)
                        .run("bureau/RelocateCarrier", Map.of("input", carrier.move("510704", LocalDate.now(clock))))
                        .refusals())
                .isEmpty();
        List<Map<String, ?>> proof = List.of(Map.of("item", "场地证明", "reply", "见附件"));

        JsonNode again = accepted(submit(carrier, back, Map.of("evidence", proof)));

        assertThat(again.path("hops")
                        .valueStream()
                        .map(hop -> hop.at("/region/code").asString()))
                .containsExactly("510704", "510700");
        assertThat(review(bureau(COUNTY, "county"), again, "FORWARD", Map.of()).refusals())
                .containsExactly("NOT_FOUND");
    }

    /** A generation of rules that ends during review leaves nothing that nobody can decide. */
    @Test
    void isRecognisedByTheRulesUnderWhichItApplied() {
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        JsonNode scored = recommended(accepted(submit(carrier, accepted(by(carrier, SICHUAN)), Map.of())));
        Query rule = new Query(where("_id").is(SICHUAN));
        mongo.updateFirst(
                rule,
                Update.update("to", LocalDate.now(clock).minusDays(1)),
                mongo.getCollectionName(RecognitionRule.class));
        try {
            assertThat(by(Incubator.open(api, COUNTY, "INCUBATOR"), SICHUAN).refusals())
                    .containsExactly("INVALID");
            JsonNode given = accepted(review(bureau(PROVINCE, "p2"), scored, "GRANT", title("川经信〔2026〕7号")));
            assertThat(given.path("state").asString()).isEqualTo("GRANTED");
            assertThat(given.path("workingDays").isNull())
                    .as("nobody waits for it")
                    .isTrue();
        } finally {
            mongo.updateFirst(rule, new Update().unset("to"), mongo.getCollectionName(RecognitionRule.class));
        }
    }

    @Test
    void appliesForOneThingAtATime() {
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        assertThat(apply(carrier, Map.of()).refusals()).containsExactly("INVALID");
        assertThat(apply(carrier, Map.of("recognitionRule", SICHUAN, "kind", "CONVERSION_BASE"))
                        .refusals())
                .containsExactly("INVALID");
        assertThat(bureau(COUNTY, "county")
                        .run(
                                "bureau/ApplicationList",
                                Map.of("filter", Map.of("region", COUNTY, "titles", true), "first", 5))
                        .at("/applications")
                        .isNull())
                .isFalse();
    }
}
