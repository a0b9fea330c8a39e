package org.hatchery.incubation.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.CreditCodes;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team that entered in January and became a firm in June cannot have left in between. */
class LeavingTests {
    private static final LocalDate ENTERED = LocalDate.parse("2026-01-05");
    private static final LocalDate FOUNDED = LocalDate.parse("2026-06-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private Stay stay;

    @BeforeEach
    void team() {
        var profile = new CarrierProfile(
                "五华孵化器",
                CarrierKind.INCUBATOR,
                false,
                null,
                new Operator("运营公司", CreditCodes.of("530102", 1)),
                new RegionCode("530102"),
                null,
                null,
                null,
                ENTERED,
                Set.of(ServiceKind.EVENT));
        var team = Incubatee.arriving(
                new IncubateeId("team"), new Particulars("云帆团队", IndustryField.OTHER, null, null), null, null, false);
        stay = Stay.admit(
                new StayId("stay"),
                team,
                Carrier.register(new CarrierId("carrier"), profile, false),
                ENTERED,
                new SpaceChoice(List.of(), 0, null),
                null,
                null,
                List.of(),
                event(StayAct.ADMITTED, ENTERED));
        stay.registered("云帆公司", FOUNDED, event(StayAct.REGISTERED, FOUNDED));
    }

    @Test
    void isDeclinedBeforeTheTeamBecameAFirm() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> leave(FOUNDED.minusDays(1)))
                .extracting(Rejection::code)
                .isEqualTo(UserErrorCode.WRONG_DATES);
        assertThat(stay.getEndedOn()).isNull();
    }

    @Test
    void isDoneFromThatDayOn() {
        leave(FOUNDED);

        assertThat(stay.getEndedOn()).isEqualTo(FOUNDED);
    }

    @Test
    void isDeclinedWithTheDaysThatAreLeft() {
        assertThat(refusal(new LeavingDays(FOUNDED, TODAY), FOUNDED.minusDays(1)))
                .startsWith("The day of leaving lies in ")
                .contains("1 June to 21 November 2026");
        assertThat(refusal(new LeavingDays(FOUNDED, TODAY), TODAY.plusDays(1)))
                .startsWith("The day of leaving lies in ");
        assertThat(refusal(new LeavingDays(TODAY, TODAY), FOUNDED)).startsWith("The day of leaving can only be ");
    }

    private static String refusal(LeavingDays days, LocalDate day) {
        return catchThrowableOfType(Rejection.class, () -> days.check(day))
                .errors()
                .get(0)
                .message()
                .english();
    }

    private void leave(LocalDate on) {
        stay.exit(new Exit(ExitReason.MOVED_AWAY, null), event(StayAct.EXITED, on), TODAY);
    }

    private static StayEvent event(StayAct act, LocalDate on) {
        return new StayEvent(act, on, "test", Instant.EPOCH, null);
    }
}
