package org.hatchery.pilot.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hatchery.pilot.booking.BookingKind.DOWN_TIME;
import static org.hatchery.pilot.booking.BookingKind.FIRM_USE;
import static org.hatchery.pilot.booking.BookingKind.OWN_USE;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.Pieces;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.calendar.Use;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be done to a booking: it … */
class BookingRuleTests {
    private static final LocalDateTime FROM = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final LocalDateTime TO = FROM.plusHours(3);

    private final PilotBase base = Pieces.base("rules", Pieces.hourly("120", OpeningHours.always()));

    private Booking requested() {
        return Stored.booking(base, FIRM_USE, FROM, TO, "firm", true).settled();
    }

    private Booking approved() {
        Booking booking = requested();
        booking.approve(Stored.event(BookingAct.APPROVED, null), FROM.minusDays(3));
        return booking;
    }

    private Booking down() {
        return Stored.booking(base, DOWN_TIME, FROM, TO, null, false).settled();
    }

    private static void declined(UserErrorCode code, ThrowingCallable act) {
        Rejection rejection = catchThrowableOfType(Rejection.class, act);
        assertThat(rejection).isNotNull();
        assertThat(rejection.code()).isEqualTo(code);
    }

    private static Use use(LocalDateTime from, @Nullable LocalDateTime to, long minutes) {
        return new Use(from, to, minutes, null, 2026);
    }

    private static void record(Booking booking, Use use, LocalDateTime now) {
        booking.recordUse(use, Stored.event(BookingAct.USED, null), now);
    }

    @Test
    void isApprovedBeforeItBegins() {
        assertThat(approved().getState()).isEqualTo(BookingState.APPROVED);
        declined(TOO_LATE, () -> requested().approve(Stored.event(BookingAct.APPROVED, null), FROM));
        declined(WRONG_STATE, () -> approved().approve(Stored.event(BookingAct.APPROVED, null), FROM.minusDays(3)));
    }

    @Test
    void isDeclinedWithAReason() {
        Booking booking = requested();
        declined(INVALID, () -> booking.decline(Stored.event(BookingAct.DECLINED, null)));
        booking.decline(Stored.event(BookingAct.DECLINED, "原料不合要求"));

        assertThat(booking.getState()).isEqualTo(BookingState.DECLINED);
        assertThat(booking.isUnsettled()).isTrue();
        declined(WRONG_STATE, () -> approved().decline(Stored.event(BookingAct.DECLINED, "迟")));
    }

    @Test
    void isCancelledByTheFirmUpToTheNotice() {
        Booking booking = approved();
        declined(
                TOO_LATE,
                () -> booking.cancelByFirm(
                        Stored.event(BookingAct.CANCELLED, null),
                        FROM.minusHours(24).plusSeconds(1)));
        booking.cancelByFirm(Stored.event(BookingAct.CANCELLED, null), FROM.minusHours(24));

        assertThat(booking.getState()).isEqualTo(BookingState.CANCELLED);
        declined(WRONG_STATE, () -> booking.cancelByFirm(Stored.event(BookingAct.CANCELLED, null), FROM.minusDays(3)));
    }

    @Test
    void isCancelledByTheBaseBeforeItBegins() {
        Booking booking = approved();
        declined(INVALID, () -> booking.cancelByBase(Stored.event(BookingAct.CANCELLED, null), FROM.minusDays(1)));
        declined(TOO_LATE, () -> booking.cancelByBase(Stored.event(BookingAct.CANCELLED, "故障"), FROM));
        booking.cancelByBase(Stored.event(BookingAct.CANCELLED, "故障"), FROM.minusSeconds(1));

        assertThat(booking.getState()).isEqualTo(BookingState.CANCELLED);
        down().cancelByBase(Stored.event(BookingAct.CANCELLED, "修好"), FROM.plusHours(1));
        declined(TOO_LATE, () -> down().cancelByBase(Stored.event(BookingAct.CANCELLED, "修好"), TO));
    }

    @Test
    void isInUseAndThenUsed() {
        Booking booking = approved();
        record(booking, use(FROM.plusMinutes(5), null, 0), FROM.plusMinutes(10));
        assertThat(booking.getState()).isEqualTo(BookingState.IN_USE);
        assertThat(booking.isUnsettled()).isFalse();
        record(booking, use(FROM.plusMinutes(5), TO, 170), TO);

        assertThat(booking.getState()).isEqualTo(BookingState.USED);
        assertThat(booking.isUnsettled()).isTrue();
        declined(WRONG_STATE, () -> record(booking, use(FROM, TO, 180), TO));
        declined(WRONG_STATE, () -> record(requested(), use(FROM, TO, 180), TO));
        declined(WRONG_STATE, () -> record(down(), use(FROM, TO, 180), TO));
    }

    @Test
    void isUsedAboutItsTime() {
        declined(WRONG_DATES, () -> record(approved(), use(FROM, null, 0), FROM.minusSeconds(1)));
        declined(WRONG_DATES, () -> record(approved(), use(FROM.minusMinutes(31), null, 0), TO));
        declined(WRONG_DATES, () -> record(approved(), use(TO, null, 0), TO));
        record(approved(), use(FROM.minusMinutes(30), TO, 1), TO);
        record(approved(), use(TO.minusMinutes(1), TO.plusHours(2), 121), TO.plusHours(2));
    }

    @Test
    void isUsedNeitherAgesAgoNorInAges() {
        declined(WRONG_DATES, () -> record(approved(), use(LocalDateTime.MIN, TO, 1), TO));
        declined(WRONG_DATES, () -> record(approved(), use(FROM, LocalDateTime.MAX, 1), TO));
        declined(WRONG_DATES, () -> record(approved(), use(LocalDateTime.MAX, LocalDateTime.MAX, 1), TO));
    }

