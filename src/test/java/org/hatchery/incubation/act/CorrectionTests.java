package org.hatchery.incubation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Refusal.assertDeclined;

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
import org.hatchery.incubation.Entry;
import org.hatchery.incubation.Incubator;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What was recorded wrongly and is corrected … */
@IntegrationTest
class CorrectionTests {
    private static final String PLACE = "410724";
    private static final String WHY = "登记时看错了材料";

    private final Api api;
    private final KeepTotals totals;
    private final Incubator incubator;
    private final LocalDate today;
    private final LocalDate entered;
    private final Entry entry;
    private final Admitted stay;

    CorrectionTests(Api api, KeepTotals totals) {
        this.api = api;
        this.totals = totals;
        this.incubator = Incubator.open(api, PLACE, "INCUBATOR");
        this.today = incubator.today();
        this.entered = today.minusDays(40);
        this.entry = incubator.entry().on(entered);
        this.stay = entry.admitted();
    }

    @ParameterizedTest
    @EnumSource
    void leavesEveryFigureAsIfItHadNotHappened(Mistake mistake) {
        var place = new WronglyRecorded(api, totals);
        String before = place.figures();

        Runnable correction = mistake.on(place);
        assertThat(place.figures()).isNotEqualTo(before);

        correction.run();
        assertThat(place.figures()).isEqualTo(before);
    }

    @Test
    void keepsInItsHistoryWhatWasSaidBefore() {
        done(amend("enteredOn", entered.plusDays(3).toString()));

        JsonNode page = stay.page();
        assertThat(page.at("/enteredOn").asString())
                .isEqualTo(entered.plusDays(3).toString());
        assertThat(page.at("/occupancies/0/from").asString())
                .isEqualTo(entered.plusDays(3).toString());
        assertThat(page.at("/limitOn").asString())
                .isNotEqualTo(page.at("/history/1/before/limitOn").asString());
        assertThat(page.at("/history/1/act").asString()).isEqualTo("AMENDED");
        assertThat(page.at("/history/1/reason").asString()).isEqualTo(WHY);
        assertThat(page.at("/history/1/before/enteredOn").asString()).isEqualTo(entered.toString());
    }

    @Test
    void freesTheRoomOfAnEntryThatNeverWas() {
        done(correct("VoidStay", stay));

        assertThat(stay.page().at("/state").asString()).isEqualTo("VOIDED");
        assertThat(incubator.entry().takingRoom("101").on(entered).send().refusals())
                .isEmpty();
        assertDeclined(correct("ReopenStay", stay), "WRONG_STATE stay");
    }

    @Test
    void letsTheFirmEnterAnewOnTheRightDay() {
        done(correct("VoidStay", stay));

        assertThat(incubator
                        .entry()
                        .of(stay.incubatee())
                        .with("consent", stay.consent(api))
                        .on(entered.plusDays(1))
                        .send()
                        .refusals())
                .isEmpty();
    }

    @Test
    void goesOnOnlyWhereItsRoomIsStillFree() {
        stay.end(today.minusDays(2).toString());
        incubator.entry().takingRoom("101").on(today.minusDays(1)).admitted();

        assertDeclined(correct("ReopenStay", stay), "UNIT_TAKEN space.units");
        assertThat(stay.page().at("/state").asString()).isEqualTo("EXITED");
    }

    @Test
    void goesOnOnlyWhereTheFirmIsNotElsewhere() {
        stay.end(today.minusDays(2).toString());
        Incubator next = Incubator.open(api, PLACE, "INCUBATOR");
        entry.into(next, next.manager())
                .again()
                .with("consent", stay.consent(api))
                .on(today.minusDays(1))
                .admitted();

        assertDeclined(correct("ReopenStay", stay), "WRONG_DATES stay");
    }

    @Test
    void isNotTakenBackWhileServicesHangOnIt() {
        String service = incubator.serve(stay, today.minusDays(30));

        assertDeclined(correct("VoidStay", stay), "WRONG_DATES stay");
        assertDeclined(amend("enteredOn", today.minusDays(10).toString()), "WRONG_DATES stay");
        done(takeBack(service));
        done(correct("VoidStay", stay));
    }

    /** Who never stayed was served on no day, not even on the first. */
    @Test
    void coversNoDayOnceItIsTakenBack() {
        String service = incubator.serve(stay, entered);

        assertDeclined(correct("VoidStay", stay), "WRONG_DATES stay");
        done(takeBack(service));
        done(correct("VoidStay", stay));
        assertThat(incubator.serve(stay, entered)).isEmpty();
    }

