package org.hatchery.carrier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.carrier.space.Lease;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Test;

/** A carrier that closes … */
class LeasedCarrierTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");

    private final Carrier carrier = CarrierFixture.incubator();

    @Test
    void waitsUntilEverybodyHasLeft() {
        carrier.settle("a", List.of(new Lease("a", List.of("101"), 0, JUNE, null)));

        declines(UserErrorCode.WRONG_STATE, () -> carrier.close(TODAY, "停业", TODAY));
    }

    @Test
    void doesNotCloseBeforeTheLastOneLeft() {
        carrier.settle("a", List.of(new Lease("a", List.of("101"), 0, JUNE, TODAY)));

        declines(UserErrorCode.WRONG_DATES, () -> carrier.close(TODAY.minusDays(1), "停业", TODAY));
    }

    @Test
    void takesNobodyInAnyMore() {
        carrier.close(TODAY, "停业", TODAY);

        declines(
                UserErrorCode.CARRIER_NOT_OPEN,
                () -> carrier.settle("a", List.of(new Lease("a", List.of("101"), 0, JUNE, null))));
    }

    @Test
    void knowsTheShareOfItsAreaThatIsLet() {
        carrier.settle("a", List.of(new Lease("a", List.of("102"), 0, JUNE, null)));

        assertThat(carrier.getLetShare()).isEqualTo(40.0 / 125.5);
    }

    private static void declines(UserErrorCode code, ThrowingCallable act) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(act)
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
