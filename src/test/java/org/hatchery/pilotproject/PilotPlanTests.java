package org.hatchery.pilotproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.pilotproject.Declined.declines;
import static org.hatchery.pilotproject.PilotProjectFixture.PROPOSED;
import static org.hatchery.pilotproject.PilotProjectFixture.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plan for a pilot test … */
class PilotPlanTests {
    private static final LocalDate TODAY = PROPOSED;

    @Test
    void holdsAsTheFixtureHasIt() {
        PilotPlan plan = plan();

        assertThat(plan.checked(List.of(), TODAY)).isSameAs(plan);
    }

    @Test
    void beginsAtALevelFrom1To9AndDoesNotAimLower() {
        declines("INVALID trlIn", () -> checked(plan("题", 0, 7, TODAY, TODAY, "1")));
        declines("INVALID trlIn", () -> checked(plan("题", 10, 10, TODAY, TODAY, "1")));
        declines("INVALID trlTarget", () -> checked(plan("题", 5, 4, TODAY, TODAY, "1")));
        declines("INVALID trlTarget", () -> checked(plan("题", 5, 10, TODAY, TODAY, "1")));
        checked(plan("题", 1, 1, TODAY, TODAY, "1"));
        checked(plan("题", 9, 9, TODAY, TODAY, "1"));
    }

    @Test
    void endsNeitherBeforeItBeginsNorBeforeToday() {
        declines("WRONG_DATES plannedTo", () -> checked(plan("题", 5, 7, TODAY.plusDays(2), TODAY.plusDays(1), "1")));
        declines("WRONG_DATES plannedTo", () -> checked(plan("题", 5, 7, TODAY.minusDays(2), TODAY.minusDays(1), "1")));
        checked(plan("题", 5, 7, TODAY.minusDays(2), TODAY, "1"));
    }

    @Test
    void costsSomething() {
        declines("INVALID estimatedCost", () -> checked(plan("题", 5, 7, TODAY, TODAY, "0")));
        checked(plan("题", 5, 7, TODAY, TODAY, "0.01"));
    }

    @Test
    void isPaidUpToItsCost() {
        var exact = List.of(own("60000"), subsidy("40000", "辽科发1号"));
        var over = List.of(own("60000"), subsidy("40000.01", "辽科发1号"));

        assertThat(plan().checked(exact, TODAY)).isNotNull();
        declines("CAP_EXCEEDED payments", () -> plan().checked(over, TODAY));
    }

    @Test
    void isNotPaidNothing() {
        declines("INVALID payments.1.amount", () -> plan().checked(List.of(own("1"), own("0")), TODAY));
    }

    @Test
    void namesTheDocumentOfASubsidy() {
        declines("EVIDENCE_MISSING payments.0.reference", () -> plan().checked(List.of(subsidy("1", null)), TODAY));
        declines("EVIDENCE_MISSING payments.0.reference", () -> plan().checked(List.of(subsidy("1", "")), TODAY));
    }

    @Test
    void leavesVouchersToTheirOrders() {
        declines(
                "INVALID payments.0.kind",
                () -> plan().checked(List.of(new Payment(PaymentKind.VOUCHER, Yuan.of("1"), "V-1")), TODAY));
    }

    @Test
    void hasTwentyPaymentsAtMost() {
        assertThat(plan().checked(Collections.nCopies(20, own("1")), TODAY)).isNotNull();
        declines("INVALID payments", () -> plan().checked(Collections.nCopies(21, own("1")), TODAY));
    }

    private static void checked(PilotPlan plan) {
        assertThat(plan.checked(List.of(), TODAY)).isSameAs(plan);
    }

    private static PilotPlan testing(String name, @Nullable String number, String owner) {
        var achievement = new Achievement(name, AchievementKind.KNOW_HOW, number, owner);
        return new PilotPlan("题", achievement, IndustryField.OTHER, 5, 7, TODAY, TODAY, Yuan.of("1"));
    }

    private static Payment own(String amount) {
        return new Payment(PaymentKind.OWN, Yuan.of(amount), null);
    }

    private static Payment subsidy(String amount, @Nullable String document) {
        return new Payment(PaymentKind.SUBSIDY, Yuan.of(amount), document);
    }
}
