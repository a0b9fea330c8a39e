package org.hatchery.voucher.redemption;

import java.time.LocalDate;
import java.util.function.Function;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.Terms;
import org.hatchery.shared.Rejection;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.Step;
import org.hatchery.voucher.story.ChangeVoucher;
import org.hatchery.voucher.story.OrderInVoucher;
import org.hatchery.voucher.story.Voucher;
import org.springframework.stereotype.Component;

/** How every act on an order runs: only for those whose step it is, and from where it leads. */
@Component
public class ChangeOrder {
    private final ChangeVoucher change;
    private final ProgrammeDirectory programmes;

    ChangeOrder(ChangeVoucher change, ProgrammeDirectory programmes) {
        this.change = change;
        this.programmes = programmes;
    }

    /** What is done to an order. */
    public interface Change {
        void to(OrderInVoucher placed, VoucherEvent event);
    }

    /**
     * Takes the step once, or returns what it did before.
     *
     * @throws Rejection NOT_FOUND outside the scope; INVALID for a remark that is too long; what
     *     {@link OrderSteps#mustAllow} and the change refuse
     */
    Voucher by(Step step, OrderAct act, Change change) {
        return by(order -> step, act, change);
    }

    /** The same for a step that depends on the order. */
    Voucher by(Function<Order, Step> step, OrderAct act, Change what) {
        return change.change(act.voucher(), act.actor().scope(), "order", act.receipt(), voucher -> {
            Order order = voucher.order(act.order()).orElseThrow(() -> Rejection.notFound("order"));
            Step wanted = step.apply(order);
            OrderSteps.of(voucher.getBasis(), voucher.life(), order, terms(voucher), today(), change.zone())
                    .mustAllow(wanted, act.actor());
            what.to(
                    voucher.at(order),
                    change.event(wanted.act(), order.getId(), act.actor(), act.note(), act.receipt()));
        });
    }

    Terms terms(Voucher voucher) {
        return programmes.terms(
                voucher.getBasis().programme(), voucher.getBasis().termsFrom());
    }

    LocalDate today() {
        return change.today();
    }
}
