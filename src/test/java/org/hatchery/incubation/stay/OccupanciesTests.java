package org.hatchery.incubation.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.space.Lease;
import org.hatchery.shared.Area;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The space of a stay … */
class OccupanciesTests {
    private static final LocalDate JANUARY = LocalDate.parse("2026-01-05");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final StayId STAY = new StayId("s1");

    private final Occupancies space = new Occupancies(List.of()).followedBy(room("101", JANUARY));

    private static Occupancy room(String unit, LocalDate from) {
        return new Occupancy(from, null, List.of(unit), Area.of("50"), 0);
    }

    private static Occupancy nothing(LocalDate from) {
        return new Occupancy(from, null, List.of(), Area.NONE, 0);
    }

    @Test
    void endsWhereTheNextBegins() {
        Occupancies moved = space.followedBy(room("102", MARCH));

        assertThat(moved.all()).extracting(Occupancy::to).containsExactly(MARCH, null);
        assertThat(moved.last().units()).containsExactly("102");
    }

    @Test
    void keepsTheDayOnWhichItEndedBefore() {
        Occupancies ended = space.followedBy(room("102", MARCH)).until(JUNE);

        assertThat(ended.all()).extracting(Occupancy::to).containsExactly(MARCH, JUNE);
    }

    @Test
    void isLeasedForAsLongAsItLasted() {
        assertThat(space.followedBy(room("102", MARCH)).leases(STAY))
                .containsExactly(
                        new Lease("s1", List.of("101"), 0, JANUARY, MARCH),
                        new Lease("s1", List.of("102"), 0, MARCH, null));
    }

    @Test
    void isNotLeasedWhenItEndedOnItsFirstDay() {
        assertThat(space.until(JANUARY).leases(STAY)).isEmpty();
    }

    @Test
    void goesOnBeyondAnyDay() {
        assertThat(space.lastBeyond(JUNE)).isTrue();
        assertThat(space.haveSpaceBeyond(JUNE)).isTrue();
    }

    @Test
    void isOverFromTheDayOnWhichItEnded() {
        Occupancies ended = space.until(MARCH);

        assertThat(ended.lastBeyond(MARCH.minusDays(1))).isTrue();
        assertThat(ended.lastBeyond(MARCH)).isFalse();
        assertThat(ended.haveSpaceBeyond(MARCH)).isFalse();
    }

    @Test
    void ofAVirtualStayIsNone() {
        Occupancies virtual = space.followedBy(nothing(MARCH));

        assertThat(virtual.lastBeyond(MARCH)).isTrue();
        assertThat(virtual.haveSpaceBeyond(MARCH)).isFalse();
    }

    @Test
    void neverWasWhenItEndedOnItsFirstDay() {
        assertThat(space.until(JANUARY).lastBeyond(JANUARY.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-01-04", "2026-06-02"})
    void changesNotBeforeItsLastChangeAndNotInTheFuture(LocalDate day) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> space.mustAllowChange(day, JUNE))
                .extracting(Rejection::code)
                .isEqualTo(UserErrorCode.WRONG_DATES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-06", "2026-06-01"})
    void changesOnAnyDayBetween(LocalDate day) {
        assertThatCode(() -> space.mustAllowChange(day, JUNE)).doesNotThrowAnyException();
    }
}
