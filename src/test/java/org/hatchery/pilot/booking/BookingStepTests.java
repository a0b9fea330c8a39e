package org.hatchery.pilot.booking;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.pilot.calendar.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step of a booking … */
class BookingStepTests {
    private static final LocalDateTime FROM = LocalDateTime.parse("2026-03-02T09:00");
    private static final LocalDateTime TO = LocalDateTime.parse("2026-03-02T12:00");
    private static final LocalDateTime CANCEL_BY = FROM.minusDays(1);

    /** A moment at which it would be in time for all of them, were it not for the state. */
    private static final Map<BookingStep, LocalDateTime> IN_TIME = Map.of(
            BookingStep.RECORD_USE, FROM,
            BookingStep.MISS, FROM);

    /** Every way there is, written down a second time. */
    private static final Map<BookingState, Set<String>> WAYS = Map.of(
            BookingState.REQUESTED,
                    Set.of("APPROVE APPROVED", "DECLINE DECLINED", "CANCEL CANCELLED", "CALL_OFF CANCELLED"),
            BookingState.APPROVED,
                    Set.of("CANCEL CANCELLED", "CALL_OFF CANCELLED", "RECORD_USE IN_USE", "MISS NO_SHOW"),
            BookingState.IN_USE, Set.of("RECORD_USE IN_USE", "UNDO_USE APPROVED"),
            BookingState.USED, Set.of("CORRECT_USE USED", "UNDO_USE APPROVED", "RATE USED"),
            BookingState.NO_SHOW, Set.of("UNDO_USE APPROVED"),
            BookingState.DECLINED, Set.of(),
            BookingState.CANCELLED, Set.of());

    private static final Set<BookingStep> OF_THE_BASE = EnumSet.of(
            BookingStep.APPROVE,
            BookingStep.DECLINE,
            BookingStep.CALL_OFF,
            BookingStep.RECORD_USE,
            BookingStep.CORRECT_USE,
            BookingStep.UNDO_USE,
            BookingStep.MISS);

    private static Standing standing(BookingKind kind, BookingState state) {
        return new Standing(kind, state, new Slot(FROM, TO), CANCEL_BY, false);
    }

    private static Standing firmUse(BookingState state) {
        return standing(BookingKind.FIRM_USE, state);
    }

    private static boolean isOf(Role role, BookingStep step) {
        return step.isOf(new Actor("li", role, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void leadsWhereTheTableSaysAndNowhereElse(BookingState state) {
        Set<String> ways = Arrays.stream(BookingStep.values())
                .filter(step -> step.isOpen(firmUse(state), IN_TIME.getOrDefault(step, CANCEL_BY)))
                .map(step -> step + " " + step.to())
                .collect(toSet());

        assertThat(ways).isEqualTo(WAYS.get(state));
    }

    @ParameterizedTest
    @EnumSource
    void isOfTheBaseOrOfTheFirm(BookingStep step) {
        boolean ofTheBase = OF_THE_BASE.contains(step);

        assertThat(isOf(Role.PROVIDER, step)).isEqualTo(ofTheBase);
        assertThat(isOf(Role.FIRM, step)).isEqualTo(!ofTheBase);
        assertThat(isOf(Role.ADMIN, step)).isEqualTo(step != BookingStep.CANCEL);
        // what was recorded wrongly is corrected by the level above as well
        assertThat(isOf(Role.BUREAU, step)).isEqualTo(step == BookingStep.CORRECT_USE || step == BookingStep.UNDO_USE);
    }

    @Test
    void ofAFirmThatCancelsIsNotTheOneOfTheBase() {
        assertThat(BookingStep.cancelling(new Actor("li", Role.FIRM, List.of())))
                .isEqualTo(BookingStep.CANCEL);
        assertThat(BookingStep.cancelling(new Actor("li", Role.PROVIDER, List.of())))
                .isEqualTo(BookingStep.CALL_OFF);
        assertThat(BookingStep.cancelling(new Actor("li", Role.ADMIN, List.of())))
                .isEqualTo(BookingStep.CALL_OFF);
    }

    @Test
    void thatApprovesComesBeforeTheTime() {
        Standing requested = firmUse(BookingState.REQUESTED);

        assertThat(BookingStep.APPROVE.isOpen(requested, FROM.minusMinutes(1))).isTrue();
        assertThat(BookingStep.APPROVE.isOpen(requested, FROM)).isFalse();
    }

    @Test
    void thatTakesBackWhatWasApprovedComesWithinTheNotice() {
        Standing approved = firmUse(BookingState.APPROVED);

        assertThat(BookingStep.CANCEL.isOpen(approved, CANCEL_BY)).isTrue();
        assertThat(BookingStep.CANCEL.isOpen(approved, CANCEL_BY.plusSeconds(1)))
                .isFalse();
        assertThat(BookingStep.CANCEL.isOpen(firmUse(BookingState.REQUESTED), TO))
                .isTrue();
    }

    @Test
    void thatCallsOffComesBeforeTheTimeOrWhileADownTimeLasts() {
        Standing downTime = standing(BookingKind.DOWN_TIME, BookingState.APPROVED);

        assertThat(BookingStep.CALL_OFF.isOpen(firmUse(BookingState.APPROVED), FROM))
                .isFalse();
        assertThat(BookingStep.CALL_OFF.isOpen(downTime, TO.minusMinutes(1))).isTrue();
        assertThat(BookingStep.CALL_OFF.isOpen(downTime, TO)).isFalse();
    }

    @Test
    void thatRecordsUseComesUpToHalfAnHourEarly() {
        Standing approved = firmUse(BookingState.APPROVED);

        assertThat(BookingStep.RECORD_USE.isOpen(approved, FROM.minusMinutes(30)))
                .isTrue();
        assertThat(BookingStep.RECORD_USE.isOpen(approved, FROM.minusMinutes(31)))
                .isFalse();
    }

    @Test
    void thatRecordsUseIsNotForADownTime() {
        Standing downTime = standing(BookingKind.DOWN_TIME, BookingState.APPROVED);

        assertThat(BookingStep.RECORD_USE.isOpen(downTime, FROM)).isFalse();
        assertThat(BookingStep.MISS.isOpen(downTime, FROM)).isFalse();
    }

    @Test
    void thatSaysNobodyCameWaitsForTheTime() {
        Standing approved = firmUse(BookingState.APPROVED);

        assertThat(BookingStep.MISS.isOpen(approved, FROM.minusMinutes(1))).isFalse();
        assertThat(BookingStep.MISS.isOpen(approved, FROM)).isTrue();
    }

    @Test
    void thatRatesIsForTheUseOfAFirm() {
        assertThat(BookingStep.RATE.isOpen(standing(BookingKind.OWN_USE, BookingState.USED), TO))
                .isFalse();
    }

    @Test
    void thatUndoesUseComesBeforeTheFirmHasRatedIt() {
        var rated = new Standing(BookingKind.FIRM_USE, BookingState.USED, new Slot(FROM, TO), CANCEL_BY, true);

        assertThat(BookingStep.UNDO_USE.isOpen(rated, TO)).isFalse();
        assertThat(BookingStep.CORRECT_USE.isOpen(rated, TO)).isTrue();
    }
}
