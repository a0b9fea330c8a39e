package org.hatchery.voucher;

import java.util.Optional;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.ReceiptKeeper;
import org.hatchery.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Receipts of redemptions are kept with their orders, whose ids they are: a redemption has two database commands to spend.
 * A unique index over the ids of all orders keeps a key to one voucher.
 */
@Component
class OrderReceipts implements ReceiptKeeper {
    private final VoucherDirectory vouchers;

    OrderReceipts(VoucherDirectory vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public boolean keeps(String act) {
        return act.equals("redeemVoucher");
    }

    @Override
    public boolean isOpenTo(Role role) {
        return role == Role.FIRM || role == Role.ADMIN;
    }

    @Override
    public Optional<Receipt> find(Receipt sameKey) {
        return vouchers.withOrder(sameKey.id()).flatMap(voucher -> voucher.placedBy(sameKey.id()));
    }
}
