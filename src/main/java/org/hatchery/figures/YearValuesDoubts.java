package org.hatchery.figures;

import static org.hatchery.shared.UserErrorCode.IMPLAUSIBLE;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
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
        above(values.rndExpenditure(), "rndExpenditure", "研发投入", "The expenditure for research and development");
        above(values.taxPaid(), "taxPaid", "上缴税金", "The tax paid");
        above(values.netProfit(), "netProfit", "净利润", "The net profit");
    }

    private void above(Yuan amount, String item, String chinese, String english) {
        if (amount.isMoreThan(values.revenue())) {
            doubt(
                    item,
                    chinese + " " + amount + " 元高于营业收入 " + values.revenue() + " 元",
                    english + " of " + amount + " yuan is above the revenue of " + values.revenue());
        }
    }

    private void compareWithEmployees() {
        int employees = Math.max(1, values.employees());
        if (values.revenue().hundredths() / employees > MOST_EACH.hundredths()) {
            doubt(
                    "revenue",
                    "营业收入 " + values.revenue() + " 元，从业人员仅 " + values.employees() + " 人，人均超过 " + MOST_EACH + " 元",
                    values.employees() + " employees with a revenue of " + values.revenue() + " yuan come to more than "
                            + MOST_EACH + " each");
        } else if (values.employees() == 0 && !values.revenue().equals(Yuan.ZERO)) {
            doubt("employees", "有营业收入而从业人员为 0", "There is revenue, and there are no employees");
        }
    }

    private void compareWith(YearValues last) {
        leap(values.revenue(), last.revenue(), "revenue", "营业收入", "The revenue");
        leap(last.revenue(), values.revenue(), "revenue", null, null);
        leap(values.rndExpenditure(), last.rndExpenditure(), "rndExpenditure", "研发投入", "The expenditure for research");
        leap(values.taxPaid(), last.taxPaid(), "taxPaid", "上缴税金", "The tax paid");
        leap(values.financingRaised(), last.financingRaised(), "financingRaised", "投融资额", "The money raised");
        if (last.employees() > 0
                && values.employees() >= (long) LEAP * last.employees()
                && values.employees() - last.employees() >= FEW) {
            doubt(
                    "employees",
                    "从业人员 " + values.employees() + " 人，达到上年（" + last.employees() + " 人）的 " + LEAP + " 倍以上",
                    values.employees() + " employees are more than " + LEAP + " times those of last year, "
                            + last.employees());
        }
    }

    /** More than ten times as much; without names it is last year's that was. */
    private void leap(Yuan more, Yuan less, String item, @Nullable String chinese, @Nullable String english) {
        boolean leapt =
                !less.equals(Yuan.ZERO) && more.isMoreThan(SMALL) && more.hundredths() / LEAP >= less.hundredths();
        if (leapt && chinese != null) {
            doubt(
                    item,
                    chinese + " " + more + " 元，达到上年（" + less + " 元）的 " + LEAP + " 倍以上",
                    english + " of " + more + " yuan is more than " + LEAP + " times that of last year, " + less);
        } else if (leapt) {
            doubt(
                    item,
                    "营业收入 " + less + " 元，不足上年（" + more + " 元）的十分之一",
                    "The revenue of " + less + " yuan is less than a tenth of that of last year, " + more);
        }
    }

    private void doubt(String item, String chinese, String english) {
        doubts.add(new UserError(
                IMPLAUSIBLE,
                new Sentence(
                        chinese + "，请核对单位和数值；确认无误请填写说明。", english + "; please check the unit, or say why it is right."),
                List.of("values", item)));
    }
}
