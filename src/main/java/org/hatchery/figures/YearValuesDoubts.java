package org.hatchery.figures;

import org.hatchery.shared.Doubt;
import org.hatchery.shared.Doubts;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Looks for everything in the values of a year that hardly can be true. */
class YearValuesDoubts {
    private final YearValues values;
    private final @Nullable YearValues before;
    private final Doubts doubts = new Doubts("values");

    /** The values of the year before are null where there are none. */
    YearValuesDoubts(YearValues values, @Nullable YearValues before) {
        this.values = values;
        this.before = before;
    }

    /**
     * All doubts with the reason why they do not hold; null when there are none.
     *
     * @throws Rejection IMPLAUSIBLE for each doubt when no reason is given
     */
    @Nullable Doubt explained(@Nullable String reason) {
        compareWithRevenue();
        doubts.perHead(values.revenue(), values.employees(), "revenue", "employees");
        if (before != null) {
            compareWith(before);
        }
        return doubts.explained(reason);
    }

    /** A firm without revenue lives on its investors; one that has some spends and earns less than it. */
    private void compareWithRevenue() {
        doubts.aboveRevenue(
                values.rndExpenditure(),
                values.revenue(),
                "rndExpenditure",
                Words.say("figures.expenditure-research-development"));
        doubts.aboveRevenue(values.taxPaid(), values.revenue(), "taxPaid", Words.say("figures.tax-paid"));
        doubts.aboveRevenue(values.netProfit(), values.revenue(), "netProfit", Words.say("figures.net-profit"));
    }

    private void compareWith(YearValues last) {
        doubts.leap(values.revenue(), last.revenue(), "revenue", Words.say("figures.revenue"));
        doubts.drop(values.revenue(), last.revenue(), "revenue", Words.say("figures.revenue"));
        doubts.leap(
                values.rndExpenditure(),
                last.rndExpenditure(),
                "rndExpenditure",
                Words.say("figures.expenditure-research-development"));
        doubts.leap(values.taxPaid(), last.taxPaid(), "taxPaid", Words.say("figures.tax-paid"));
        doubts.leap(
                values.financingRaised(), last.financingRaised(), "financingRaised", Words.say("figures.money-raised"));
        doubts.leap(values.employees(), last.employees(), "employees");
    }
}
