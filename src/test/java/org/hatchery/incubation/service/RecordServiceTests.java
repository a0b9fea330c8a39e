package org.hatchery.incubation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.incubation.Refusal;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The manager of a carrier who records a service … */
@IntegrationTest
class RecordServiceTests {
    private final Api api;
    private final KeepTotals totals;
    private final Incubator incubator;
    private final Admitted stay;
    private final Map<String, Object> mentoring;

    RecordServiceTests(Api api, KeepTotals totals) {
        this.api = api;
        this.totals = totals;
        this.incubator = Incubator.open(api);
        this.stay = incubator.entry().on(incubator.today().minusDays(10)).admitted();
        this.mentoring = mentoring();
    }

    @Test
    void keepsWhatWasDelivered() {
        JsonNode service = record(mentoring).at("/recordService/service");

        assertThat(service.at("/incubatees/0/id").asString()).isEqualTo(stay.incubatee());
        assertThat(service.at("/fee").asString()).isEqualTo("200.00");
        assertThat(service.at("/hours").asDouble()).isEqualTo(1.5);
        assertThat(incubator.page().at("/services/nodes/0/provider").asString()).isEqualTo("李导师");
    }

    @Test
    void showsItToTheFirmThatWasServed() {
        record(mentoring);
        var firm = api.as(Role.FIRM, GlobalId.key("Incubatee", stay.incubatee()));

        assertThat(firm.run("firm/MyServices").at("/services/nodes")).hasSize(1);
    }

    @Test
    void countsEachOfThoseServedOnce() {
        var twice = with(mentoring, "incubatees", List.of(stay.incubatee(), stay.incubatee()));

        assertThat(record(twice).at("/recordService/service/incubatees")).hasSize(1);
    }

    @Test
    void mayServeSomebodyOnItsFirstDayAndOnItsLast() {
        stay.end(incubator.today().minusDays(1).toString());

        assertThat(record(on(10)).refusals()).isEmpty();
        assertThat(record(on(1)).refusals()).isEmpty();
    }

    @Test
    void isRefusedSomebodyWhoDidNotStayOnThatDay() {
        stay.end(incubator.today().minusDays(1).toString());

        assertRefused(record(on(11)), "INVALID incubatees");
        assertRefused(record(on(0)), "INVALID incubatees");
    }

    @Test
    void isRefusedSomebodyWhoStaysElsewhere() {
        String elsewhere = Incubator.open(api).entry().admitted().incubatee();

        assertRefused(record(with(mentoring, "incubatees", List.of(elsewhere))), "INVALID incubatees");
    }

    @Test
    void isRefusedAServiceTheCarrierDoesNotOffer() {
        assertRefused(record(with(mentoring, "kind", "FINANCING")), "SERVICE_NOT_OFFERED kind");
    }

    @Test
    void isRefusedTomorrow() {
        assertRefused(record(on(-1)), "WRONG_DATES on");
    }

    @Test
    void isRefusedADayBeforeTheCarrierOpened() {
        assertRefused(record(with(mentoring, "on", "2019-12-31")), "WRONG_DATES on");
    }

    @Test
    void namesSomebodyUnlessItIsAnEvent() {
        var nobody = with(mentoring, "incubatees", List.of());

        assertRefused(record(nobody), "INVALID incubatees");
        assertThat(record(with(nobody, "kind", "EVENT")).refusals()).isEmpty();
    }

    @Test
    void ofMoreHoursThanADayHasNeedsAReason() {
        String agency = "知产服务" + java.util.UUID.randomUUID();
        Map<String, Object> long30 = with(with(mentoring, "provider", agency), "hours", 30);
        assertRefused(record(long30), "IMPLAUSIBLE hours");
        Reply explained = record(with(long30, "plausibilityReason", "五名顾问同日服务"));
        assertThat(explained.refusals()).isEmpty();

        Map<String, Object> another =
                with(with(mentoring, "provider", agency), "idempotencyKey", "another-" + java.util.UUID.randomUUID());
        assertDeclined(record(another), "IMPLAUSIBLE hours");
        String otherwise = agency.toUpperCase(Locale.ROOT).replace("服务", "服务 ");
        assertDeclined(record(with(another, "provider", otherwise)), "IMPLAUSIBLE hours");
        assertThat(record(with(with(another, "provider", agency + "二"), "hours", 24))
                        .refusals())
                .isEmpty();
    }

    @Test
    void isRefusedNumbersThatCannotBe() {
        assertRefused(record(with(mentoring, "hours", 0)), "INVALID hours");
        assertRefused(record(with(mentoring, "hours", 1000.5)), "INVALID hours");
        assertRefused(record(with(mentoring, "attendees", 0)), "INVALID attendees");
        assertRefused(record(with(mentoring, "provider", "李")), "INVALID provider");
    }

    /** One such fee once stopped the totals of the whole nation. */
    @Test
    void isRefusedAFeeThatCannotBeAndTotalsGoOn() {
        assertRefused(record(with(mentoring, "fee", "92233720368547758.07")), "INVALID fee");
        assertRefused(record(with(mentoring, "fee", "1e30000000")), "INVALID fee");
        assertRefused(record(with(mentoring, "on", "+999999999-12-31")), "INVALID on");
        assertRefused(record(with(mentoring, "provider", "李\u202e导师")), "INVALID provider");

        assertThat(record(with(mentoring, "fee", "100000000.00")).refusals()).isEmpty();
        var another = with(with(mentoring, "idempotencyKey", "the-largest-there-is"), "plausibilityReason", "全年合计");
        assertThat(record(with(with(another, "fee", "100000000.00"), "hours", 1000))
                        .refusals())
                .isEmpty();
        assertThatNoException().isThrownBy(totals::catchUp);
    }

    @Test
    void getsTheSameServiceForTheSameRequest() {
        var first = record(mentoring);

        assertThat(record(mentoring).data()).isEqualTo(first.data());
        assertDeclined(record(with(mentoring, "hours", 2)), "IDEMPOTENCY_KEY_REUSED idempotencyKey");
        assertThat(incubator.page().at("/services/nodes")).hasSize(1);
    }

    @Test
    void doesNotFindTheCarrierOfSomebodyElse() {
        var declined = Incubator.open(api).manager().run("manager/RecordService", Map.of("input", mentoring));

        assertRefused(declined, "NOT_FOUND carrier");
    }

    @Test
    void hearsTheRefusalInEnglish() {
        var declined = incubator
                .manager()
                .inEnglish()
                .run("manager/RecordService", Map.of("input", with(mentoring, "kind", "FINANCING")));

        assertThat(Refusal.message(declined))
                .isEqualTo("The carrier does not offer this service; please update it first.");
    }

    private Map<String, Object> mentoring() {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("carrier", incubator.id());
        input.put("kind", "MENTORING");
        input.put("mode", "ONE_TO_ONE");
        input.put("on", incubator.today().toString());
        input.put("incubatees", List.of(stay.incubatee()));
        input.put("provider", "李导师");
        input.put("hours", 1.5);
        input.put("fee", "200.00");
        return input;
    }

    private Map<String, Object> on(int daysAgo) {
        return with(
                with(mentoring, "on", incubator.today().minusDays(daysAgo).toString()),
                "idempotencyKey",
                UUID.randomUUID().toString());
    }

    private Reply record(Map<String, Object> input) {
        return incubator.manager().run("manager/RecordService", Map.of("input", input));
    }

    private void assertRefused(Reply reply, String reason) {
        assertDeclined(reply, reason);
        assertThat(incubator.page().at("/services/nodes")).isEmpty();
    }
}
