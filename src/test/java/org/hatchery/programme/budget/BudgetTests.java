package org.hatchery.programme.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** A budget … */
class BudgetTests {
    private final Budget budget = new Budget(
            Budget.id(new ProgrammeId("p"), 2026),
            new ProgrammeId("p"),
            2026,
            Yuan.of("100.00"),
            Yuan.of("30.00"),
            List.of(new Posting("a#1", Yuan.of("70.00"), Instant.EPOCH)),
            0);

    @Test
    void isKnownByProgrammeAndYear() {
        assertThat(budget.id()).isEqualTo("p/2026");
    }

    @Test
    void hasCommittedWhatIsNoLongerAvailable() {
        assertThat(budget.committed()).isEqualTo(Yuan.of("70.00"));
    }

    @Test
    void knowsWhatStandsInIt() {
        assertThat(budget.hasPosted("a#1")).isTrue();
        assertThat(budget.hasPosted("a#2")).isFalse();
    }
}
