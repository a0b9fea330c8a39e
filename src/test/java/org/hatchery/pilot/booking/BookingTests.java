package org.hatchery.pilot.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A booking … */
@IntegrationTest
class BookingTests {
    private final Api api;
    private Site site;
    private String firmId;
    private Caller firm;

    BookingTests(Api api) {
        this.api = api;
    }

    @BeforeEach
    void open() {
        site = Site.open(api).with("T-1", Map.of());
        firmId = Site.newFirm(api.as(Role.ADMIN));
        firm = Site.firm(api, firmId);
    }

    private Reply send(Map<String, Object> input) {
        return firm.run("firm/BookEquipment", Map.of("input", input));
    }

    private JsonNode booked(int days, int fromHour, int toHour) {
        return Site.accepted(
                        firm, "firm/BookEquipment", site.booking("T-1", site.at(days, fromHour), site.at(days, toHour)))
                .at("/booking");
    }

    private static Map<String, Object> act(JsonNode booking) {
        return new HashMap<>(Map.of(
                "booking",
                booking.at("/id").asString(),
                "expectedVersion",
                booking.at("/version").asInt()));
    }

    private static Map<String, Object> and(Map<String, Object> input, String name, Object value) {
        input.put(name, value);
        return input;
    }

    @Test
    void isApprovedAtOnceAndCostsItsHours() {
        JsonNode booking = booked(2, 9, 12);

        assertThat(booking.at("/state").asString()).isEqualTo("APPROVED");
        assertThat(booking.at("/price").asString()).isEqualTo("360.00");
        assertThat(booking.at("/bookedMinutes").asInt()).isEqualTo(180);
        assertThat(booking.at("/viewerCan/cancel").asBoolean()).isTrue();
        assertThat(booking.at("/viewerCan/decide").asBoolean()).isFalse();
    }

    @Test
    void leavesTheRestOfTheDayFree() {
        booked(2, 9, 12);

        JsonNode free = site.freeSlots("T-1", 2, 2);
        assertThat(free).hasSize(2);
        assertThat(free.at("/0/to").asString()).isEqualTo(Site.moment(site.at(2, 9)));
        assertThat(free.at("/1/from").asString()).isEqualTo(Site.moment(site.at(2, 12)));
    }

    @Test
    void keepsOthersOut() {
        booked(2, 9, 12);

        assertThat(send(site.booking("T-1", site.at(2, 11), site.at(2, 13))).refusals())
                .containsExactly("SLOT_TAKEN");
        assertThat(send(site.booking("T-1", site.at(1, 0), site.at(5, 0))).refusals())
                .containsExactly("SLOT_TAKEN");
        assertThat(site.freeSlots("T-1", 1, 1)).hasSize(1);
        booked(2, 12, 13);
        booked(2, 8, 9);
    }

    @Test
    void isReplayedUnderItsKey() {
        Map<String, Object> input = site.booking("T-1", site.at(2, 9), site.at(2, 12));
        String first = send(input).at("/bookEquipment/booking/id").asString();

        assertThat(send(input).at("/bookEquipment/booking/id").asString()).isEqualTo(first);
        assertThat(send(and(input, "purpose", "另一试验")).refusals()).containsExactly("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void mayLastForWeeksAcrossMonths() {
        JsonNode booking = Site.accepted(
                        firm, "firm/BookEquipment", site.booking("T-1", site.at(3, 6), site.at(63, 18)))
                .at("/booking");

        assertThat(booking.at("/bookedMinutes").asInt()).isEqualTo(60 * 1440 + 12 * 60);
        assertThat(site.freeSlots("T-1", 4, 30)).isEmpty();
        assertThat(send(site.booking("T-1", site.at(3, 0), site.at(93, 1))).refusals())
                .containsExactly("WRONG_DATES");
    }

    @Test
    void byTheDayIsPaidForOpenDaysOnly() {
        site.with(
                "D-1",
                Map.of(
                        "unit",
                        "DAY",
                        "price",
                        "1000",
                        "openingHours",
                        Site.daily("08:00", "18:00").subList(0, 5)));
        var monday = site.today().with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.MONDAY));
        JsonNode booking = Site.accepted(
                        firm,
                        "firm/BookEquipment",
                        site.booking(
                                "D-1",
                                monday.atStartOfDay(),
                                monday.plusDays(12).atStartOfDay()))
                .at("/booking");