    @Test
    void movesTheDayOfLeaving() {
        stay.end(today.minusDays(2).toString());
        done(amend("endedOn", today.minusDays(6).toString()));

        assertThat(stay.page().at("/endedOn").asString())
                .isEqualTo(today.minusDays(6).toString());
        assertDeclined(amend("endedOn", entered.toString()), "WRONG_DATES endedOn");
    }

    @Test
    void isRefusedWhereNothingIsSaidOrDaysDoNotFollowOneAnother() {
        assertDeclined(send("AmendStay", request(stay)), "INVALID stay");
        assertDeclined(amend("endedOn", today.toString()), "WRONG_DATES endedOn");
        assertDeclined(amend("space", List.of(since(entered.plusDays(1), "101"))), "WRONG_DATES space");
        assertDeclined(amend("space", List.of(since(entered, "101"), since(entered, "102"))), "WRONG_DATES space");
    }

    @Test
    void isTheSameWhenItIsSentTwice() {
        Map<String, Object> input =
                with(request(stay), "enteredOn", entered.plusDays(2).toString());
        done(send("AmendStay", input));
        done(send("AmendStay", input));
        assertThat(stay.page().at("/history")).hasSize(2);

        String service = incubator.serve(stay, today.minusDays(30));
        Map<String, Object> twice = ofService(service);
        done(send("VoidService", twice));
        done(send("VoidService", twice));
        assertThat(service(service).at("/corrections")).hasSize(1);
    }

    @Test
    void isReadByItsIdAndInNoListOnceAServiceIsTakenBack() {
        String service = incubator.serve(stay, today.minusDays(30));
        done(takeBack(service));

        assertThat(service(service).at("/voided").asBoolean()).isTrue();
        assertThat(service(service).at("/corrections/0/reason").asString()).isEqualTo(WHY);
        for (Caller caller : List.of(incubator.manager(), api.as(Role.ADMIN), api.as(Role.BUREAU, PLACE))) {
            assertThat(caller.run("manager/ServiceList", Map.of("filter", Map.of("carrier", incubator.id())))
                            .at("/services/edges"))
                    .isEmpty();
        }
        assertDeclined(amendService(service, today.minusDays(1), 2), "WRONG_STATE service");
    }

    @Test
    void isCorrectedByTheBureauAboveAndByNobodyElse() {
        Map<String, Object> input =
                with(request(stay), "enteredOn", entered.plusDays(2).toString());
        Caller elsewhere = api.as(Role.BUREAU, "410106");
        assertThat(elsewhere.run("manager/AmendStay", Map.of("input", input)).refusals())
                .contains("NOT_FOUND");

        assertThat(api.as(Role.BUREAU, PLACE)
                        .run("manager/AmendStay", Map.of("input", input))
                        .refusals())
                .isEmpty();
    }

    private static Map<String, Object> since(LocalDate from, String room) {
        return Map.of("from", from.toString(), "space", Map.of("units", List.of(room)));
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        return Admitted.with(input, field, value);
    }

    private Reply amend(String field, Object value) {
        return send("AmendStay", with(request(stay), field, value));
    }

    private Reply correct(String operation, Admitted which) {
        return send(operation, request(which));
    }

    private Map<String, Object> request(Admitted which) {
        Map<String, Object> input = new HashMap<>(which.request(""));
        input.remove("on");
        input.put("reason", WHY);
        return input;
    }

    private Reply send(String operation, Map<String, Object> input) {
        return incubator.manager().run("manager/" + operation, Map.of("input", input));
    }

    private void done(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
    }

    private JsonNode service(String id) {
        return incubator
                .manager()
                .run("manager/ServicePage", Map.of("service", id))
                .at("/node");
    }

    private Map<String, Object> ofService(String id) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("service", id);
        input.put("expectedVersion", service(id).at("/version").asInt());
        input.put("reason", WHY);
        return input;
    }

    private Reply takeBack(String service) {
        return send("VoidService", ofService(service));
    }

    private Reply amendService(String id, LocalDate on, double hours) {
        Map<String, Object> input = ofService(id);
        input.putAll(Map.of(
                "kind",
                "MENTORING",
                "mode",
                "ONE_TO_ONE",
                "on",
                on.toString(),
                "incubatees",
                List.of(stay.incubatee()),
                "provider",
                "李导师",
                "hours",
                hours));
        return send("AmendService", input);
    }
}
