package org.hatchery.voucher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.EXPIRED;
import static org.hatchery.shared.UserErrorCode.IDEMPOTENCY_KEY_REUSED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;
import static org.hatchery.voucher.story.Grant.LAST_DAY;
import static org.hatchery.voucher.story.Grant.TODAY;
import static org.hatchery.voucher.story.Grant.declined;
import static org.hatchery.voucher.story.Grant.event;
import static org.hatchery.voucher.story.VoucherState.EXHAUSTED;
import static org.hatchery.voucher.story.VoucherState.ISSUED;
import static org.hatchery.voucher.story.VoucherState.PARTLY_USED;
import static org.hatchery.voucher.story.VoucherState.REJECTED;
import static org.hatchery.voucher.story.VoucherState.REVOKED;
import static org.hatchery.voucher.story.VoucherState.SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.budget.BudgetLedger.Verdict;
import org.hatchery.programme.terms.PriorGrant;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.grant.Prior;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.order.OrderStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a voucher does with its money; balances read: face, free, held, paid, lapsed, clawed back. */
class VoucherTests {
    // ---- the grant

    @Test
    void isIssuedOnceTheBudgetGaveTheMoney() {
        Grant grant = Grant.requested("100");
        grant.voucher.issue(Yuan.of("60"), null, LAST_DAY, TODAY, event(VoucherAct.ISSUED, null));

        assertThat(grant.voucher.getState()).isEqualTo(SUBMITTED);
        assertThat(grant.balances()).isEqualTo("0.00 0.00 0.00 0.00 0.00 0.00");
        assertThat(grant.voucher.getPending().posting()).isEqualTo(Yuan.of("60"));

        grant.voucher.granted();

        assertThat(grant.voucher.getState()).isEqualTo(ISSUED);
        assertThat(grant.balances()).isEqualTo("60.00 60.00 0.00 0.00 0.00 0.00");
        assertThat(grant.voucher.getFace()).isEqualTo(Yuan.of("60"));
        assertThat(grant.voucher.getIssuedOn()).isEqualTo(TODAY);
        assertThat(grant.voucher.life().validUntil()).isEqualTo(LAST_DAY);
        assertThat(grant.voucher.isUnsettled()).isFalse();
        assertThat(acts(grant)).containsExactly(VoucherAct.REQUESTED, VoucherAct.ISSUED);
    }

    @Test
    void isAsBeforeWhenTheBudgetDoesNotReach() {
        Grant grant = Grant.requested("100");
        grant.voucher.issue(Yuan.of("60"), null, LAST_DAY, TODAY, event(VoucherAct.ISSUED, null));

        grant.voucher.denied();

        assertThat(grant.voucher.getState()).isEqualTo(SUBMITTED);
        assertThat(grant.voucher.getFace()).isNull();
        assertThat(grant.voucher.getIssuedOn()).isNull();
        assertThat(grant.voucher.life().validUntil()).isNull();
        assertThat(grant.voucher.isUnsettled()).isFalse();
        assertThat(acts(grant)).containsExactly(VoucherAct.REQUESTED);
    }

    @Test
    void isGrantedAtMostWhatWasAskedFor() {
        declined(CAP_EXCEEDED, () -> Grant.requested("100").issue("100.01"));
        declined(INVALID, () -> Grant.requested("100").issue("0"));
        assertThat(Grant.requested("100").issue("100").balances()).startsWith("100.00 100.00");
    }