        assertThat(booking.at("/price").asString()).isEqualTo("10000.00");
        assertThat(booking.at("/bookedMinutes").asInt()).isEqualTo(10 * 600);
        assertThat(send(site.booking("D-1", monday.atTime(8, 0), monday.atTime(18, 0)))
                        .refusals())
                .containsExactly("WRONG_DATES");
    }

    @Test
    void waitsForADecisionAndHoldsItsTimeMeanwhile() {
        site.with("T-1", Map.of("needsApproval", true));
        JsonNode booking = booked(2, 9, 12);
        assertThat(booking.at("/state").asString()).isEqualTo("REQUESTED");
        assertThat(send(site.booking("T-1", site.at(2, 9), site.at(2, 10))).refusals())
                .containsExactly("SLOT_TAKEN");

        JsonNode approved = Site.accepted(site.provider(), "provider/DecideBooking", and(act(booking), "approve", true))
                .at("/booking");
        assertThat(approved.at("/state").asString()).isEqualTo("APPROVED");
        assertThat(site.provider()
                        .run("provider/DecideBooking", Map.of("input", and(act(approved), "approve", true)))
                        .refusals())
                .containsExactly("WRONG_STATE");
        assertThat(site.provider()
                        .run("provider/DecideBooking", Map.of("input", and(act(booking), "approve", true)))
                        .refusals())
                .containsExactly("STALE");
    }

    @Test
    void givesItsTimeBackWhenItIsDeclined() {
        site.with("T-1", Map.of("needsApproval", true));
        JsonNode booking = booked(2, 9, 12);
        Map<String, Object> refusal = and(act(booking), "approve", false);
        assertThat(site.provider()
                        .run("provider/DecideBooking", Map.of("input", refusal))
                        .refusals())
                .containsExactly("INVALID");

        Site.accepted(site.provider(), "provider/DecideBooking", and(refusal, "note", "原料不合要求"));
        assertThat(site.freeSlots("T-1", 2, 2)).hasSize(1);
    }

    @Test
    void canBeCancelledUpToTheNotice() {
        site.with("T-1", Map.of("noticeHours", 48));
        JsonNode late = booked(1, 9, 12);
        JsonNode early = booked(5, 9, 12);

        assertThat(firm.run("firm/CancelBooking", Map.of("input", act(late))).refusals())
                .containsExactly("TOO_LATE");
        assertThat(Site.accepted(firm, "firm/CancelBooking", act(early))
                        .at("/booking/state")
                        .asString())
                .isEqualTo("CANCELLED");
        assertThat(site.freeSlots("T-1", 5, 5)).hasSize(1);
        assertThat(site.provider()
                        .run("firm/CancelBooking", Map.of("input", act(late)))
                        .refusals())
                .containsExactly("INVALID");
        Site.accepted(site.provider(), "firm/CancelBooking", and(act(late), "reason", "设备故障"));
        booked(1, 9, 12);
    }

    @Test
    void isLimitedByTheQuotaOfTheMonth() {
        site.with("T-1", Map.of("quotaHours", 10));
        var first = site.today().plusMonths(2).withDayOfMonth(1).atStartOfDay();
        Site.accepted(firm, "firm/BookEquipment", site.booking("T-1", first.minusHours(6), first.plusHours(6)));

        assertThat(send(site.booking("T-1", first.plusHours(10), first.plusHours(15)))
                        .refusals())
                .containsExactly("QUOTA_EXCEEDED");
        JsonNode within = Site.accepted(
                        firm, "firm/BookEquipment", site.booking("T-1", first.plusHours(10), first.plusHours(14)))
                .at("/booking");
        assertThat(send(site.booking("T-1", first.plusHours(20), first.plusHours(21)))
                        .refusals())
                .containsExactly("QUOTA_EXCEEDED");
        Site.accepted(firm, "firm/CancelBooking", act(within));
        Site.accepted(firm, "firm/BookEquipment", site.booking("T-1", first.plusHours(20), first.plusHours(24)));
        assertThat(send(site.booking("T-1", first.minusHours(40), first.minusHours(29)))
                        .refusals())
                .containsExactly("QUOTA_EXCEEDED");
    }

    @Test
    void needsTheTraining() {
        site.with("T-1", Map.of("qualification", "高压设备操作"));
        Map<String, Object> input = site.booking("T-1", site.at(2, 9), site.at(2, 12));
        assertThat(send(input).refusals()).containsExactly("NOT_QUALIFIED");

        Map<String, Object> training = new HashMap<>(Map.of(
                "base",
                site.id(),
                "equipment",
                "T-1",
                "incubatee",
                firmId,
                "passedOn",
                site.today().toString()));
        training.put("validTo", site.today().plusDays(2).toString());
        Site.accepted(site.provider(), "provider/RecordTraining", training);
        assertThat(send(input).refusals()).containsExactly("NOT_QUALIFIED");
        training.put("validTo", site.today().plusDays(3).toString());
        Site.accepted(site.provider(), "provider/RecordTraining", training);
        assertThat(send(input).refusals()).isEmpty();
        assertThat(site.provider()
                        .run("provider/TrainingList", Map.of("filter", Map.of("base", site.id())))
                        .at("/trainingRecords/nodes"))
                .hasSize(1);
    }

    @Test
    void isRefusedWhereTheTermsSayNo() {
        site.with("T-1", Map.of("leadHours", 72, "openingHours", Site.daily("08:00", "18:00")));

        assertThat(send(site.booking("T-1", site.at(-1, 9), site.at(-1, 12))).refusals())
                .containsExactly("WRONG_DATES");
        assertThat(send(site.booking("T-1", site.at(1, 9), site.at(1, 12))).refusals())
                .containsExactly("TOO_LATE");
        assertThat(send(site.booking("T-1", site.at(5, 7), site.at(5, 12))).refusals())
                .containsExactly("WRONG_DATES");
        assertThat(send(site.booking("T-1", site.at(5, 9).plusMinutes(10), site.at(5, 12)))
                        .refusals())
                .containsExactly("WRONG_DATES");
        assertThat(send(site.booking("T-9", site.at(5, 9), site.at(5, 12))).refusals())
                .containsExactly("NOT_FOUND");
        site.with("T-1", Map.of("outsiders", false));
        assertThat(send(site.booking("T-1", site.at(5, 9), site.at(5, 12))).refusals())
                .containsExactly("NOT_ELIGIBLE");
        assertThat(site.freeSlots("T-1", 5, 5)).hasSize(1);
    }

    @Test
    void keepsDownTimesOutAndIsKeptOutByThem() {
        JsonNode booking = booked(2, 9, 12);
        Map<String, Object> down = site.downTime("T-1", site.at(2, 0), site.at(4, 0));
        assertThat(site.provider()
                        .run("provider/PutDownTime", Map.of("input", down))
                        .refusals())
                .containsExactly("SLOT_TAKEN");

        Site.accepted(site.provider(), "firm/CancelBooking", and(act(booking), "reason", "检修"));
        JsonNode put =
                Site.accepted(site.provider(), "provider/PutDownTime", down).at("/booking");
        assertThat(put.at("/kind").asString()).isEqualTo("DOWN_TIME");
        assertThat(send(site.booking("T-1", site.at(3, 9), site.at(3, 12))).refusals())
                .containsExactly("SLOT_TAKEN");
        Site.accepted(site.provider(), "firm/CancelBooking", and(act(put), "reason", "提前修好"));
        booked(3, 9, 12);
    }

    @Test
    void isSeenByItsPartiesOnly() {
        String id = booked(2, 9, 12).at("/id").asString();
        Map<String, Object> ofTheBase =
                Map.of("filter", Map.of("base", site.id(), "from", site.today().toString()));

        assertThat(ids(firm.run("firm/MyBookings"))).containsExactly(id);
        assertThat(ids(site.provider().run("provider/BaseBookings", ofTheBase))).containsExactly(id);
        assertThat(ids(api.as(Role.BUREAU, "210100").run("provider/BaseBookings", ofTheBase)))
                .containsExactly(id);
        assertThat(ids(api.as(Role.BUREAU, "220000").run("provider/BaseBookings", ofTheBase)))
                .isEmpty();
        assertThat(ids(api.as(Role.FIRM, "somebody-else").run("provider/BaseBookings", ofTheBase)))
                .isEmpty();
        Map<String, Object> later = Map.of(
                "filter",
                Map.of("base", site.id(), "from", site.today().plusDays(3).toString()));
        assertThat(ids(site.provider().run("provider/BaseBookings", later))).isEmpty();
    }

    private static List<String> ids(Reply reply) {
        return reply.at("/bookings/nodes").findValuesAsString("id").stream()
                .filter(id ->
                        org.hatchery.shared.graphql.GlobalId.parse(id).type().equals("Booking"))
                .toList();
    }

    @Test
    void ofTheBaseItselfIsItsOwnUse() {
        JsonNode own = Site.accepted(
                        site.provider(), "firm/BookEquipment", site.booking("T-1", site.at(2, 9), site.at(2, 12)))
                .at("/booking");

        assertThat(own.at("/kind").asString()).isEqualTo("OWN_USE");
        assertThat(own.at("/userName").asString()).isEqualTo("试验中试有限公司");
        assertThat(api.as(Role.PROVIDER, "another")
                        .run("firm/BookEquipment", Map.of("input", site.booking("T-1", site.at(3, 9), site.at(3, 12))))
                        .refusals())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void isTakenByNobodyOnceTheFilingIsTerminated() {
        Map<String, Object> end = Map.of(
                "base",
                site.id(),
                "expectedVersion",
                site.version(),
                "filing",
                Site.filing("TERMINATED", site.today()));
        Site.accepted(api.as(Role.BUREAU, "210000"), "bureau/ChangeFiling", end);

        assertThat(send(site.booking("T-1", site.at(2, 9), site.at(2, 12))).refusals())
                .containsExactly("WRONG_STATE");
        assertThat(site.freeSlots("T-1", 2, 2)).isEmpty();
    }

    private static String words(Reply reply) {
        return reply.data().findValues("message").get(0).asString();
    }

    @Test
    void tellsAllOfTheTimeThatIsTakenInWords() {
        var evening = site.today().plusDays(3).atTime(22, 0);
        Site.accepted(firm, "firm/BookEquipment", site.booking("T-1", evening, evening.plusHours(8)));
        String said =
                org.hatchery.shared.Spoken.span(evening, evening.plusHours(8)).chinese();

        assertThat(words(send(site.booking("T-1", evening, evening.plusHours(1)))))
                .contains(said);
        assertThat(words(send(site.booking("T-1", evening.plusHours(3), evening.plusHours(4)))))
                .contains(said)
                .doesNotContain("T0", "T2");
    }

    @Test
    void tellsTheOpeningHoursAndTheRestOfTheQuota() {
        site.with("T-1", Map.of("quotaHours", 10, "openingHours", Site.daily("08:00", "18:00")));
        assertThat(words(send(site.booking("T-1", site.at(5, 7), site.at(5, 12)))))
                .contains("周一至周日 8:00–18:00");

        var first = site.today().plusMonths(2).withDayOfMonth(1).atStartOfDay();
        Site.accepted(
                firm, "firm/BookEquipment", site.booking("T-1", first.plusHours(8), first.plusMinutes(15 * 60 + 30)));
        String said = words(send(site.booking("T-1", first.plusHours(32), first.plusHours(36))));
        assertThat(said)
                .contains(first.getYear() + "年" + first.getMonthValue() + "月", "每月 10 小时", "尚余 2.5 小时", "需要 4 小时");
    }

    @Test
    void isRefusedAtMomentsOfWhichThereAreNone() {
        for (String moment : List.of("+999999999-12-31T23:00:00+08:00", "9999-12-31T23:00:00+08:00")) {
            Map<String, Object> absurd = site.booking("T-1", site.at(2, 9), site.at(2, 10));
            absurd.put("from", moment);
            Reply reply = send(absurd);
            assertThat(reply.status()).isLessThan(500);
            assertThat(reply.body()).doesNotContain("INTERNAL");
        }
    }

    @Test
    void isFoundOnlyAtDaysThereAre() {
        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "9999-12-31")) {
            Reply slots =
                    firm.run("firm/FreeSlots", Map.of("base", site.id(), "equipment", "T-1", "from", day, "to", day));
            Reply list = site.provider().run("provider/BaseBookings", Map.of("filter", Map.of("from", day, "to", day)));
            assertThat(slots.body() + list.body()).contains("BAD_REQUEST").doesNotContain("INTERNAL");
        }
        Reply reversed = firm.run(
                "firm/FreeSlots",
                Map.of("base", site.id(), "equipment", "T-1", "from", "2026-12-14", "to", "2026-12-13"));
        assertThat(reversed.text("/errors/0/message")).startsWith("截止日期不能早于起始日期");
    }

    @Test
    void isNamedWhenAChangeOfEquipmentWouldStrikeIt() {
        JsonNode booking = booked(5, 9, 12);
        JsonNode safe = booked(2, 9, 12);
        Map<String, Object> withdrawal = site.equipment(
                "T-1", Map.of("withdrawnOn", site.today().plusDays(4).toString()));
        Reply refused = site.provider().run("provider/PutEquipment", Map.of("input", withdrawal));
        assertThat(refused.refusals()).containsExactly("SLOT_TAKEN");
        assertThat(refused.data().findValues("field").get(0)).hasToString("[\"withdrawnOn\"]");
        assertThat(words(refused)).contains("1 个已有预约", "9:00 至 12:00");
        Map<String, Object> hours = site.equipment("T-1", Map.of("openingHours", Site.daily("10:00", "18:00")));
        assertThat(words(site.provider().run("provider/PutEquipment", Map.of("input", hours))))
                .contains("2 个已有预约");

        withdrawal.put("cancelBookings", true);
        assertThat(site.provider()
                        .run("provider/PutEquipment", Map.of("input", withdrawal))
                        .refusals())
                .containsExactly("INVALID");
        withdrawal.put("reason", "设备报废");
        Site.accepted(site.provider(), "provider/PutEquipment", withdrawal);
        assertThat(now(booking).at("/state").asString()).isEqualTo("CANCELLED");
        assertThat(now(booking).at("/history/1/note").asString()).isEqualTo("设备报废");
        assertThat(now(safe).at("/state").asString()).isEqualTo("APPROVED");
    }

    private JsonNode now(JsonNode booking) {
        return firm.ask(
                        "query($id: ID!) { node(id: $id) { ... on Booking { state history { note } } } }",
                        Map.of("id", booking.at("/id").asString()))
                .at("/node");
    }

    @Test
    void ofEquipmentWithALongNoticeCanBeCancelledAtAll() {
        assertThat(site.provider()
                        .run(
                                "provider/PutEquipment",
                                Map.of("input", site.equipment("T-1", Map.of("noticeHours", 2000))))
                        .refusals())
                .containsExactly("INVALID");
        site.with("T-1", Map.of("noticeHours", 48, "needsApproval", true));
        JsonNode late = booked(1, 9, 12);

        assertThat(java.time.Instant.parse(late.at("/cancelBy").asString()))
                .isAfter(java.time.Instant.now(java.time.Clock.systemUTC()).minusSeconds(600));
        assertThat(late.at("/viewerCan/cancel").asBoolean()).isTrue();
        Site.accepted(firm, "firm/CancelBooking", act(late));
    }
}
