package org.hatchery.pilotproject;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step … */
class PilotStepTests {
    /** Every way there is, written down a second time. */
    private static final Map<PilotState, Set<String>> WAYS = Map.of(
            PilotState.PROPOSED, Set.of("ACCEPT ACCEPTED", "DECLINE DECLINED", "WITHDRAW WITHDRAWN"),
            PilotState.ACCEPTED, Set.of("START RUNNING", "WITHDRAW WITHDRAWN"),
            PilotState.DECLINED, Set.of(),
            PilotState.WITHDRAWN, Set.of(),
            PilotState.RUNNING, Set.of("SUSPEND SUSPENDED", "TEST ACCEPTANCE_TEST", "FAIL FAILED"),
            PilotState.SUSPENDED, Set.of("RESUME RUNNING", "FAIL FAILED"),
            PilotState.ACCEPTANCE_TEST, Set.of("CONCLUDE CONCLUDED", "FAIL FAILED"),
            PilotState.CONCLUDED, Set.of(),
            PilotState.FAILED, Set.of());

    @ParameterizedTest
    @EnumSource
    void leadsWhereTheTableSaysAndNowhereElse(PilotState state) {
        Set<String> ways = Arrays.stream(PilotStep.values())
                .filter(step -> step.leadsFrom(state))
                .map(step -> step + " " + step.to())
                .collect(toSet());

        assertThat(ways).isEqualTo(WAYS.get(state));
    }

    @ParameterizedTest
    @EnumSource
    void leadsOnFromEveryStateButTheLast(PilotState state) {
        assertThat(state.isFinal()).isEqualTo(WAYS.get(state).isEmpty());
    }

    @Test
    void isOfTheBaseUnlessItIsTheApplicants() {
        assertThat(PilotStep.values())
                .filteredOn(step -> !step.isOfBase())
                .containsExactly(PilotStep.PROPOSE, PilotStep.WITHDRAW);
    }

    @Test
    void isExplainedWhereTheOtherSideWaits() {
        assertThat(PilotStep.values())
                .filteredOn(PilotStep::needsReason)
                .containsExactly(PilotStep.DECLINE, PilotStep.SUSPEND);
    }
}
