package org.hatchery.carrier.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierFixture;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Test;

/** A carrier that moves … */
class SeatTests {
    private static final RegionCode HUNNAN = new RegionCode("210112");
    private static final RegionCode TIEXI = new RegionCode("210106");
    private static final RegionCode YINCHUAN = new RegionCode("640104");
    private static final LocalDate MARCH = LocalDate.parse("2024-03-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final Carrier carrier = CarrierFixture.incubator();

    @Test
    void layWhereItLiesFromItsOpeningOnAsLongAsItNeverMoved() {
        assertThat(carrier.getSeats()).containsExactly(new Seat(HUNNAN, null, null, CarrierFixture.OPENED, null));
        assertThat(carrier.regionOn(LocalDate.MIN)).isEqualTo(HUNNAN);
        assertThat(carrier.regionOn(LocalDate.MAX)).isEqualTo(HUNNAN);
        assertThat(carrier.getUnsettled()).isNull();
    }

    @Test
    void liesThereFromTheDayOfTheMoveOn() {
        move(TIEXI, MARCH);
        move(YINCHUAN, JUNE);

        assertThat(carrier.regionOn(CarrierFixture.OPENED.minusDays(1))).isEqualTo(HUNNAN);
        assertThat(carrier.regionOn(MARCH.minusDays(1))).isEqualTo(HUNNAN);
        assertThat(carrier.regionOn(MARCH)).isEqualTo(TIEXI);
        assertThat(carrier.regionOn(JUNE.minusDays(1))).isEqualTo(TIEXI);
        assertThat(carrier.regionOn(JUNE)).isEqualTo(YINCHUAN);
        assertThat(carrier.getRegion()).isEqualTo(YINCHUAN);
    }

    @Test
    void keepsWhereItLayInOrderOfTime() {
        move(TIEXI, MARCH);

        assertThat(carrier.getSeats())
                .containsExactly(
                        new Seat(HUNNAN, null, null, CarrierFixture.OPENED, null),
                        new Seat(TIEXI, "zone", "兴华街 1 号", MARCH, "沈科〔2024〕1号"));
        assertThat(carrier.getProfile().zone()).isEqualTo("zone");
        assertThat(carrier.getProfile().address()).isEqualTo("兴华街 1 号");
    }

    @Test
    void mayComeBack() {
        move(TIEXI, MARCH);
        move(HUNNAN, JUNE);

        assertThat(carrier.getSeats()).extracting(Seat::region).containsExactly(HUNNAN, TIEXI, HUNNAN);
    }

    @Test
    void isSeenByTheNewBureausAndNoLongerByTheFormer() {
        move(YINCHUAN, MARCH);

        assertThat(carrier.getVisibleTo())
                .containsExactlyInAnyOrder(
                        "carrier:c1", "region:640104", "region:640100", "region:640000", "region:100000");
        assertThat(carrier.getUnsettled()).isEqualTo(NOW);
    }

    @Test
    void showsWhatItDidOnADayToTheBureausThenAndSince() {
        move(TIEXI, MARCH);
        move(YINCHUAN, JUNE);

        assertThat(carrier.visibleToSince(MARCH.minusDays(1)))
                .contains("carrier:c1", "region:210112", "region:210106", "region:640104");
        assertThat(carrier.visibleToSince(MARCH))
                .contains("region:210106", "region:640104")
                .doesNotContain("region:210112");
        assertThat(carrier.visibleToSince(JUNE)).isEqualTo(carrier.getVisibleTo());
    }

    @Test
    void correctsTheAddressOfItsLastSeatOnly() {
        move(TIEXI, MARCH);

        carrier.describe(
                carrier.getProfile().seatedAt(new Seat(TIEXI, null, "兴华街 2 号", MARCH, null)),
                new Signature("manager", Role.CARRIER_MANAGER, List.of("c1"), Instant.EPOCH),
                JUNE);

        assertThat(carrier.getSeats()).extracting(Seat::address).containsExactly(null, "兴华街 2 号");
    }

    @Test
    void hasToOpenFirst() {
        declines(TIEXI, CarrierFixture.OPENED, WRONG_DATES, "on");
    }

    @Test
    void movesAfterTheLastMoveAndNotAfterToday() {
        move(TIEXI, MARCH);

        declines(YINCHUAN, MARCH, WRONG_DATES, "on");
        declines(YINCHUAN, JUNE.plusDays(1), WRONG_DATES, "on");
        move(YINCHUAN, MARCH.plusDays(1));
    }

    @Test
    void movesToAnotherDivisionOnly() {
        declines(HUNNAN, MARCH, INVALID, "region");
    }

    @Test
    void hasAnAddressThere() {
        declines(new Seat(TIEXI, null, " ", MARCH, null), INVALID, "address");
        declines(new Seat(TIEXI, null, "街".repeat(201), MARCH, null), INVALID, "address");
        declines(new Seat(TIEXI, null, "街", MARCH, " "), INVALID, "documentNumber");
    }

    @Test
    void isNotClosed() {
        carrier.close(MARCH, "停止运营", JUNE);

        declines(TIEXI, JUNE, WRONG_STATE, "carrier");
    }

    private void move(RegionCode to, LocalDate on) {
        carrier.relocate(seat(to, on), JUNE, NOW);
    }

    private void declines(RegionCode to, LocalDate on, UserErrorCode code, String field) {
        declines(seat(to, on), code, field);
    }

    private void declines(Seat to, UserErrorCode code, String field) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> carrier.relocate(to, JUNE, NOW))
                .satisfies(declined -> assertThat(declined.code()).isEqualTo(code))
                .satisfies(
                        declined -> assertThat(declined.errors().get(0).field()).containsExactly(field));
    }

    private static Seat seat(RegionCode to, LocalDate on) {
        return new Seat(to, "zone", "兴华街 1 号", on, "沈科〔2024〕1号");
    }
}
