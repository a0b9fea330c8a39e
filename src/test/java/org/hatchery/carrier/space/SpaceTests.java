package org.hatchery.carrier.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.carrier.register.CarrierFixture.OPENED;
import static org.hatchery.carrier.register.CarrierFixture.room;
import static org.hatchery.shared.UserErrorCode.CAPACITY_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.UNIT_TAKEN;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.carrier.register.CarrierFixture;
import org.hatchery.shared.Area;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The space of a carrier … */
class SpaceTests {
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");

    private final Space space = CarrierFixture.incubator().getSpace();

    @Test
    void leasesAUnitToOneStayOnly() {
        Space leased = space.settle("a", room101("a", MARCH, null));

        declines(UNIT_TAKEN, () -> leased.settle("b", room101("b", JUNE, null)));
    }

    @Test
    void leasesAUnitAgainOnTheDayItIsFree() {
        Space leased = space.settle("a", room101("a", MARCH, JUNE)).settle("b", room101("b", JUNE, null));

        assertThat(leased.leasedOn(JUNE)).isEqualTo(Area.of("85.50"));
    }

    @Test
    void doesNotLeaseAUnitOneDayBeforeItIsFree() {
        Space leased = space.settle("a", room101("a", MARCH, JUNE));

        declines(UNIT_TAKEN, () -> leased.settle("b", room101("b", JUNE.minusDays(1), null)));
    }

    @Test
    void declinesABackDatedLeaseThatReachesIntoALaterOne() {
        Space leased = space.settle("a", room101("a", JUNE, null));

        declines(UNIT_TAKEN, () -> leased.settle("b", room101("b", MARCH, null)));
    }

    @Test
    void acceptsABackDatedLeaseThatEndsBeforeALaterOne() {
        Space leased = space.settle("a", room101("a", JUNE, null)).settle("b", room101("b", MARCH, JUNE));

        assertThat(leased.leases()).hasSize(2);
    }

    @Test
    void doesNotLeaseAUnitBeforeItsFirstDay() {
        declines(UNIT_TAKEN, () -> space.settle("a", room101("a", OPENED.minusDays(1), null)));
    }

    @Test
    void doesNotLeaseAUnitBeyondItsLastDay() {
        Space without = space.withdraw("101", JUNE);

        declines(UNIT_TAKEN, () -> without.settle("a", room101("a", MARCH, JUNE.plusDays(1))));
        assertThat(without.settle("a", room101("a", MARCH, JUNE)).leases()).hasSize(1);
    }

    @Test
    void knowsItsUnits() {
        declines(INVALID, () -> space.settle("a", List.of(new Lease("a", List.of("999"), 0, MARCH, null))));
    }

    @Test
    void leasesItsLastWorkstation() {
        assertThat(space.settle("a", workstations("a", 10, MARCH)).workstationsLeasedOn(MARCH))
                .isEqualTo(10);
    }

    @Test
    void doesNotLeaseAWorkstationMoreThanThereAre() {
        Space leased = space.settle("a", workstations("a", 7, MARCH));

        declines(CAPACITY_EXCEEDED, () -> leased.settle("b", workstations("b", 4, MARCH)));
    }

    @Test
    void countsWorkstationsOnEveryLaterDay() {
        Space leased = space.settle("a", workstations("a", 7, SEPTEMBER));

        declines(CAPACITY_EXCEEDED, () -> leased.settle("b", workstations("b", 4, MARCH)));
    }

    @Test
    void keepsEnoughWorkstationsForLaterLeases() {
        Space leased = space.settle("a", workstations("a", 7, SEPTEMBER));

        declines(CAPACITY_EXCEEDED, () -> leased.withWorkstations(6, JUNE));
        assertThat(leased.withWorkstations(7, JUNE).workstationsOn(SEPTEMBER)).isEqualTo(7);
    }

    @Test
    void hasAsManyWorkstationsAsTheLastChangeSays() {
        Space changed = space.withWorkstations(20, JUNE);

        assertThat(changed.workstationsOn(JUNE.minusDays(1))).isEqualTo(10);
        assertThat(changed.workstationsOn(JUNE)).isEqualTo(20);
    }

    @Test
    void doesNotRewriteEarlierNumbersOfWorkstations() {
        Space changed = space.withWorkstations(20, JUNE);

        declines(WRONG_DATES, () -> changed.withWorkstations(5, MARCH));
    }

    @Test
    void settlesTwiceLikeOnce() {
        Space once = space.settle("a", room101("a", MARCH, null));

        assertThat(once.settle("a", room101("a", MARCH, null))).isEqualTo(once);
    }

    @Test
    void movesAStayFromUnitToUnit() {
        Space moved = space.settle("a", room101("a", MARCH, null))
                .settle("a", List.of(lease("a", "101", MARCH, JUNE), lease("a", "102", JUNE, null)));

        assertThat(moved.isFree("101")).isTrue();
        assertThat(moved.leasedOn(JUNE)).isEqualTo(Area.of("40.00"));
    }

    @Test
    void neverRefusesARelease() {
        Space full = space.settle("a", room101("a", MARCH, null)).settle("b", workstations("b", 10, MARCH));

        assertThat(full.settle("a", room101("a", MARCH, JUNE)).isFree("101")).isTrue();
        assertThat(full.settle("b", List.of()).workstationsLeasedOn(JUNE)).isZero();
    }

    @Test
    void keepsAUnitInUseWhileItIsLeased() {
        Space leased = space.settle("a", room101("a", MARCH, SEPTEMBER));

        declines(UNIT_TAKEN, () -> leased.withdraw("101", SEPTEMBER.minusDays(1)));
        assertThat(leased.withdraw("101", SEPTEMBER).leasableOn(SEPTEMBER)).isEqualTo(Area.of("40.00"));
    }

    @Test
    void keepsTheAreaOfAUnitThatWasLeased() {
        Space leased = space.settle("a", room101("a", MARCH, JUNE));

        declines(UNIT_TAKEN, () -> leased.put(room("101", "90.00")));
        assertThat(leased.put(new SpaceUnit("101", "2F", Area.of("85.50"), OPENED, null))
                        .unit("101"))
                .hasValueSatisfying(unit -> assertThat(unit.floor()).isEqualTo("2F"));
    }

    @Test
    void letsTheAreaOfANewUnitBeCorrected() {
        assertThat(space.put(room("101", "90.00")).leasableOn(MARCH)).isEqualTo(Area.of("130.00"));
    }

    @Test
    void withdrawsAUnitOnce() {
        Space without = space.withdraw("101", JUNE);

        declines(INVALID, () -> without.withdraw("101", SEPTEMBER));
    }

    private static List<Lease> room101(String stay, LocalDate from, @Nullable LocalDate to) {
        return List.of(lease(stay, "101", from, to));
    }

    private static Lease lease(String stay, String unit, LocalDate from, @Nullable LocalDate to) {
        return new Lease(stay, List.of(unit), 0, from, to);
    }

    private static List<Lease> workstations(String stay, int number, LocalDate from) {
        return List.of(new Lease(stay, List.of(), number, from, null));
    }

    private static void declines(UserErrorCode code, ThrowingCallable change) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(change)
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
