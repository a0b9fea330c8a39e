package org.hatchery.pilot.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.Pieces;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.calendar.Use;
import org.hatchery.pilot.use.UseStatistics;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Use of one machine, recorded by many at the same moment, … */
@IntegrationTest
class UseRaceTests {
    private static final int CALLERS = 12;

    private final Bookings bookings;
    private final SettleBooking settle;
    private final ChangeBooking change;
    private final UseStatistics statistics;
    private final RepairBookings repair;
    private final UseDirectory uses;
    private final MongoTemplate mongo;
    private final LocalDateTime morning;
    private PilotBase base;

    UseRaceTests(
            Bookings bookings,
            SettleBooking settle,
            ChangeBooking change,
            UseStatistics statistics,
            RepairBookings repair,
            UseDirectory uses,
            MongoTemplate mongo,
            Clock clock) {
        this.bookings = bookings;
        this.settle = settle;
        this.change = change;
        this.statistics = statistics;
        this.repair = repair;
        this.uses = uses;
        this.mongo = mongo;
        this.morning = LocalDateTime.now(clock).toLocalDate().minusDays(40).atTime(6, 0);
    }

    @BeforeEach
    void open() {
        base = Pieces.base("use-" + UUID.randomUUID(), Pieces.hourly("120", OpeningHours.always()));
        mongo.save(base);
    }

    /** An accepted booking of the past. */
    private Booking booked(int fromHour, int toHour) {
        Booking booking = Stored.booking(
                base,
                BookingKind.FIRM_USE,
                morning.plusHours(fromHour),
                morning.plusHours(toHour),
                "firm-" + fromHour,
                true);
        booking.approve(Stored.event(BookingAct.APPROVED, null), morning.minusDays(3));
        return settle.settle(bookings.save(booking));
    }

    private Actor provider() {
        return new Actor("provider", Role.PROVIDER, List.of(base.getId().value()));
    }

    private Booking record(Booking booking, LocalDateTime from, @Nullable LocalDateTime to) {
        return change.recordUse(booking.getId(), booking.getVersion(), use(from, to), provider());
    }

    private static Use use(LocalDateTime from, @Nullable LocalDateTime to) {
        long minutes = to == null ? 0 : new Slot(from, to).minutes();
        return new Use(from, to, minutes, null, from.getYear());
    }

    private static String outcome(Supplier<?> act) {
        try {
            act.get();
            return "ok";
        } catch (Rejection declined) {
            return declined.code().name();
        }
    }

    private List<String> faults() {
        return BookedTime.faults(mongo.getDb(), base.getId());
    }

    private double usedHours() {
        return statistics.of(base.getId(), morning.getYear(), Scope.EVERYTHING).usedMinutes() / 60.0;
    }

    @Test
    void neverOverlaps() {
        List<Booking> hours = IntStream.range(0, CALLERS)
                .mapToObj(hour -> booked(hour, hour + 1))
                .toList();
        // each says that it began half an hour early and lasted half an hour longer: every second one can be true
        List<String> outcomes = Together.run(
                CALLERS,
                caller -> outcome(() -> record(
                        hours.get(caller),
                        morning.plusHours(caller).minusMinutes(30),
                        morning.plusHours(caller + 1).plusMinutes(30))));

        assertThat(outcomes).containsOnly("ok", "SLOT_TAKEN");
        assertThat(outcomes.stream().filter("ok"::equals).count()).isBetween(4L, 6L);
        assertThat(usedHours()).isLessThanOrEqualTo(13);
        assertThat(faults()).isEmpty();
    }

    @Test
    void ofOneBookingIsRecordedOnce() {
        Booking booking = booked(0, 2);
        List<String> outcomes = Together.run(
                CALLERS, caller -> outcome(() -> record(booking, morning, morning.plusMinutes(60 + caller))));

        assertThat(outcomes).containsOnlyOnce("ok").containsOnly("ok", "STALE");
        assertThat(claims()).hasSize(1);
        assertThat(faults()).isEmpty();
    }

