package org.hatchery.pilotproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.pilotproject.Declined.declines;
import static org.hatchery.pilotproject.PilotProjectFixture.PROPOSED;
import static org.hatchery.pilotproject.PilotProjectFixture.TODAY;
import static org.hatchery.pilotproject.PilotProjectFixture.after;
import static org.hatchery.pilotproject.PilotProjectFixture.concluded;
import static org.hatchery.pilotproject.PilotProjectFixture.contract;
import static org.hatchery.pilotproject.PilotProjectFixture.event;
import static org.hatchery.pilotproject.PilotProjectFixture.facts;
import static org.hatchery.pilotproject.PilotProjectFixture.product;
import static org.hatchery.pilotproject.PilotProjectFixture.proposed;
import static org.hatchery.pilotproject.PilotProjectFixture.rating;
import static org.hatchery.pilotproject.PilotProjectFixture.take;

import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** A pilot-test project … */
class PilotProjectTests {
    private final PilotProject project = proposed();

    @Test
    void isSeenByBothPartiesAndTheBureausAboveEither() {
        assertThat(project)
                .extracting("visibleTo")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.iterable(String.class))
                .containsExactlyInAnyOrder(
                        "provider:b1",
                        "incubatee:i1",
                        "region:210112",
                        "region:210100",
                        "region:210202",
                        "region:210200",
                        "region:210000",
                        "region:100000");
    }

    @Test
    void beginsWithItsProposal() {
        assertThat(project.getState()).isEqualTo(PilotState.PROPOSED);
        assertThat(project.getProposedOn()).isEqualTo(PROPOSED);
        assertThat(project.getHistory()).extracting(PilotEvent::step).containsExactly(PilotStep.PROPOSE);
    }

    @Test
    void takesAStepOnTheDayOfTheLastOneOrToday() {
        take(project, PilotStep.ACCEPT, PROPOSED);
        take(project, PilotStep.START, TODAY);

        assertThat(project.startedOn()).contains(TODAY);
    }

    @Test
    void takesNoStepBeforeTheLastOneOrTomorrow() {
        declines("WRONG_DATES on", () -> take(project, PilotStep.ACCEPT, PROPOSED.minusDays(1)));
        declines("WRONG_DATES on", () -> take(project, PilotStep.ACCEPT, TODAY.plusDays(1)));
        declines("WRONG_DATES on", () -> take(project, PilotStep.WITHDRAW, TODAY.plusDays(1)));
    }

    @Test
    void isNotStartedBeforeItIsAccepted() {
        declines("WRONG_STATE step", () -> take(project, PilotStep.START, PROPOSED));
        assertThat(project.startedOn()).isEmpty();
    }

    @Test
    void isDeclinedAndSuspendedWithAReason() {
        var decline = new Advance.Plain(PilotStep.DECLINE);

        declines("INVALID note", () -> project.advance(decline, event(PilotStep.DECLINE, PROPOSED, null), TODAY));
        declines("INVALID note", () -> project.advance(decline, event(PilotStep.DECLINE, PROPOSED, " "), TODAY));
        project.advance(decline, event(PilotStep.DECLINE, PROPOSED, "产线已满"), TODAY);
        assertThat(project.getHistory().get(1).note()).isEqualTo("产线已满");
    }

    @Test
    void isAcceptedWithoutANote() {
        project.advance(facts(PilotStep.ACCEPT), event(PilotStep.ACCEPT, PROPOSED, null), TODAY);

        assertThat(project.getState()).isEqualTo(PilotState.ACCEPTED);
    }

    @Test
    void isWithdrawnUntilItRuns() {
        take(after(PilotStep.ACCEPT), PilotStep.WITHDRAW, PROPOSED);

        declines(
                "WRONG_STATE step", () -> take(after(PilotStep.ACCEPT, PilotStep.START), PilotStep.WITHDRAW, PROPOSED));
    }

    @Test
    void isTestedWithTheNumberOfAReport() {
        PilotProject running = after(PilotStep.ACCEPT, PilotStep.START);

        declines("EVIDENCE_MISSING step.test.reportNumber", () -> test(running, " ", List.of()));
        declines("INVALID step.test.attachments", () -> test(running, "检1", many(21)));
        assertThat(running.getAcceptanceTest()).isNull();
        test(running, "1".repeat(100), many(20));
        assertThat(running.getState()).isEqualTo(PilotState.ACCEPTANCE_TEST);
    }

    @Test
    void isConcludedAtNoLowerLevelThanItBegan() {
        PilotProject tested = after(PilotStep.ACCEPT, PilotStep.START, PilotStep.TEST);

        declines("INVALID step.conclude.trlOut", () -> conclude(tested, 4, "参数", "收率"));
        declines("INVALID step.conclude.trlOut", () -> conclude(tested, 10, "参数", "收率"));
        assertThat(tested.getResults()).isNull();
        conclude(tested, 5, "参", "字".repeat(2000));
        assertThat(tested.getState()).isEqualTo(PilotState.CONCLUDED);
        assertThat(tested.actualCost()).isEqualTo(Yuan.of("10"));
    }

    @Test
    void failsWithAReasonAndALesson() {
        PilotProject running = after(PilotStep.ACCEPT, PilotStep.START);

        fail(running, "原因", "教训", Yuan.of("7"));
        assertThat(running.getFailure()).isNotNull();
        assertThat(running.actualCost()).isEqualTo(Yuan.of("7"));
    }

    @Test
    void hasNoActualCostUntilItEnds() {
        assertThat(project.actualCost()).isNull();
    }

    @Test
    void countsTheDaysOfItsPresentStep() {
        take(project, PilotStep.ACCEPT, PROPOSED.plusDays(3));

        assertThat(project.daysInState(PROPOSED.plusDays(3))).isZero();
        assertThat(project.daysInState(PROPOSED.plusDays(10))).isEqualTo(7);
        assertThat(concluded().daysInState(TODAY)).isNull();
    }

    @Test
    void hasOutcomesFromTheDayOfItsConclusionToToday() {
        PilotProject over = concluded();

        declines("WRONG_DATES on", () -> over.follow(product("许可1", PROPOSED.minusDays(1)), TODAY));
        declines("WRONG_DATES on", () -> over.follow(product("许可1", TODAY.plusDays(1)), TODAY));
        over.follow(product("许可1", PROPOSED), TODAY);
        over.follow(product("许可2", TODAY), TODAY);
        assertThat(over.getFollowUps()).extracting(FollowUp::evidenceNumber).containsExactly("许可1", "许可2");
    }

    @Test
    void hasNoOutcomesUnlessItIsConcluded() {
        declines("WRONG_STATE project", () -> project.follow(product("许可1", TODAY), TODAY));
        declines(
                "WRONG_STATE project",
                () -> after(PilotStep.ACCEPT, PilotStep.START, PilotStep.FAIL).follow(product("许可1", TODAY), TODAY));
    }

    @Test
    void hasEachOutcomeOnceAKind() {
        PilotProject over = concluded();
        over.follow(product("同号", TODAY), TODAY);
        FollowUp first = product("同号", TODAY);
        var firm = new FollowUp(OutcomeKind.FIRM_FOUNDED, "丙公司", null, null, TODAY, "同号", first.by(), first.at());

        declines("ALREADY_REGISTERED evidenceNumber", () -> over.follow(product("同号", PROPOSED), TODAY));
        over.follow(firm, TODAY);
        assertThat(over.getFollowUps()).hasSize(2);
    }

    @Test
    void hasNoOutcomeWithoutEvidenceOrWorth() {
        PilotProject over = concluded();

        declines("EVIDENCE_MISSING evidenceNumber", () -> over.follow(product(" ", TODAY), TODAY));
        declines("INVALID outcome.contract.amount", () -> over.follow(contract("0", TODAY), TODAY));
        over.follow(contract("0.01", TODAY), TODAY);
    }

    @Test
    void hasAHundredOutcomesAndNoMore() {
        PilotProject over = concluded();
        IntStream.range(0, 100).forEach(number -> over.follow(product("许可" + number, TODAY), TODAY));

        declines("WRONG_STATE project", () -> over.follow(product("许可100", TODAY), TODAY));
    }

    @Test
    void isRatedWhenItIsOverAndAgain() {
        PilotProject over = concluded();
        over.rate(rating(1, TODAY));
        over.rate(rating(5, TODAY));
        PilotProject failed = after(PilotStep.ACCEPT, PilotStep.START, PilotStep.FAIL);
        failed.rate(rating(3, TODAY));

        assertThat(over.getRating()).extracting(Rating::score).isEqualTo(5);
        declines("WRONG_STATE project", () -> project.rate(rating(5, TODAY)));
        declines("INVALID score", () -> over.rate(rating(0, TODAY)));
        declines("INVALID score", () -> over.rate(rating(6, TODAY)));
    }

    @Test
    void countsAVoucherOrderOnceHoweverOftenItIsTold() {
        project.payByVoucher("V-1", Yuan.of("10"));
        project.payByVoucher("V-2", Yuan.of("20"));
        project.payByVoucher("V-1", Yuan.of("15"));

        assertThat(project.getPayments())
                .extracting(payment -> payment.kind() + " " + payment.amount() + " " + payment.reference())
                .containsExactly("OWN 60000.00 null", "VOUCHER 20.00 V-2", "VOUCHER 15.00 V-1");
    }

    @Test
    void keepsASubsidyWithTheNumberOfAVoucherOrder() {
        var payment = new Payment(PaymentKind.SUBSIDY, Yuan.of("1"), "V-1");

        assertThat(payment.isOfVoucher("V-1")).isFalse();
    }

    private static void test(PilotProject project, String number, List<String> attachments) {
        project.advance(
                new Advance.Test(new AcceptanceTest(number, attachments)),
                event(PilotStep.TEST, PROPOSED, null),
                TODAY);
    }

    private static void conclude(PilotProject project, int trlOut, String parameters, String yield) {
        project.advance(
                new Advance.Conclude(new PilotResults(trlOut, parameters, yield, Yuan.of("10"))),
                event(PilotStep.CONCLUDE, PROPOSED, null),
                TODAY);
    }

    private static void fail(
            PilotProject project, String reason, String lesson, @org.jspecify.annotations.Nullable Yuan cost) {
        project.advance(
                new Advance.Fail(new PilotFailure(reason, lesson, cost)), event(PilotStep.FAIL, PROPOSED, null), TODAY);
    }

    private static List<String> many(int number) {
        return IntStream.range(0, number).mapToObj(one -> "附件" + one).toList();
    }
}
