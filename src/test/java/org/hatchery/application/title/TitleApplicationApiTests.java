package org.hatchery.application.title;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
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

    TitleApplicationApiTests(Api api, ServiceClock clock) {
        this.api = api;
        this.clock = clock;
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

    /** To the end of the public notice, before the province. */
    private JsonNode onNotice(JsonNode sent) {
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
        JsonNode open = accepted(review(bureau(PROVINCE, "p1"), scored, "PUBLISH", Map.of()));
        clock.passDays(25);
        return open;
    }

    @Test
    void isRecognisedInTheActThatDecidesAndNeverTwice() {
        clock.goBack(60);
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

        JsonNode open = onNotice(sent);
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
        clock.goBack(60);
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        assertThat(apply(carrier, Map.of("kind", "CONVERSION_BASE")).refusals()).containsExactly("INVALID");
        assertThat(apply(carrier, Map.of("kind", "TRANSFER_MODEL", "level", "PROVINCIAL"))
                        .refusals())
                .containsExactly("INVALID");
        Map<String, String> wanted = Map.of("kind", "CONVERSION_BASE", "level", "PROVINCIAL");
        JsonNode open = onNotice(accepted(submit(carrier, accepted(apply(carrier, wanted)), Map.of())));
        String number = "川科〔2026〕" + UUID.randomUUID().toString().substring(0, 4) + "号";
        JsonNode given = accepted(review(bureau(PROVINCE, "p2"), open, "GRANT", title(number)));

        assertThat(GlobalId.parse(given.at("/givenTitle/record").asString()).type())
                .isEqualTo("Title");
        assertThat(apply(carrier, wanted).refusals()).containsExactly("ALREADY_REGISTERED");
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
