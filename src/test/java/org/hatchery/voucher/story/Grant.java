package org.hatchery.voucher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.CreditCodes;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.Figures;
import org.hatchery.programme.terms.Partner;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Rate;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.Ties;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.order.Offer;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.order.OrderStep;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** A voucher in memory, taken from step to step without a database. */
public final class Grant {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    public static final String REGION = "620500";

    private static int counter;

    public final Voucher voucher;

    private Grant(Voucher voucher) {
        this.voucher = voucher;
    }

    public static Grant requested(String yuan) {
        return requested("grant-" + ++counter, yuan, null);
    }

    /** A request that a city reviews first. */
    public static Grant requestedIn(RegionCode city, String yuan) {
        return requested("grant-" + ++counter, yuan, city);
    }

    public static Grant requested(String programme, String yuan, @Nullable RegionCode city) {
        return requested(programme, 1, yuan, city);
    }

    /** The n-th request of the same applicant. */
    public static Grant requested(String programme, int number, String yuan, @Nullable RegionCode city) {
        return new Grant(Voucher.request(
                number,
                Basis.of(
                        Programme.register(
                                new ProgrammeId(programme),
                                "试验创新券",
                                new RegionCode(REGION),
                                new TermsMaker().make(),
                                false),
                        LocalDate.of(2020, 1, 1),
                        applicant(programme),
                        TODAY,
                        city),
                Yuan.of(yuan),
                "试验",
                event(VoucherAct.REQUESTED, null),
                false));
    }

    public static Grant issued(String yuan) {
        return requested(yuan).issue(yuan);
    }

    private static Applicant applicant(String programme) {
        return new Applicant(
                new IncubateeId(programme + "-firm"),
                "试验企业",
                IncubateeForm.FIRM,
                new RegionCode("620502"),
                Ties.of(CreditCodes.of("620502", 1)),
                Figures.NONE);
    }

    public Grant issue(String yuan) {
        return issue(yuan, TODAY);
    }

    public Grant issue(String yuan, LocalDate today) {
        voucher.issue(
                Yuan.of(yuan), null, LAST_DAY.isBefore(today) ? null : LAST_DAY, today, event(VoucherAct.ISSUED, null));
        voucher.granted();
        // as two writes to the database would leave it
        ReflectionTestUtils.setField(voucher, "version", 2L);
        return this;
    }

    /** Places an order that the voucher pays wholly. */
    public Order order(String yuan) {
        return order(VoucherServiceKind.TESTING, yuan);
    }

    public Order order(VoucherServiceKind kind, String yuan) {
        Receipt receipt = receipt();
        Yuan amount = Yuan.of(yuan);
        var order = new Order(
                receipt.id(),
                offer(kind),
                amount,
                amount,
                TODAY,
                OrderState.PLACED,
                Instant.parse("2026-06-01T00:00:00Z"));
        return voucher.redeem(
                order, TODAY, new VoucherEvent(VoucherAct.PLACED, order.getId(), order.getSince(), "t", null, receipt));
    }

    /** Takes a new order as far as that state. */
    public Order orderIn(OrderState state, String yuan) {
        Order order = order(yuan);
        switch (state) {
            case DECLINED -> voucher.at(order).take(OrderStep.DECLINE, event(order));
            case CANCELLED -> voucher.at(order).take(OrderStep.CANCEL, event(order));
            case PLACED -> {}
            default -> advance(order, state);
        }
        return order;
    }

    private void advance(Order order, OrderState goal) {
        for (OrderStep next : List.of(
                OrderStep.ACCEPT,
                OrderStep.CONTRACT,
                OrderStep.START,
                OrderStep.DELIVER,
                goal == OrderState.DISPUTED ? OrderStep.DISPUTE : OrderStep.CONFIRM)) {
            if (order.getState() == goal) {
                return;
            }
            if (next == OrderStep.CONTRACT) {
                voucher.at(order).contract(new Contract("C-" + order.getId(), TODAY), event(order));
                voucher.granted();
            } else {
                voucher.at(order).take(next, event(order));
            }
        }
    }

    /** A confirmed order with a claim that waits for review. */
    public Order claimed(String yuan) {
        Order order = orderIn(OrderState.CONFIRMED, yuan);
        voucher.at(order).claim(draft(yuan, "I-" + order.getId()), event(order));
        voucher.granted();
        return order;
    }

    /** An order with a claim in that state, however it came there. */
    public Order claimIn(ClaimState state, String yuan) {
        Order order = claimed(yuan);
        voucher.at(order).review(order.present().in(state), event(order));
        return order;
    }

    public Order settled(String yuan) {
        Order order = claimIn(ClaimState.APPROVED, yuan);
        voucher.at(order).settle("batch", TODAY, event(VoucherAct.SETTLED, order.getId()));
        return order;
    }

    public static Claim draft(String yuan, String invoice) {
        return Claim.draft(Yuan.of(yuan), List.of(new Invoice(invoice, Yuan.of(yuan))), List.of());
    }

    public static Offer offer(VoucherServiceKind kind) {
        return new Offer(
                new ProviderId("provider"),
                "试验机构",
                CreditCodes.of("620502", 2),
                new RegionCode("620502"),
                "S1",
                kind,
                "试验",
                new Partner(new RegionCode("610100"), new Rate(5_000)));
    }

    public static VoucherEvent event(Order order) {
        return event(VoucherAct.ACCEPTED, order.getId());
    }

    public static VoucherEvent event(VoucherAct act, @Nullable String order) {
        return new VoucherEvent(act, order, Instant.parse("2026-06-02T00:00:00Z"), "tester", null, receipt());
    }

    public static Receipt receipt() {
        return new Receipt("tester/" + UUID.randomUUID(), "digest");
    }

    public String balances() {
        Balances now = voucher.getBalances();
        return String.join(
                " ",
                now.face().toString(),
                now.free().toString(),
                now.held().toString(),
                now.paid().toString(),
                now.lapsed().toString(),
                now.clawedBack().toString());
    }

    /** The act is refused with this code. */
    public static void declined(UserErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, declined -> assertThat(declined.code()).isEqualTo(code));
    }
}
