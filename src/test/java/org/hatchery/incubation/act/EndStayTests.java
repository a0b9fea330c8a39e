package org.hatchery.incubation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Entry;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The manager of a carrier who ends a stay … */
@IntegrationTest
class EndStayTests {
    private final Api api;
    private final Incubator incubator;
    private final String today;
    private final Entry entry;
    private final Admitted stay;

    EndStayTests(Api api) {
        this.api = api;
        this.incubator = Incubator.open(api);
        this.today = incubator.today().toString();
        this.entry = incubator.entry().on(incubator.today().minusDays(10));
        this.stay = entry.admitted();
    }

    @Test
    void recordsDayAndReason() {
        JsonNode ended = stay.end(today).at("/endStay/stay");

        assertThat(ended.at("/state").asString()).isEqualTo("EXITED");
        assertThat(ended.at("/endedOn").asString()).isEqualTo(today);
        assertThat(stay.page().at("/exit/reason").asString()).isEqualTo("MOVED_AWAY");
    }

    @Test
    void letsTheFirmGoToAnotherCarrier() {
        stay.end(today);
        Incubator next = Incubator.open(api);

        assertThat(entry.into(next, next.manager())
                        .again()
                        .with("consent", stay.consent(api))
                        .on(incubator.today())
                        .send()
                        .refusals())
                .isEmpty();
    }

    @Test
    void seesTheFirmNoMoreOnceItIsElsewhere() {
        stay.end(today);
        Incubator next = Incubator.open(api);
        entry.into(next, next.manager())
                .again()
                .with("consent", stay.consent(api))
                .on(incubator.today())
                .admitted();

        assertThat(stay.page().at("/state").asString()).isEqualTo("EXITED");
        assertThat(stay.page().at("/incubatee").isNull()).isTrue();
    }

    @Test
    void mayCallOffAnEntryThatLiesAhead() {
        String ahead = incubator.today().plusDays(30).toString();
        Admitted signed = incubator
                .entry()
                .takingRoom("102")
                .on(incubator.today().plusDays(30))
                .admitted();

        assertThat(signed.end(ahead).refusals()).isEmpty();
        assertThat(incubator.entry().takingRoom("102").send().refusals()).isEmpty();
    }

    @Test
    void isRefusedTomorrowAndBeforeTheEntry() {
        assertRefused(stay.end(incubator.today().plusDays(1).toString()), "WRONG_DATES on");
        assertRefused(stay.end(incubator.today().minusDays(11).toString()), "WRONG_DATES on");
    }

    @Test
    void saysMoreWhenTheReasonIsOther() {
        Map<String, Object> input = with(stay.request(today), "reason", "OTHER");

        assertRefused(stay.send("EndStay", input), "INVALID note");
        assertThat(stay.send("EndStay", with(input, "note", "合并到母公司")).refusals())
                .isEmpty();
    }

    @Test
    void isRefusedASecondTime() {
        stay.end(today);

        assertDeclined(stay.end(today), "WRONG_STATE stay");
    }

    @Test
    void isToldWhenTheStayHasMovedOn() {
        Map<String, Object> input = with(stay.request(today), "reason", "EVICTED");
        stay.moveToRoom("102", today);

        assertDeclined(stay.send("EndStay", input), "STALE expectedVersion");
    }

    @Test
    void getsTheSameAnswerForTheSameRequest() {
        Map<String, Object> input = with(stay.request(today), "reason", "EVICTED");
        var first = stay.send("EndStay", input);

        assertThat(stay.send("EndStay", input).data()).isEqualTo(first.data());
        assertDeclined(
                stay.send("EndStay", with(input, "reason", "DISSOLVED")), "IDEMPOTENCY_KEY_REUSED idempotencyKey");
    }

    @Test
    void doesNotFindAStayInAnotherCarrier() {
        Map<String, Object> input = with(stay.request(today), "reason", "EVICTED");

        assertDeclined(Incubator.open(api).manager().run("manager/EndStay", Map.of("input", input)), "NOT_FOUND stay");
    }

    @Test
    void isNotTheFirmItself() {
        var firm = api.as(Role.FIRM, GlobalId.key("Incubatee", stay.incubatee()));
        JsonNode seen = firm.ask("{ stays { nodes { viewerCan { move graduate end } } } }")
                .at("/stays/nodes/0");

        assertThat(seen).hasToString("""
                {"viewerCan":{"move":false,"graduate":false,"end":false}}""");
        assertThat(firm.run("manager/EndStay", Map.of("input", with(stay.request(today), "reason", "EVICTED")))
                        .codes())
                .containsExactly("FORBIDDEN");
    }

    private void assertRefused(org.hatchery.Reply reply, String reason) {
        assertDeclined(reply, reason);
        assertThat(stay.page().at("/state").asString()).isEqualTo("ACTIVE");
    }
}