    @Test
    void isNotIssuedWhenItWouldBeOverAlready() {
        Voucher voucher = Grant.requested("100").voucher;

        declined(
                INVALID,
                () -> voucher.issue(Yuan.of("1"), null, TODAY.minusDays(1), TODAY, event(VoucherAct.ISSUED, null)));
        voucher.issue(Yuan.of("1"), null, TODAY, TODAY, event(VoucherAct.ISSUED, null));

        assertThat(voucher.granted().canBeUsedOn(TODAY)).isTrue();
        assertThat(voucher.canBeUsedOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void isDecidedOnce() {
        Grant issued = Grant.issued("100");
        declined(WRONG_STATE, () -> issued.issue("100"));
        declined(WRONG_STATE, () -> issued.voucher.reject(event(VoucherAct.REJECTED, null)));

        Grant rejected = Grant.requested("100");
        rejected.voucher.reject(event(VoucherAct.REJECTED, null));
        assertThat(rejected.voucher.getState()).isEqualTo(REJECTED);
        declined(WRONG_STATE, () -> rejected.issue("100"));
        declined(WRONG_STATE, () -> rejected.voucher.reject(event(VoucherAct.REJECTED, null)));
        declined(WRONG_STATE, () -> rejected.voucher.revoke(event(VoucherAct.REVOKED, null)));
    }

    // ---- orders

    @Test
    void holdsTheMoneyOfEachOrder() {
        Grant grant = Grant.issued("100");
        grant.order("30");
        assertThat(grant.balances()).isEqualTo("100.00 70.00 30.00 0.00 0.00 0.00");
        assertThat(grant.voucher.getState()).isEqualTo(PARTLY_USED);

        grant.order("70");
        assertThat(grant.balances()).isEqualTo("100.00 0.00 100.00 0.00 0.00 0.00");
        assertThat(grant.voucher.getState()).isEqualTo(EXHAUSTED);
        assertThat(grant.voucher.getOrders()).hasSize(2);
        declined(CAP_EXCEEDED, () -> grant.order("0.01"));
    }

    @Test
    void neverPaysMoreThanIsFree() {
        Grant grant = Grant.issued("100");
        grant.order("99.99");

        declined(CAP_EXCEEDED, () -> grant.order("0.02"));
        assertThat(grant.balances()).isEqualTo("100.00 0.01 99.99 0.00 0.00 0.00");
    }

    @Test
    void isNotUsedAfterItsLastDay() {
        Voucher voucher = Grant.issued("100").voucher;

        voucher.mustBeUsable(LAST_DAY);
        voucher.life().mustInclude(LAST_DAY);
        declined(EXPIRED, () -> voucher.mustBeUsable(LAST_DAY.plusDays(1)));
        declined(EXPIRED, () -> voucher.life().mustInclude(LAST_DAY.plusDays(1)));
        voucher.expire(LAST_DAY.plusDays(1), event(VoucherAct.EXPIRED, null));
        declined(EXPIRED, () -> voucher.mustBeUsable(LAST_DAY));
    }

    @Test
    void isNotUsedBeforeItIsIssued() {
        declined(WRONG_STATE, () -> Grant.requested("100").voucher.mustBeUsable(TODAY));
        declined(WRONG_STATE, () -> Grant.requested("100").order("1"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLACED", "ACCEPTED", "CONTRACTED", "IN_SERVICE"})
    void freesTheMoneyOfAnOrderThatEnds(OrderState state) {
        Grant grant = Grant.issued("100");
        Order order = grant.orderIn(state, "30");

        grant.voucher.at(order).take(OrderStep.CANCEL, event(order));

        assertThat(grant.balances()).isEqualTo("100.00 100.00 0.00 0.00 0.00 0.00");
        assertThat(grant.voucher.getState()).isEqualTo(ISSUED);
        assertThat(order.getState()).isEqualTo(OrderState.CANCELLED);
        assertThat(grant.voucher.papers()).isEmpty();
    }

    @Test
    void makesAnExhaustedVoucherUsableAgain() {
        Grant grant = Grant.issued("100");
        grant.order("40");
        Order order = grant.order("60");
        assertThat(grant.voucher.getState()).isEqualTo(EXHAUSTED);

        grant.voucher.at(order).take(OrderStep.DECLINE, event(order));

        assertThat(grant.voucher.getState()).isEqualTo(PARTLY_USED);
        assertThat(grant.voucher.canBeUsedOn(LAST_DAY)).isTrue();
    }

    @Test
    void leavesAnOrderAloneThatIsNotInTheRightState() {
        Grant grant = Grant.issued("100");
        Order order = grant.orderIn(OrderState.DELIVERED, "30");

        declined(WRONG_STATE, () -> grant.voucher.at(order).take(OrderStep.CANCEL, event(order)));
        declined(WRONG_STATE, () -> grant.voucher.at(order).take(OrderStep.ACCEPT, event(order)));
        declined(WRONG_STATE, () -> grant.voucher.at(order).contract(new Contract("C-2", TODAY), event(order)));
        declined(WRONG_STATE, () -> grant.voucher.at(order).claim(Grant.draft("30", "I-1"), event(order)));
        assertThat(grant.balances()).isEqualTo("100.00 70.00 30.00 0.00 0.00 0.00");
        assertThat(order.getState()).isEqualTo(OrderState.DELIVERED);
    }

    // ---- contract and claim

    @Test
    void isContractedOnceTheContractIsItsOwn() {
        Grant grant = Grant.issued("100");
        Order order = grant.orderIn(OrderState.ACCEPTED, "30");
        grant.voucher.at(order).contract(new Contract("合同-1", TODAY), event(order));

        assertThat(order.getState()).isEqualTo(OrderState.ACCEPTED);
        assertThat(grant.voucher.getPending().papers()).containsExactly("contract/" + provider() + "/合同1");

        grant.voucher.denied();
        assertThat(order.getState()).isEqualTo(OrderState.ACCEPTED);
        assertThat(order.getContract()).isNull();

        grant.voucher.at(order).contract(new Contract("合同-2", TODAY), event(order));
        grant.voucher.granted();
        assertThat(order.getState()).isEqualTo(OrderState.CONTRACTED);
        assertThat(grant.voucher.papers()).containsExactly("contract/" + provider() + "/合同2");
    }

    @Test
    void goesToTheCityFirstWhereThereIsOne() {
        assertThat(Grant.issued("100").claimed("30").getClaim().state()).isEqualTo(ClaimState.AGENCY_REVIEW);
        Grant inCity = Grant.requestedIn(new RegionCode("620500"), "100").issue("100");
        assertThat(inCity.claimed("30").getClaim().state()).isEqualTo(ClaimState.CITY_REVIEW);
    }

    @Test
    void isClaimedOnce() {
        Grant grant = Grant.issued("100");
        Order order = grant.claimed("30");

        declined(WRONG_STATE, () -> grant.voucher.at(order).claim(Grant.draft("30", "I-2"), event(order)));
        assertThat(order.getClaim().invoices()).extracting(Invoice::number).containsExactly("I-" + order.getId());
    }

    @Test
    void replacesAReturnedClaimByItsCorrection() {
        Grant grant = Grant.issued("100");
        Order order = grant.claimIn(ClaimState.RETURNED, "30");
        String old = "invoice/" + provider() + "/I" + order.getId().toUpperCase();

        grant.voucher.at(order).claim(Grant.draft("20", "I-new"), event(order));
        assertThat(grant.voucher.dropped()).containsExactly(old);
        assertThat(grant.voucher.papers()).hasSize(3).contains(old);

        grant.voucher.granted();
        assertThat(order.getClaim().amount()).isEqualTo(Yuan.of("20"));
        assertThat(grant.voucher.dropped()).isEmpty();
        assertThat(grant.voucher.papers()).hasSize(2).doesNotContain(old);
    }

    @Test
    void keepsTheReturnedClaimWhenItsCorrectionIsDenied() {
        Grant grant = Grant.issued("100");
        Order order = grant.claimIn(ClaimState.RETURNED, "30");
        Claim before = order.getClaim();

        grant.voucher.at(order).claim(Grant.draft("20", "I-new"), event(order));
        grant.voucher.denied();

        assertThat(order.getClaim()).isEqualTo(before);
        assertThat(grant.voucher.papers()).hasSize(2);
    }

    @Test
    void paysAnApprovedClaimAndFreesTheRest() {
        Grant grant = Grant.issued("100");
        Order order = grant.orderIn(OrderState.CONFIRMED, "30");
        grant.voucher.at(order).claim(Grant.draft("20", "I-1"), event(order));
        grant.voucher.granted();
        grant.voucher.at(order).review(order.getClaim().in(ClaimState.APPROVED), event(order));

        grant.voucher.at(order).settle("batch-1", TODAY, event(VoucherAct.SETTLED, order.getId()));

        assertThat(grant.balances()).isEqualTo("100.00 80.00 0.00 20.00 0.00 0.00");
        assertThat(grant.voucher.getState()).isEqualTo(PARTLY_USED);
        assertThat(order.getClaim().batch()).isEqualTo("batch-1");
        assertThat(order.getClaim().settledOn()).isEqualTo(TODAY);
        declined(WRONG_STATE, () -> grant.voucher.at(order).settle("batch-2", TODAY, event(order)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimState.class,
            names = {"APPROVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void paysNoOtherClaim(ClaimState state) {
        Grant grant = Grant.issued("100");
        Order order = grant.claimIn(state, "30");

        declined(WRONG_STATE, () -> grant.voucher.at(order).settle("batch", TODAY, event(order)));
    }

    @Test
    void freesTheMoneyOfARejectedClaim() {
        Grant grant = Grant.issued("100");
        Order order = grant.claimed("30");

        grant.voucher.at(order).rejectClaim(event(order));

        assertThat(grant.balances()).isEqualTo("100.00 100.00 0.00 0.00 0.00 0.00");
        assertThat(grant.voucher.getState()).isEqualTo(ISSUED);
        assertThat(order.isIn(ClaimState.REJECTED)).isTrue();
        assertThat(order.counts()).isFalse();
        declined(WRONG_STATE, () -> grant.voucher.at(order).claim(Grant.draft("30", "I-3"), event(order)));
    }

    @Test
    void demandsBackOnlyWhatWasPaid() {
        Grant grant = Grant.issued("100");
        Order approved = grant.claimIn(ClaimState.APPROVED, "30");
        declined(WRONG_STATE, () -> grant.voucher.at(approved).clawBack(event(approved)));

        grant.voucher.at(approved).settle("batch", TODAY, event(approved));
        grant.voucher.at(approved).clawBack(event(approved));

        assertThat(grant.balances()).isEqualTo("100.00 70.00 0.00 0.00 0.00 30.00");
        assertThat(approved.isIn(ClaimState.CLAWED_BACK)).isTrue();
        declined(WRONG_STATE, () -> grant.voucher.at(approved).clawBack(event(approved)));
    }

    // ---- the end

    @Test
    void keepsWhatWasDeliveredWhenItIsRevoked() {
        Grant grant = Grant.issued("100");
        Order placed = grant.orderIn(OrderState.PLACED, "1");
        Order accepted = grant.orderIn(OrderState.ACCEPTED, "2");
        Order contracted = grant.orderIn(OrderState.CONTRACTED, "4");
        Order inService = grant.orderIn(OrderState.IN_SERVICE, "8");
        Order delivered = grant.orderIn(OrderState.DELIVERED, "16");
        Order confirmed = grant.orderIn(OrderState.CONFIRMED, "20");
        grant.settled("10");

        grant.voucher.revoke(event(VoucherAct.REVOKED, null));

        assertThat(List.of(placed, accepted, contracted, inService))
                .extracting(Order::getState)
                .containsOnly(OrderState.CANCELLED);
        assertThat(delivered.getState()).isEqualTo(OrderState.DELIVERED);
        assertThat(confirmed.getState()).isEqualTo(OrderState.CONFIRMED);
        assertThat(grant.balances()).isEqualTo("100.00 54.00 36.00 10.00 0.00 0.00");
        assertThat(grant.voucher.getPending().posting()).isEqualTo(new Yuan(-5_400));

        grant.voucher.granted();
        assertThat(grant.balances()).isEqualTo("100.00 0.00 36.00 10.00 54.00 0.00");
        assertThat(grant.voucher.getState()).isEqualTo(REVOKED);
        declined(WRONG_STATE, () -> grant.voucher.expire(LAST_DAY.plusDays(1), event(VoucherAct.EXPIRED, null)));
        declined(WRONG_STATE, () -> grant.order("1"));
    }

    @Test
    void lapsesWhatComesFreeAfterItsEnd() {
        Grant grant = Grant.issued("100");
        Order rejected = grant.claimed("30");
        Order paidInPart = grant.orderIn(OrderState.CONFIRMED, "70");
        grant.voucher.expire(LAST_DAY.plusDays(1), event(VoucherAct.EXPIRED, null));
        assertThat(grant.voucher.isUnsettled()).isFalse();

        grant.voucher.at(rejected).rejectClaim(event(rejected));
        assertThat(grant.voucher.getPending().posting()).isEqualTo(new Yuan(-3_000));
        grant.voucher.granted();
        grant.voucher.at(paidInPart).claim(Grant.draft("60", "I-60"), event(paidInPart));
        grant.voucher.granted();
        grant.voucher.at(paidInPart).review(paidInPart.getClaim().in(ClaimState.APPROVED), event(paidInPart));
        grant.voucher.at(paidInPart).settle("batch", TODAY, event(paidInPart));
        grant.voucher.granted();

        assertThat(grant.balances()).isEqualTo("100.00 0.00 0.00 60.00 40.00 0.00");
        assertThat(grant.voucher.getState()).isEqualTo(VoucherState.EXPIRED);
    }

    @Test
    void keepsWhatIsUnderContractUntilNoDeliveryCanBeRecordedAnyMore() {
        Grant grant = Grant.issued("100");
        Order accepted = grant.orderIn(OrderState.ACCEPTED, "2");
        Order contracted = grant.orderIn(OrderState.CONTRACTED, "4");
        Order inService = grant.orderIn(OrderState.IN_SERVICE, "8");
        LocalDate lastRecording = LAST_DAY.plusDays(Lifetime.DAYS_TO_RECORD);

        grant.voucher.expire(LAST_DAY.plusDays(1), event(VoucherAct.EXPIRED, null));
        grant.voucher.granted();

        assertThat(accepted.getState()).isEqualTo(OrderState.CANCELLED);
        assertThat(grant.balances()).isEqualTo("100.00 0.00 12.00 0.00 88.00 0.00");
        assertThat(grant.voucher.life().lapsesOn()).isEqualTo(lastRecording);
        grant.voucher.at(contracted).deliver(new Delivery(LAST_DAY, "赶在最后一天"), lastRecording, event(contracted));
        assertThat(contracted.getState()).isEqualTo(OrderState.DELIVERED);

        grant.voucher.expire(lastRecording.plusDays(1), event(VoucherAct.EXPIRED, null));
        grant.voucher.granted();

        assertThat(inService.getState()).isEqualTo(OrderState.CANCELLED);
        assertThat(contracted.getState()).isEqualTo(OrderState.DELIVERED);
        assertThat(grant.balances()).isEqualTo("100.00 0.00 4.00 0.00 96.00 0.00");
        assertThat(grant.voucher.life().lapsesOn()).isNull();
    }

    @Test
    void takesADeliveryOfTheDaysBetweenContractAndItsLastOne() {
        Grant grant = Grant.issued("100");
        Order order = grant.orderIn(OrderState.ACCEPTED, "30");
        declined(
                WRONG_DATES,
                () -> grant.voucher.at(order).contract(new Contract("C-1", TODAY.minusDays(1)), event(order)));
        LocalDate signed = TODAY.plusDays(5);
        grant.voucher.at(order).contract(new Contract("C-1", signed), event(order));
        grant.voucher.granted();
        LocalDate late = LAST_DAY.plusDays(Lifetime.DAYS_TO_RECORD + 1);

        declined(WRONG_DATES, () -> deliver(grant, order, signed.minusDays(1), signed));
        declined(EXPIRED, () -> deliver(grant, order, LAST_DAY.plusDays(1), LAST_DAY.plusDays(1)));
        declined(EXPIRED, () -> deliver(grant, order, LAST_DAY, late));
        assertThat(order.getState()).isEqualTo(OrderState.CONTRACTED);
        deliver(grant, order, LAST_DAY, late.minusDays(1));
        assertThat(order.getDelivery().on()).isEqualTo(LAST_DAY);
    }

    private static void deliver(Grant grant, Order order, LocalDate on, LocalDate today) {
        grant.voucher.at(order).deliver(new Delivery(on, "已交付"), today, event(order));
    }

    @Test
    void freesThePapersOfARejectedClaim() {
        Grant grant = Grant.issued("100");
        Order order = grant.claimed("30");
        assertThat(grant.voucher.papers()).hasSize(2);

        grant.voucher.at(order).rejectClaim(event(order));

        assertThat(grant.voucher.papers()).isEmpty();
        assertThat(grant.balances()).isEqualTo("100.00 100.00 0.00 0.00 0.00 0.00");
    }

    @Test
    void staysUsedUpWhenItsLastDayIsOver() {
        Grant grant = Grant.issued("30");
        grant.settled("30");

        grant.voucher.expire(LAST_DAY.plusDays(1), event(VoucherAct.EXPIRED, null));

        assertThat(grant.voucher.getState()).isEqualTo(EXHAUSTED);
        assertThat(grant.voucher.isUnsettled()).isFalse();
    }

    @Test
    void expiresWithMoneyStillHeld() {
        Grant grant = Grant.issued("30");
        grant.orderIn(OrderState.DELIVERED, "30");

        grant.voucher.expire(LAST_DAY.plusDays(1), event(VoucherAct.EXPIRED, null));

        assertThat(grant.voucher.getState()).isEqualTo(VoucherState.EXPIRED);
        assertThat(grant.balances()).isEqualTo("30.00 0.00 30.00 0.00 0.00 0.00");
    }

    @Test
    void losesNoMoneyWhenItLapses() {
        Grant grant = Grant.issued("30");
        grant.voucher.revoke(event(VoucherAct.REVOKED, null));

        assertThatThrownBy(grant.voucher::denied).isInstanceOf(IllegalStateException.class);
    }

    // ---- wishes

    @Test
    void wishesOneThingAtATime() {
        Grant grant = Grant.issued("100");
        Order one = grant.orderIn(OrderState.ACCEPTED, "30");
        Order other = grant.orderIn(OrderState.ACCEPTED, "30");
        grant.voucher.at(one).contract(new Contract("C-one", TODAY), event(one));

        assertThatThrownBy(() -> grant.voucher.at(other).contract(new Contract("C-other", TODAY), event(other)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsWhatBecameOfAWish() {
        Grant grant = Grant.requested("100");
        grant.voucher.issue(Yuan.of("100"), null, LAST_DAY, TODAY, event(VoucherAct.ISSUED, null));
        Pending wish = grant.voucher.getPending();

        assertThat(grant.voucher.waitsFor(wish.key())).isTrue();
        assertThat(grant.voucher.waitsFor("another")).isFalse();
        assertThat(grant.voucher.hasBooked(wish)).isFalse();
        assertThat(SettleVoucher.verdict(grant.voucher, wish.key())).isEqualTo(Verdict.OUTSTANDING);
        assertThat(SettleVoucher.verdict(grant.voucher, "another")).isEqualTo(Verdict.VOID);

        grant.voucher.granted();
        assertThat(grant.voucher.waitsFor(wish.key())).isFalse();
        assertThat(grant.voucher.hasBooked(wish)).isTrue();
        assertThat(SettleVoucher.verdict(grant.voucher, wish.key())).isEqualTo(Verdict.BOOKED);
    }

    @Test
    void knowsWhetherAPaperActHappened() {
        Grant grant = Grant.issued("100");
        Order order = grant.orderIn(OrderState.ACCEPTED, "30");
        grant.voucher.at(order).contract(new Contract("C-one", TODAY), event(order));
        Pending wish = grant.voucher.getPending();

        assertThat(grant.voucher.hasBooked(wish)).isFalse();
        grant.voucher.granted();
        assertThat(grant.voucher.hasBooked(wish)).isTrue();
    }

    @Test
    void grantsAndDeniesNothingThatNobodyWishedFor() {
        Voucher voucher = Grant.issued("100").voucher;

        assertThatThrownBy(voucher::granted).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(voucher::denied).isInstanceOf(IllegalStateException.class);
    }

    // ---- replays

    @Test
    void knowsARequestAgainAlsoWhileItIsPending() {
        Grant grant = Grant.requested("100");
        VoucherEvent issue = event(VoucherAct.ISSUED, null);
        assertThat(grant.voucher.replayed(issue.receipt())).isEmpty();

        grant.voucher.issue(Yuan.of("100"), null, LAST_DAY, TODAY, issue);
        assertThat(grant.voucher.replayed(issue.receipt())).contains(issue);

        grant.voucher.granted();
        assertThat(grant.voucher.replayed(issue.receipt())).contains(issue);
        declined(
                IDEMPOTENCY_KEY_REUSED,
                () -> grant.voucher.replayed(new Receipt(issue.receipt().key(), "other")));
    }

    // ---- what others ask

    @Test
    void countsWhatLiveOrdersOfAKindTake() {
        Grant grant = Grant.issued("100");
        grant.order(VoucherServiceKind.TESTING, "10");
        grant.order(VoucherServiceKind.DESIGN, "20");
        grant.orderIn(OrderState.CANCELLED, "5");
        grant.settled("7");
        Order rejected = grant.claimed("3");
        grant.voucher.at(rejected).rejectClaim(event(rejected));

        assertThat(grant.voucher.placed().usedFor(VoucherServiceKind.TESTING)).isEqualTo(Yuan.of("17"));
        assertThat(grant.voucher.placed().usedFor(VoucherServiceKind.DESIGN)).isEqualTo(Yuan.of("20"));
        assertThat(grant.voucher.placed().usedFor(VoucherServiceKind.R_AND_D)).isEqualTo(Yuan.ZERO);
    }

    @Test
    void isUnusedUntilAnOrderCounts() {
        Grant grant = Grant.issued("100");
        assertThat(grant.voucher.placed().haveUse()).isFalse();
        grant.orderIn(OrderState.DECLINED, "5");
        assertThat(grant.voucher.placed().haveUse()).isFalse();
        grant.claimIn(ClaimState.REJECTED, "5");
        assertThat(grant.voucher.placed().haveUse()).isFalse();
        grant.order("5");
        assertThat(grant.voucher.placed().haveUse()).isTrue();
    }

    @Test
    void tellsLaterRequestsWhatItTook() {
        Grant grant = Grant.requested("100");
        assertThat(prior(grant)).isEqualTo(new PriorGrant(2026, Yuan.of("100"), true, Yuan.ZERO));

        grant.voucher.issue(Yuan.of("60"), null, LAST_DAY, TODAY, event(VoucherAct.ISSUED, null));
        assertThat(prior(grant).amount())
                .as("a smaller grant may still be denied")
                .isEqualTo(Yuan.of("100"));

        grant.voucher.granted();
        assertThat(prior(grant)).isEqualTo(new PriorGrant(2026, Yuan.of("60"), true, Yuan.ZERO));

        grant.voucher.revoke(event(VoucherAct.REVOKED, null));
        grant.voucher.granted();
        assertThat(prior(grant)).isEqualTo(new PriorGrant(2026, Yuan.of("60"), false, Yuan.of("60")));

        Grant rejected = Grant.requested("100");
        rejected.voucher.reject(event(VoucherAct.REJECTED, null));
        assertThat(Prior.of(List.of(rejected.voucher, grant.voucher), TODAY))
                .as("a request that was turned down counts for nothing")
                .containsExactly(prior(grant));
    }

    private static PriorGrant prior(Grant grant) {
        return Prior.of(List.of(grant.voucher), TODAY).get(0);
    }

    @Test
    void isOpenUntilItIsUsedUpAndEveryServiceConfirmed() {
        Grant grant = Grant.issued("30");
        Order order = grant.orderIn(OrderState.DELIVERED, "30");
        assertThat(prior(grant).open()).isTrue();

        grant.voucher.at(order).take(OrderStep.CONFIRM, event(order));
        assertThat(prior(grant).open())
                .as("nothing is left for the applicant to do, whenever the claim is paid")
                .isFalse();
        grant.voucher.at(order).claim(Grant.draft("30", "I-1"), event(order));
        grant.voucher.granted();
        assertThat(prior(grant).open()).isFalse();

        grant.voucher.at(order).rejectClaim(event(order));
        assertThat(prior(grant).open()).as("its money can be used again").isTrue();
        assertThat(Prior.of(List.of(grant.voucher), LAST_DAY.plusDays(1)).get(0).open())
                .as("not after its last day, whether or not that was noted yet")
                .isFalse();
    }

    @Test
    void showsAProviderItsOwnOrdersOnly() {
        Grant grant = Grant.issued("100");
        Order own = grant.order("30");
        Scope provider = Scope.of(Set.of(Scope.provider("provider")));
        Scope stranger = Scope.of(Set.of(Scope.provider("stranger")));
        Scope applicant = Scope.of(
                Set.of(Scope.incubatee(grant.voucher.getApplicant().id().value())));

        assertThat(grant.voucher)
                .extracting("visibleTo", InstanceOfAssertFactories.collection(String.class))
                .contains(Scope.provider("provider"));
        assertThat(grant.voucher.keysOfAll()).doesNotContain(Scope.provider("provider"));
        assertThat(grant.voucher.seenBy(applicant).inside().face()).isEqualTo(Yuan.of("100"));
        SeenVoucher seen = grant.voucher.seenBy(provider);
        assertThat(seen.orders()).containsExactly(own);
        assertThat(seen.inside()).isNull();
        assertThat(seen.history()).extracting(VoucherEvent::order).containsOnly(own.getId());
        assertThat(grant.voucher.seenBy(stranger).orders()).isEmpty();
        assertThat(grant.voucher.seenBy(stranger).history()).isEmpty();
        assertThat(grant.voucher.getFace()).as("looking changes nothing").isEqualTo(Yuan.of("100"));
        assertThat(grant.voucher.getLedger().entries()).isNotEmpty();
    }

    private static String provider() {
        return Grant.offer(VoucherServiceKind.TESTING).providerCode().value();
    }

    private static List<VoucherAct> acts(Grant grant) {
        return grant.voucher.getHistory().stream().map(VoucherEvent::act).toList();
    }
}
