package org.hatchery.transfer.contract;

import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.redemption.OrderPays;
import org.hatchery.voucher.story.SeenVoucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.stereotype.Component;

/** Holds a contract against the voucher's order that pays it. */
@Component
class FundingOrders {
    private final VoucherDirectory vouchers;

    FundingOrders(VoucherDirectory vouchers) {
        this.vouchers = vouchers;
    }

    /** Collects what does not fit the order; its contract is known by the number and the day of signing. */
    void check(ContractFacts facts, Actor actor, Faults faults) {
        String paying = facts.voucherOrder();
        if (paying != null) {
            faults.in(() -> mustFit(facts, order(paying, actor)));
        }
    }

    private Order order(String reference, Actor actor) {
        String id = OrderPays.order(reference);
        Optional<SeenVoucher> voucher = vouchers.find(List.of(OrderPays.voucher(reference)), actor.scope()).stream()
                .findFirst();
        return voucher.flatMap(seen -> seen.order(id)).orElseThrow(() -> Rejection.notFound("facts.voucherOrder"));
    }

    private static void mustFit(ContractFacts facts, Order order) {
        Contract signed = order.getContract();
        boolean fits = signed != null
                && signed.number().equals(facts.paperNumber())
                && signed.signedOn().equals(facts.signedOn());
        if (!fits) {
            throw new Rejection(
                    UserErrorCode.NOT_ELIGIBLE, "facts.voucherOrder", Words.say("transfer.contract-of-order"));
        }
    }
}
