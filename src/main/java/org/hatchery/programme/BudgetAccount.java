package org.hatchery.programme;

import org.hatchery.totals.Account;
import org.hatchery.totals.Numbers;

/** What is counted of the budgets of programmes. */
public enum BudgetAccount implements Account {
    VOUCHER_BUDGET(2600);

    private final Numbers numbers;

    BudgetAccount(int number) {
        this.numbers = Numbers.one(number);
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
