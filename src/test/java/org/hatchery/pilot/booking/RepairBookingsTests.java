package org.hatchery.pilot.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hatchery.IntegrationTest;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.Pieces;
import org.hatchery.pilot.base.PilotBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The repair … */
@IntegrationTest
class RepairBookingsTests {
    private final Bookings bookings;
    private final EquipmentDays days;
    private final EquipmentMonths months;
    private final RepairBookings repair;
    private final SettleBooking settle;
    private final MongoTemplate mongo;
    private final LocalDateTime from;
    private PilotBase base;

    RepairBookingsTests(
            Bookings bookings,
            EquipmentDays days,
            EquipmentMonths months,
            RepairBookings repair,
            SettleBooking settle,
            MongoTemplate mongo,
            Clock clock) {
        this.bookings = bookings;
        this.days = days;
        this.months = months;
        this.repair = repair;
        this.settle = settle;
        this.mongo = mongo;
        this.from = LocalDateTime.now(clock).toLocalDate().plusDays(28).atTime(9, 0);
    }

    @BeforeEach
    void open() {
        base = Pieces.base(
                "repair-" + UUID.randomUUID(),
                Pieces.piece(BookingUnit.HOUR, "1", OpeningHours.always(), 0, 744, null));
        mongo.save(base);
    }

    private Booking draft(int days) {
        return Stored.booking(base, BookingKind.FIRM_USE, from, from.plusDays(days), "firm", true);
    }

    private Instant soon() {
        return Instant.now(Clock.systemUTC()).plusSeconds(60);
    }

    private List<String> faults() {
        return BookedTime.faults(mongo.getDb(), base.getId());
    }

    private boolean isFree(int days) {
        return this.days
                .taken(
                        base.getId(),
                        "T-1",
                        from.toLocalDate(),
                        from.plusDays(days).toLocalDate())
                .values()
                .stream()
                .allMatch(List::isEmpty);
    }

    @Test
    void finishesABookingThatHasSomeOfItsDays() {
        Booking booking = bookings.save(draft(5));
        days.claim(booking, Instant.now(Clock.systemUTC()));
        mongo.getCollection("equipmentDays")
                .updateOne(
                        new org.bson.Document(
                                "_id",
                                EquipmentDay.id(
                                        base.getId(), "T-1", from.toLocalDate().plusDays(2))),
                        new org.bson.Document("$set", new org.bson.Document("slots", List.of())));
        repair.repair(soon());

        assertThat(bookings.findById(booking.getId())).isPresent();
        assertThat(faults()).isEmpty();
    }

    @Test
    void undoesABookingWhoseTimeIsTaken() {
        Booking first = settle.settle(bookings.save(draft(1)));
        Booking second = bookings.save(draft(5));
        repair.repair(soon());

        assertThat(bookings.findById(first.getId())).isPresent();
        assertThat(bookings.findById(second.getId())).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void takesAwayWhatALateHelperGotForABookingThatWasUndone() {
        Booking never = draft(5);
        days.claim(never, Instant.now(Clock.systemUTC()));
        months.claim(never, Instant.now(Clock.systemUTC()));
        assertThat(isFree(5)).isFalse();
        repair.repair(soon());

        assertThat(isFree(5)).isTrue();
        assertThat(faults()).isEmpty();
    }

    @Test
    void takesAwayWhatALateHelperGotForABookingThatWasCancelled() {
        Booking booking = settle.settle(bookings.save(draft(5)));
        booking.approve(Stored.event(BookingAct.APPROVED, null), from.minusDays(20));
        booking.cancelByFirm(Stored.event(BookingAct.CANCELLED, null), from.minusDays(20));
        Booking cancelled = settle.settle(bookings.save(booking));
        days.claim(cancelled, Instant.now(Clock.systemUTC()));
        months.claim(cancelled, Instant.now(Clock.systemUTC()));
        repair.repair(soon());

        assertThat(isFree(5)).isTrue();
        assertThat(faults()).isEmpty();
    }

    @Test
    void leavesAloneWhatANewAttemptHolds() {
        Booking undone = draft(5);
        days.claim(undone, Instant.now(Clock.systemUTC()));
        days.release(undone);
        Booking again = settle.settle(bookings.save(draft(5)));
        repair.repair(soon());
        repair.repair(soon());

        assertThat(bookings.findById(again.getId())).isPresent();
        assertThat(faults()).isEmpty();
    }

    @Test
    void letsAHelperThatComesLateChangeNothing() {
        Booking asWritten = bookings.save(draft(5));
        Booking stalled = bookings.findById(asWritten.getId()).orElseThrow();
        Booking settled = settle.settle(asWritten);
        Booking seen = settle.settle(stalled);

        assertThat(seen.getVersion()).isEqualTo(settled.getVersion());
        settled.approve(Stored.event(BookingAct.APPROVED, null), from.minusDays(20));
        settled.cancelByFirm(Stored.event(BookingAct.CANCELLED, null), from.minusDays(20));
        settle.settle(bookings.save(settled));
        Booking sleeper = draftLike(asWritten);
        settle.settle(sleeper);
        assertThat(isFree(5)).isTrue();
        assertThat(faults()).isEmpty();
    }

    /** The booking as a helper read it before anybody settled it. */
    private Booking draftLike(Booking booking) {
        var document = new org.bson.Document();
        mongo.getConverter().write(booking, document);
        document.put("visibleTo", List.of());
        document.put("state", "APPROVED");
        document.put("version", 0L);
        document.put(
                "unsettled",
                new org.bson.Document("since", java.util.Date.from(Instant.EPOCH)).append("quotaMinutes", 44_640L));
        return mongo.getConverter().read(Booking.class, document);
    }
}
