package org.hatchery.voucher.story;

import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.ReceiptKeeper;
import org.hatchery.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Receipts of a firm's redemptions are kept with their orders, whose ids they are: a redemption has two database commands to
 * spend. A unique index over the ids of all orders keeps a key to one voucher.
 *
 * <p>Whatever else a firm does has each of its vouchers read again before an order is placed on it, so of two acts under one
 * key at once, on whatever nodes, one is refused.
 */
@Component
class OrderReceipts implements ReceiptKeeper {
    private final VoucherDirectory vouchers;

    OrderReceipts(VoucherDirectory vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public boolean keeps(String act, Role role) {
        return act.equals("redeemVoucher") && role == Role.FIRM;
    }

    @Override
    public Optional<Receipt> shutOut(Receipt sameKey, Actor actor) {
        return switch (actor.role()) {
            case FIRM -> {
                vouchers.haveReadAgain(actor.scope());
                yield placed(sameKey);
            }
            // its redemptions of before have no other receipt
            case ADMIN -> placed(sameKey);
            default -> Optional.empty();
        };
    }

    private Optional<Receipt> placed(Receipt sameKey) {
        return vouchers.withOrder(sameKey.id()).flatMap(voucher -> voucher.placedBy(sameKey.id()));
    }
}
