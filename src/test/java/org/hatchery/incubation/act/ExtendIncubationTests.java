package org.hatchery.incubation.act;

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
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A stay … */
@IntegrationTest
class ExtendIncubationTests {
    private final Api api;
    private Incubator incubator;
    private Admitted stay;
    private LocalDate limit;

    ExtendIncubationTests(Api api) {
        this.api = api;
    }

    @BeforeEach
    void admit() {
        incubator = Incubator.open(api);
        stay = incubator.entry().admitted();
        limit = LocalDate.parse(stay.page().path("limitOn").asString());
    }

    private Reply extend(Caller caller, LocalDate until, String ground) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("stay", stay.id());
        input.put("expectedVersion", stay.version());
        input.put("until", until.toString());
        input.put("ground", ground);
        input.put("evidence", "沈科发〔2026〕8号");
        input.put("reason", "生物医药研发周期较长");
        return caller.run("manager/ExtendIncubation", Map.of("input", input));
    }

    private Caller bureau() {
        return api.as(Role.BUREAU, "210112");
    }

    private static List<String> codes(Reply reply) {
        return reply.refusals();
    }

    @Test
    void lastsLongerOnAGroundThatTheRuleGrants() {
        Reply extended = extend(incubator.manager(), limit.plusMonths(12), "LONG_CYCLE_FIELD");

        assertThat(codes(extended)).isEmpty();
        JsonNode page = stay.page();
        assertThat(page.path("limitOn").asString())
                .isEqualTo(incubator.today().plusMonths(60).toString());
        assertThat(page.at("/extensions/0/before").asString()).isEqualTo(limit.toString());
        assertThat(page.path("overrides")).isEmpty();
        assertThat(page.at("/history/1/act").asString()).isEqualTo("EXTENDED");
        JsonNode placed = incubator
                .manager()
                .ask("query($id: ID!) { incubatee(id: $id) { placement { limitOn } } }", Map.of("id", stay.incubatee()))
                .at("/incubatee/placement");
        assertThat(placed.path("limitOn")).isEqualTo(page.path("limitOn"));
    }

    @Test
    void lastsNoLongerThanTheRuleGrantsUnlessTheBureauDecides() {
        LocalDate beyond = limit.plusMonths(12).plusDays(1);

        assertThat(codes(extend(incubator.manager(), beyond, "LONG_CYCLE_FIELD")))
                .containsExactly("CAP_EXCEEDED");
        assertThat(codes(extend(incubator.manager(), limit.plusDays(1), "AUTHORITY_DECISION")))
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(codes(extend(bureau(), beyond, "AUTHORITY_DECISION"))).isEmpty();
        assertThat(stay.page().at("/overrides/0/code").asString()).isEqualTo("CAP_EXCEEDED");
        assertThat(stay.page().path("limitOn").asString()).isEqualTo(beyond.toString());
    }

    @Test
    void isExtendedBeyondTheLimitThereIs() {
        assertThat(codes(extend(incubator.manager(), limit, "LONG_CYCLE_FIELD")))
                .containsExactly("WRONG_DATES");
    }

    @Test
    void isNotExtendedOnceItEnded() {
        stay.end(incubator.today().toString());

        assertThat(codes(extend(incubator.manager(), limit.plusMonths(1), "LONG_CYCLE_FIELD")))
                .containsExactly("WRONG_STATE");
    }

    @Test
    void keepsItsExtensionWhenItsEntryIsCorrected() {
        extend(bureau(), limit.plusYears(3), "AUTHORITY_DECISION");
        Map<String, Object> amendment = stay.request(incubator.today().toString());
        amendment.remove("on");
        amendment.put("reason", "入驻日期登记有误");
        amendment.put("enteredOn", incubator.today().minusDays(5).toString());

        assertThat(stay.send("AmendStay", amendment).refusals()).isEmpty();
        assertThat(stay.page().path("limitOn").asString())
                .isEqualTo(limit.plusYears(3).toString());
    }

    @Test
    void isAddedUpWithTheOthersOfItsFirm() {
        Admitted earlier = incubator
                .entry()
                .on(incubator.today().minusDays(100))
                .takingRoom("102")
                .admitted();

        JsonNode time = earlier.page().at("/incubatee/timeOfStay");

        assertThat(time.path("days").asInt()).isEqualTo(101);
        assertThat(time.path("stays").asInt()).isEqualTo(1);
        assertThat(time.path("limitMonths").isNull()).isTrue();
        assertThat(time.path("exhausted").asBoolean()).isFalse();
    }
}
