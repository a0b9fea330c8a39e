package org.hatchery.incubation.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.stay.StayFixture.ENTERED;
import static org.hatchery.incubation.stay.StayFixture.TODAY;
import static org.hatchery.incubation.stay.StayFixture.event;
import static org.hatchery.incubation.stay.StayFixture.firm;
import static org.hatchery.incubation.stay.StayFixture.rooms;
import static org.hatchery.incubation.stay.StayFixture.stay;
import static org.hatchery.incubation.stay.StayFixture.team;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.carrier.register.CarrierFixture;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step of a stay … */
class StayStepTests {
    /** Who takes which, written down a second time. */
    private static final Map<Role, Set<StayStep>> WHO = Map.of(
            Role.CARRIER_MANAGER, EnumSet.complementOf(EnumSet.of(StayStep.DECLINE)),
            Role.FIRM, EnumSet.of(StayStep.DECLINE, StayStep.FOLLOW_UP),
            Role.BUREAU,
                    EnumSet.of(StayStep.EXTEND, StayStep.FOLLOW_UP, StayStep.AMEND, StayStep.REOPEN, StayStep.VOID),
            Role.ADMIN, EnumSet.allOf(StayStep.class));

    private static Stay ended() {
        Stay stay = stay(firm());
        stay.exit(new Exit(ExitReason.MOVED_AWAY, null), event(StayAct.EXITED, TODAY, "exit"), TODAY);
        return stay.settled();
    }

    private static Signature signedBy(Role role) {
        return Signature.of(new Actor("li", role, List.of()), Instant.parse("2026-01-04T01:00:00Z"));
    }

    @Test
    void isOpenWhileAFirmStaysThatNeverAgreed() {
        assertThat(stay(firm()).getSteps())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(StayStep.REOPEN, StayStep.EXTEND, StayStep.FOLLOW_UP)));
    }

    @Test
    void isAnExtensionOnlyWhereThereIsALimit() {
        Stay limited = Stay.admit(
                        new StayId("s2"),
                        firm(),
                        CarrierFixture.incubator(),
                        ENTERED,
                        rooms("101"),
                        ENTERED.plusMonths(48),
                        null,
                        List.of(),
                        event(StayAct.ADMITTED, ENTERED, "admit"))
                .settled();

        assertThat(limited.getSteps()).contains(StayStep.EXTEND);
    }

    @Test
    void isOpenToATeamUnlessItIsGraduation() {
        assertThat(stay(team()).getSteps())
                .containsExactlyInAnyOrder(
                        StayStep.MOVE, StayStep.END, StayStep.DECLINE, StayStep.AMEND, StayStep.VOID);
    }

    @Test
    void isNotToDeclineForAFirmThatAgreed() {
        assertThat(stay(firm()).agreedBy(signedBy(Role.FIRM)).getSteps()).doesNotContain(StayStep.DECLINE);
    }

    @Test
    void isToDeclineWhereSomebodyElseAgreedForTheFirm() {
        assertThat(stay(firm()).agreedBy(signedBy(Role.ADMIN)).getSteps()).contains(StayStep.DECLINE);
    }

    @Test
    void isOnlyACorrectionWhenTheStayHasEnded() {
        assertThat(ended().getSteps()).containsExactlyInAnyOrder(StayStep.AMEND, StayStep.REOPEN, StayStep.VOID);
    }

    @Test
    void isOpenNoLongerWhenTheStayNeverWas() {
        Stay stay = stay(firm());
        stay.correct(stay.said().voided(), List.of(), event(StayAct.VOIDED, TODAY, "void"));

        assertThat(stay.settled().getSteps()).isEmpty();
    }

    @Test
    void leadsWhereItsNameSays() {
        assertThat(Arrays.stream(StayStep.values()).map(step -> step + " " + step.to(StayState.GRADUATED)))
                .containsExactly(
                        "MOVE ACTIVE",
                        "GRADUATE GRADUATED",
                        "END EXITED",
                        "DECLINE EXITED",
                        "EXTEND GRADUATED",
                        "FOLLOW_UP GRADUATED",
                        "AMEND GRADUATED",
                        "REOPEN ACTIVE",
                        "VOID VOIDED");
    }

    @ParameterizedTest
    @EnumSource
    void isOfWhomTheTableNamesAndNobodyElse(Role role) {
        Set<StayStep> may = Arrays.stream(StayStep.values())
                .filter(step -> step.isOf(new Actor("li", role, List.of())))
                .collect(Collectors.toSet());

        assertThat(may).isEqualTo(WHO.getOrDefault(role, Set.of()));
    }
}
