package org.hatchery.settlement.graphql;

import org.hatchery.programme.budget.Budget;
import org.hatchery.shared.Yuan;

/** Budget of a year as shown. */
record ProgrammeBudgetView(int year, Yuan amount, Yuan committed, Yuan available) {
    static ProgrammeBudgetView of(Budget budget) {
        return new ProgrammeBudgetView(budget.year(), budget.amount(), budget.committed(), budget.available());
    }
}