    @Test
    void isCorrectedWithAReasonAndRemembersWhatWasSaid() {
        Booking booking = approved();
        declined(WRONG_STATE, () -> booking.correctUse(use(FROM, TO, 60), corrected("错"), TO));
        record(booking, use(FROM, TO, 180), TO);
        declined(WRONG_DATES, () -> booking.correctUse(use(FROM, TO, 181), corrected("错"), TO));
        booking.correctUse(use(FROM, TO.minusHours(1), 60), corrected("误把分钟当成 3 小时"), TO);

        assertThat(booking.getState()).isEqualTo(BookingState.USED);
        assertThat(booking.getUse()).isEqualTo(use(FROM, TO.minusHours(1), 60));
        assertThat(booking.getHistory())
                .last()
                .extracting(BookingEvent::note, BookingEvent::before)
                .containsExactly("误把分钟当成 3 小时", use(FROM, TO, 180));
    }

    private static BookingEvent corrected(String reason) {
        return Stored.event(BookingAct.CORRECTED, reason);
    }

    @Test
    void isApprovedAgainWhenItsUseIsUndone() {
        Booking begun = approved();
        record(begun, use(FROM, null, 0), FROM);
        begun.undoUse(Stored.event(BookingAct.UNDONE, "点错了"));
        assertThat(begun.getState()).isEqualTo(BookingState.APPROVED);
        assertThat(begun.getUse()).isNull();

        Booking missed = approved();
        missed.missed(Stored.event(BookingAct.NO_SHOW, null), FROM);
        missed.undoUse(Stored.event(BookingAct.UNDONE, "其实到了"));
        record(missed, use(FROM, TO, 180), TO);
        missed.rate(new Rating(5, null), Stored.event(BookingAct.RATED, null));
        declined(WRONG_STATE, () -> missed.undoUse(Stored.event(BookingAct.UNDONE, "点错了")));
        declined(WRONG_STATE, () -> approved().undoUse(Stored.event(BookingAct.UNDONE, "点错了")));
    }

    @Test
    void isWithdrawnAtAnyTimeWhileItWaits() {
        Booking booking = requested();
        booking.cancelByFirm(Stored.event(BookingAct.CANCELLED, null), FROM.plusHours(1));

        assertThat(booking.getState()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void canNeverBeCancelledOnlyBeforeItWasMade() {
        var draft =
                new Draft(base, base.getEquipment().get(0), FIRM_USE, new Slot(FROM, TO), null, "firm", true, "放大试验");

        assertThat(draft.cancelBy(FROM.minusHours(30))).isEqualTo(FROM.minusHours(24));
        assertThat(draft.cancelBy(FROM.minusHours(3))).isEqualTo(FROM.minusHours(3));
    }

    @Test
    void runsNoLongerThanItLasted() {
        declined(WRONG_DATES, () -> record(approved(), use(FROM, TO, 181), TO));
        declined(WRONG_DATES, () -> record(approved(), use(FROM, TO, 0), TO));
        declined(WRONG_DATES, () -> record(approved(), use(FROM, FROM, 1), TO));
        declined(WRONG_DATES, () -> record(approved(), use(FROM, TO, 180), TO.minusSeconds(1)));
        record(approved(), use(FROM, TO, 180), TO);
    }

    @Test
    void isMissedOnceItsTimeHasBegun() {
        Booking booking = approved();
        declined(WRONG_DATES, () -> booking.missed(Stored.event(BookingAct.NO_SHOW, null), FROM.minusSeconds(1)));
        booking.missed(Stored.event(BookingAct.NO_SHOW, null), FROM);

        assertThat(booking.getState()).isEqualTo(BookingState.NO_SHOW);
        declined(WRONG_STATE, () -> down().missed(Stored.event(BookingAct.NO_SHOW, null), FROM));
        declined(WRONG_STATE, () -> requested().missed(Stored.event(BookingAct.NO_SHOW, null), FROM));
    }

    @Test
    void isRatedByTheFirmThatUsedIt() {
        Booking booking = approved();
        declined(WRONG_STATE, () -> booking.rate(new Rating(5, null), Stored.event(BookingAct.RATED, null)));
        record(booking, use(FROM, TO, 180), TO);
        declined(INVALID, () -> booking.rate(new Rating(0, null), Stored.event(BookingAct.RATED, null)));
        declined(INVALID, () -> booking.rate(new Rating(6, null), Stored.event(BookingAct.RATED, null)));
        booking.rate(new Rating(1, null), Stored.event(BookingAct.RATED, null));
        booking.rate(new Rating(5, "好"), Stored.event(BookingAct.RATED, null));

        assertThat(booking.getRating()).isEqualTo(new Rating(5, "好"));
        Booking own = Stored.booking(base, OWN_USE, FROM, TO, null, false).settled();
        record(own, use(FROM, TO, 180), TO);
        declined(WRONG_STATE, () -> own.rate(new Rating(5, null), Stored.event(BookingAct.RATED, null)));
    }

    @Test
    void waitsForADecisionOnlyWhenAFirmAsks() {
        assertThat(requested().getState()).isEqualTo(BookingState.REQUESTED);
        assertThat(down().getState()).isEqualTo(BookingState.APPROVED);
        assertThat(Stored.booking(base, OWN_USE, FROM, TO, null, false).getState())
                .isEqualTo(BookingState.APPROVED);
        assertThat(down().getMonths()).isEmpty();
    }
}
