package org.hatchery.programme.counting;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;
import org.springframework.modulith.NamedInterface;

/** What is counted of the budgets of programmes. */
@NamedInterface(propagate = false)
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
