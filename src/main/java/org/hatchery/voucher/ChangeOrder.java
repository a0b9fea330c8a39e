package org.hatchery.voucher;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/** How every act on an order runs: only for those whose order it is. */
@Component
class ChangeOrder {
    private final ChangeVoucher change;

    ChangeOrder(ChangeVoucher change) {
        this.change = change;
    }

    /** What is done to an order. */
    interface Change {
        void to(Voucher voucher, Order order, VoucherEvent event);
    }

    /** Keys of an order, one of which an actor needs. */
    interface Keys {
        Set<String> of(Voucher voucher, Order order);
    }

    static final Keys PROVIDER = (voucher, order) -> Set.of(Voucher.providerKey(order));
    static final Keys APPLICANT = (voucher, order) -> Set.of(applicantKey(voucher));
    static final Keys EITHER = (voucher, order) -> Set.of(applicantKey(voucher), Voucher.providerKey(order));
    /** Who of them decides is checked with the step. */
    static final Keys AUTHORITY = (voucher, order) -> voucher.keysOfAll();

    private static String applicantKey(Voucher voucher) {
        return Scope.incubatee(voucher.getApplicant().id().value());
    }

    /**
     * Does the act once, or returns what it did before.
     *
     * @throws Rejection NOT_FOUND outside the scope; INVALID for a remark that is too long; and what the step refuses
     */
    Voucher by(Keys whose, OrderAct act, VoucherAct what, Change step) {
        Scope scope = act.actor().scope();
        checkNote(act);
        return change.change(act.voucher(), scope, "order", act.receipt(), voucher -> {
            Order order = voucher.order(act.order())
                    .filter(known -> scope.includes(whose.of(voucher, known)))
                    .orElseThrow(() -> Rejection.notFound("order"));
            step.to(voucher, order, change.event(what, order.getId(), act.actor(), act.note(), act.receipt()));
        });
    }

    private static void checkNote(OrderAct act) {
        if (act.reason().length() > 500) {
            throw new Rejection(INVALID, "note", "说明最长 500 字。", "A remark has at most 500 characters.");
        }
    }

    LocalDate today() {
        return change.today();
    }
}
