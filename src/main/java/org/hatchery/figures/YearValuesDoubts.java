package org.hatchery.figures;

import static org.hatchery.shared.UserErrorCode.IMPLAUSIBLE;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Looks for everything in the values of a year that can be true but hardly is; mostly a slip of the unit or the column. */
class YearValuesDoubts {
    /** What is ten times as much is a slip more often than growth. */
    private static final int LEAP = 10;
    /** Below this nobody wonders at ten times as much. */
    private static final Yuan SMALL = Yuan.of("100000");

    private static final int FEW = 20;
    /** Revenue of one employee; 10 million yuan. */
    private static final Yuan MOST_EACH = Yuan.of("10000000");

    private final YearValues values;
    private final @Nullable YearValues before;
    private final List<UserError> doubts = new ArrayList<>();

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
        compareWithEmployees();
        if (before != null) {
            compareWith(before);
        }
        if (doubts.isEmpty()) {
            return null;
        }
        if (reason == null) {
            throw new Rejection(doubts);
        }
        return new Doubt(
                doubts.stream().map(doubt -> doubt.field().get(1)).distinct().toList(), reason);
    }

    /** A firm without revenue lives on its investors; one that has some spends and earns less than it. */
    private void compareWithRevenue() {
        if (values.revenue().equals(Yuan.ZERO)) {
            return;
        }
        above(values.rndExpenditure(), "rndExpenditure", Words.say("figures.expenditure-research-development"));
        above(values.taxPaid(), "taxPaid", Words.say("figures.tax-paid"));
        above(values.netProfit(), "netProfit", Words.say("figures.net-profit"));
    }

    private void above(Yuan amount, String item, Sentence says) {
        if (amount.isMoreThan(values.revenue())) {
            doubt(item, Words.say("figures.yuan-above-revenue", says, amount, values.revenue()));
        }
    }

    private void compareWithEmployees() {
        int employees = Math.max(1, values.employees());
        if (values.revenue().hundredths() / employees > MOST_EACH.hundredths()) {
            doubt(
                    "revenue",
                    Words.say("figures.employees-revenue-yuan-come", values.revenue(), values.employees(), MOST_EACH));
        } else if (values.employees() == 0 && !values.revenue().equals(Yuan.ZERO)) {
            doubt("employees", Words.say("figures.revenue-employees"));
        }
    }

    private void compareWith(YearValues last) {
        leap(values.revenue(), last.revenue(), "revenue", Words.say("figures.revenue"));
        leap(last.revenue(), values.revenue(), "revenue", null);
        leap(
                values.rndExpenditure(),
                last.rndExpenditure(),
                "rndExpenditure",
                Words.say("figures.expenditure-research"));
        leap(values.taxPaid(), last.taxPaid(), "taxPaid", Words.say("figures.tax-paid"));
        leap(values.financingRaised(), last.financingRaised(), "financingRaised", Words.say("figures.money-raised"));
        if (last.employees() > 0
                && values.employees() >= (long) LEAP * last.employees()
                && values.employees() - last.employees() >= FEW) {
            doubt(
                    "employees",
                    Words.say("figures.employees-more-than-times", values.employees(), last.employees(), LEAP));
        }
    }

    /** More than ten times as much; without names it is last year's that was. */
    private void leap(Yuan more, Yuan less, String item, @Nullable Sentence says) {
        boolean leapt =
                !less.equals(Yuan.ZERO) && more.isMoreThan(SMALL) && more.hundredths() / LEAP >= less.hundredths();
        if (leapt && says != null) {
            doubt(item, Words.say("figures.yuan-more-than-times", says, more, less, LEAP));
        } else if (leapt) {
            doubt(item, Words.say("figures.revenue-yuan-less-than", less, more));
        }
    }

    private void doubt(String item, Sentence says) {
        doubts.add(new UserError(IMPLAUSIBLE, Words.say("figures.check-unit-say-why", says), List.of("values", item)));
    }
}
