package org.hatchery.figures;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of yearly figures, of firms and of teams apart. */
public enum FigureAccount implements Account {
    FIRM_FIGURES(2400),
    TEAM_FIGURES(2450);

    private final Numbers numbers;

    FigureAccount(int first) {
        this.numbers = Numbers.each(first, YearItem.class);
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