    @Test
    void goesBeyondItsBookingOnlyWhereNobodyElseHasBooked() {
        Booking first = booked(0, 1);
        booked(3, 4);

        assertThat(outcome(() -> record(first, morning, morning.plusHours(4)))).isEqualTo("SLOT_TAKEN");
        assertThat(outcome(() -> record(first, morning, morning.plusHours(3)))).isEqualTo("ok");
        assertThat(claims()).hasSize(1);
    }

    @Test
    void isNotBegunWhileTheLastOneGoesOn() {
        Booking first = booked(0, 1);
        Booking second = booked(1, 2);
        Booking going = record(first, morning, null);

        assertThat(outcome(() -> record(second, morning.plusMinutes(45), null))).isEqualTo("SLOT_TAKEN");
        Booking undone = change.undoUse(going.getId(), going.getVersion(), "点错了", provider());
        assertThat(undone.getState()).isEqualTo(BookingState.APPROVED);
        assertThat(outcome(() -> record(second, morning.plusMinutes(45), null))).isEqualTo("ok");
        assertThat(faults()).isEmpty();
    }

    @Test
    void isCorrectedByTheBureauWhenTheTimeOfTheBaseIsOver() {
        Booking used = record(booked(0, 2), morning, morning.plusHours(2));
        Date longAgo = Date.from(Instant.now().minus(Duration.ofDays(120)));
        var query = new Query(where("_id").is(used.getId().value()));
        Document stored = Objects.requireNonNull(mongo.findOne(query, Document.class, "bookings"));
        stored.getList("history", Document.class).forEach(event -> event.put("at", longAgo));
        mongo.save(stored, "bookings");

        assertThat(outcome(() -> change.undoUse(used.getId(), used.getVersion(), "点错了", provider())))
                .isEqualTo("TOO_LATE");
        assertThat(usedHours()).isEqualTo(2);
        var bureau = new Actor("bureau", Role.BUREAU, List.of(base.getRegion().value()));
        assertThat(outcome(() -> change.undoUse(used.getId(), used.getVersion(), "点错了", bureau)))
                .isEqualTo("ok");
        assertThat(usedHours()).isZero();
        assertThat(faults()).isEmpty();
    }

    @Test
    void canBeCorrectedAndTheYearFollows() {
        Booking used = record(booked(0, 8), morning, morning.plusHours(8));
        Booking after = booked(8, 9);
        record(after, morning.plusHours(8), morning.plusHours(9));
        assertThat(usedHours()).isEqualTo(9);

        Booking corrected = change.correctUse(
                used.getId(), used.getVersion(), use(morning, morning.plusHours(2)), "小时填错", provider());
        assertThat(usedHours()).isEqualTo(3);
        assertThat(claims()).hasSize(2);
        assertThat(outcome(() -> change.correctUse(
                        used.getId(),
                        corrected.getVersion(),
                        use(morning, morning.plusHours(8).plusMinutes(10)),
                        "又填错",
                        provider())))
                .isEqualTo("SLOT_TAKEN");
        assertThat(usedHours()).isEqualTo(3);
        assertThat(faults()).isEmpty();
    }

    @Test
    void keepsItsTimeSoThatNoHourIsBookedTwice() {
        Booking used = booked(0, 8);
        record(used, morning, morning.plusHours(1));
        Booking again =
                Stored.booking(base, BookingKind.FIRM_USE, morning.plusHours(4), morning.plusHours(5), "other", true);

        assertThat(outcome(() -> settle.settle(bookings.save(again)))).isEqualTo("SLOT_TAKEN");
    }

    @Test
    void thatWasClaimedAndNeverWrittenIsTakenAway() {
        Booking lost = booked(0, 1);
        lost.recordUse(use(morning, morning.plusHours(1)), Stored.event(BookingAct.USED, null), morning.plusDays(1));
        uses.claim(lost, Instant.now(Clock.systemUTC()).minusSeconds(60));
        repair.repair(Instant.now(Clock.systemUTC()).plusSeconds(60));

        assertThat(claims()).isEmpty();
        assertThat(faults()).isEmpty();
    }

    private List<EquipmentDay.Used> claims() {
        return mongo.find(new Query(where("base").is(base.getId())), EquipmentDay.class).stream()
                .flatMap(day -> day.uses().stream())
                .toList();
    }
}
