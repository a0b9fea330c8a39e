package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of a year that hardly can be true: … */
class YearValuesDoubtsTests {
    private static YearValues values(int employees, String revenue, String rnd) {
        return new YearValues(
                employees, 0, 0, 0, Yuan.of(revenue), Yuan.of(rnd), Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, 0, 0, 0, 0, 0);
    }

    private static List<String> doubted(YearValues values, @Nullable YearValues before) {
        try {
            new YearValuesDoubts(values, before).explained(null);
            return List.of();
        } catch (Rejection declined) {
            return declined.errors().stream().map(error -> error.field().get(1)).toList();
        }
    }

    @Test
    void researchAboveRevenueUnlessThereIsNone() {
        assertThat(doubted(values(5, "1000.00", "1000.00"), null)).isEmpty();
        assertThat(doubted(values(5, "1000.00", "1000.01"), null)).containsExactly("rndExpenditure");
        assertThat(doubted(values(5, "0.00", "1000.01"), null)).isEmpty();
    }

    @Test
    void tenTimesLastYearOrATenthOfIt() {
        YearValues last = values(30, "20000.00", "0.00");
        assertThat(doubted(values(30, "199999.99", "0.00"), last)).isEmpty();
        assertThat(doubted(values(30, "200000.00", "0.00"), last)).containsExactly("revenue");
        assertThat(doubted(values(299, "20000.00", "0.00"), last)).isEmpty();
        assertThat(doubted(values(300, "20000.00", "0.00"), last)).containsExactly("employees");
        assertThat(doubted(last, values(30, "200000.00", "0.00"))).containsExactly("revenue");
        assertThat(doubted(values(30, "99999.00", "0.00"), values(30, "5.00", "0.00")))
                .isEmpty();
        assertThat(doubted(values(30, "200000.00", "0.00"), values(30, "0.00", "0.00")))
                .isEmpty();
    }

    @Test
    void taxOrProfitAboveRevenue() {
        assertThat(doubted(money("1000.00", "1000.00", "1000.00", "0.00"), null))
                .isEmpty();
        assertThat(doubted(money("1000.00", "1000.01", "1000.00", "0.00"), null))
                .containsExactly("taxPaid");
        assertThat(doubted(money("1000.00", "1000.00", "1000.01", "0.00"), null))
                .containsExactly("netProfit");
    }

    @Test
    void tenTimesTheTaxOrTheMoneyRaisedOfLastYear() {
        YearValues last = money("0.00", "20000.00", "0.00", "20000.00");
        assertThat(doubted(money("0.00", "199999.99", "0.00", "199999.99"), last))
                .isEmpty();
        assertThat(doubted(money("0.00", "200000.00", "0.00", "20000.00"), last))
                .containsExactly("taxPaid");
        assertThat(doubted(money("0.00", "20000.00", "0.00", "200000.00"), last))
                .containsExactly("financingRaised");
    }

    private static YearValues money(String revenue, String tax, String profit, String raised) {
        return new YearValues(
                5, 0, 0, 0, Yuan.of(revenue), Yuan.ZERO, Yuan.of(tax), Yuan.of(profit), Yuan.of(raised), 0, 0, 0, 0, 0);
    }

    @Test
    void tenTimesTheEmployeesOnlyWhereTwentyAreNew() {
        assertThat(doubted(staff(22), staff(2))).containsExactly("employees");
        assertThat(doubted(staff(21), staff(2))).isEmpty();
        assertThat(doubted(staff(50), staff(0))).isEmpty();
    }

    private static YearValues staff(int employees) {
        return values(employees, "0.00", "0.00");
    }

    @Test
    void revenueThatSoFewCannotMake() {
        assertThat(doubted(values(2, "20000000.00", "0.00"), null)).isEmpty();
        assertThat(doubted(values(2, "20000000.02", "0.00"), null)).containsExactly("revenue");
        assertThat(doubted(values(0, "1.00", "0.00"), null)).containsExactly("employees");
        assertThat(doubted(values(0, "0.00", "0.00"), null)).isEmpty();
    }

    @Test
    void severalAtOnceAndEachNamedOnceInTheRecord() {
        YearValues wild = values(0, "200000000.00", "300000000.00");
        YearValues last = values(1, "1000.00", "1000.00");

        assertThat(doubted(wild, last)).containsExactly("rndExpenditure", "revenue", "revenue", "rndExpenditure");
        assertThat(new YearValuesDoubts(wild, last).explained("并购"))
                .isEqualTo(new Doubt(List.of("rndExpenditure", "revenue"), "并购"));
    }
}
