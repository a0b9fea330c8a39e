package org.hatchery.voucher.keeping;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of vouchers, their orders and claims. */
public enum VoucherAccount implements Account {
    VOUCHERS_REQUESTED(Numbers.one(800)),
    VOUCHERS_ISSUED(Numbers.one(801)),
    VOUCHER_AMOUNT_ISSUED(Numbers.one(802)),
    VOUCHER_ORDERS(Numbers.one(803)),
    VOUCHER_AMOUNT_USED(Numbers.one(804)),
    VOUCHER_PRICE_USED(Numbers.one(805)),
    VOUCHER_ORDERS_SETTLED(Numbers.one(806)),
    VOUCHER_AMOUNT_SETTLED(Numbers.one(807)),
    VOUCHER_PRICE_SETTLED(Numbers.one(808)),
    VOUCHER_AMOUNT_CLAWED_BACK(Numbers.one(809)),
    VOUCHER_ORDERS_SIGNED(Numbers.one(810)),
    VOUCHER_ORDERS_REGISTERED(Numbers.one(811)),
    VOUCHER_STEPS(Numbers.each(820, VoucherStep.class)),
    VOUCHER_STEP_DAYS(Numbers.each(830, VoucherStep.class));

    private final Numbers numbers;

    VoucherAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
