package org.hatchery.pilot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.Pieces;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Test;

/** Terms of booking … */
class BookingTermsTests {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final LocalDateTime NOW = TODAY.atTime(10, 10);

    private static void accepted(ThrowingCallable act) {
        assertThatCode(act).doesNotThrowAnyException();
    }

    private static void declined(UserErrorCode code, String field, ThrowingCallable act) {
        Rejection rejection = catchThrowableOfType(Rejection.class, act);
        assertThat(rejection).isNotNull();
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.errors().get(0).field()).containsExactly(field);
    }

    private static Slot slot(LocalDateTime from, int hours) {
        return new Slot(from, from.plusHours(hours));
    }

    @Test
    void wantAFullOrHalfHour() {
        accepted(() -> BookingTerms.slot(TODAY.atTime(9, 30), TODAY.atTime(11, 0)));
        declined(WRONG_DATES, "from", () -> BookingTerms.slot(TODAY.atTime(9, 31), TODAY.atTime(11, 0)));
        declined(WRONG_DATES, "from", () -> BookingTerms.slot(TODAY.atTime(9, 30, 1), TODAY.atTime(11, 0)));
        declined(WRONG_DATES, "to", () -> BookingTerms.slot(TODAY.atTime(9, 30), TODAY.atTime(11, 1)));
        declined(WRONG_DATES, "to", () -> BookingTerms.slot(TODAY.atTime(9, 30), TODAY.atTime(11, 0, 0, 1)));
        declined(WRONG_DATES, "to", () -> BookingTerms.slot(TODAY.atTime(9, 30), TODAY.atTime(9, 30)));
    }

    @Test
    void allowNinetyDays() {
        accepted(() -> BookingTerms.slot(TODAY.atTime(9, 30), TODAY.plusDays(90).atTime(9, 30)));
        declined(
                WRONG_DATES,
                "to",
                () -> BookingTerms.slot(TODAY.atTime(9, 30), TODAY.plusDays(90).atTime(10, 0)));
    }

    @Test
    void wantTheLeadTime() {
        var terms = new BookingTerms(
                Pieces.piece(BookingUnit.HOUR, "1", OpeningHours.always(), 24, null, null), TODAY.atTime(10, 0));

        accepted(() -> terms.checkUse(slot(TODAY.plusDays(1).atTime(10, 0), 1)));
        declined(TOO_LATE, "from", () -> terms.checkUse(slot(TODAY.plusDays(1).atTime(9, 30), 1)));
        accepted(() -> terms.checkOwnUse(slot(TODAY.atTime(10, 0), 1)));
    }

    @Test
    void refuseThePastAndTheFarFuture() {
        var terms = new BookingTerms(Pieces.hourly("1", OpeningHours.always()), NOW);

        declined(WRONG_DATES, "from", () -> terms.checkUse(slot(TODAY.atTime(10, 0), 1)));
        accepted(() -> terms.checkUse(slot(TODAY.atTime(10, 30), 1)));
        LocalDateTime last = NOW.plusDays(366).withMinute(0);
        accepted(() -> terms.checkUse(new Slot(last.minusHours(1), last)));
        declined(WRONG_DATES, "to", () -> terms.checkUse(slot(last, 1)));
    }

    @Test
    void letADownTimeBeginInThePresentHalfHour() {
        var terms = new BookingTerms(Pieces.hourly("1", Pieces.weekdays(8, 18)), NOW);

        accepted(() -> terms.checkDownTime(slot(TODAY.atTime(10, 0), 50)));
        declined(WRONG_DATES, "from", () -> terms.checkDownTime(slot(TODAY.atTime(9, 30), 5)));
        var sharp = new BookingTerms(Pieces.hourly("1", OpeningHours.always()), TODAY.atTime(10, 0));
        declined(WRONG_DATES, "from", () -> sharp.checkDownTime(slot(TODAY.atTime(9, 30), 5)));
    }

    @Test
    void keepToTheOpeningHours() {
        var terms = new BookingTerms(Pieces.hourly("1", Pieces.weekdays(8, 18)), NOW);

        accepted(() -> terms.checkUse(slot(TODAY.plusDays(1).atTime(8, 0), 10)));
        declined(
                WRONG_DATES, "from", () -> terms.checkUse(slot(TODAY.plusDays(1).atTime(7, 0), 10)));
        declined(
                WRONG_DATES, "from", () -> terms.checkUse(slot(TODAY.plusDays(1).atTime(9, 0), 24)));
        declined(
                WRONG_DATES, "from", () -> terms.checkUse(slot(TODAY.plusDays(5).atTime(9, 0), 1)));
    }

    @Test
    void byTheDayWantWholeDaysThatBeginAndEndOpen() {
        var terms = new BookingTerms(Pieces.daily("1", Pieces.weekdays(8, 18)), NOW);
        LocalDateTime friday = TODAY.plusDays(4).atStartOfDay();

        accepted(() -> terms.checkUse(new Slot(friday, friday.plusDays(4))));
        declined(WRONG_DATES, "from", () -> terms.checkUse(new Slot(friday, friday.plusHours(12))));
        declined(WRONG_DATES, "to", () -> terms.checkUse(new Slot(friday, friday.plusDays(2))));
        declined(WRONG_DATES, "from", () -> terms.checkUse(new Slot(friday.plusDays(1), friday.plusDays(4))));
    }

    @Test
    void lendOnlyWhatIsInService() {
        var withdrawn = Pieces.piece(BookingUnit.HOUR, "1", OpeningHours.always(), 0, null, TODAY.plusDays(10));
        var terms = new BookingTerms(withdrawn, NOW);

        accepted(() -> terms.checkUse(slot(TODAY.plusDays(9).atTime(9, 0), 15)));
        declined(
                WRONG_DATES, "from", () -> terms.checkUse(slot(TODAY.plusDays(9).atTime(9, 0), 16)));
        var early = new BookingTerms(
                Pieces.hourly("1", OpeningHours.always()),
                Pieces.SINCE.minusDays(9).atStartOfDay());
        declined(
                WRONG_DATES,
                "from",
                () -> early.checkUse(slot(Pieces.SINCE.minusDays(1).atTime(23, 0), 2)));
    }
}
