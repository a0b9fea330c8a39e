package org.hatchery.pilotproject.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Yearly figures of a base that hardly can be true: … */
class BaseYearDoubtsTests {
    private static final BaseYearFigures NOTHING = money(null, null, null, null);

    private static BaseYearFigures money(
            @Nullable String income, @Nullable String revenue, @Nullable String rnd, @Nullable String construction) {
        return new BaseYearFigures(yuan(income), yuan(revenue), yuan(rnd), yuan(construction), null, null, null, null);
    }

    private static @Nullable Yuan yuan(@Nullable String amount) {
        return amount == null ? null : Yuan.of(amount);
    }

    private static BaseYearFigures people(@Nullable String revenue, @Nullable Integer staff, @Nullable Integer harm) {
        return new BaseYearFigures(null, yuan(revenue), null, null, harm, staff, null, null);
    }

    private static List<String> doubted(BaseYearFigures figures, @Nullable BaseYearFigures before) {
        try {
            assertThat(new BaseYearDoubts(figures, before).explained(null)).isNull();
            return List.of();
        } catch (Rejection declined) {
            return declined.errors().stream()
                    .map(error -> error.code() + " " + String.join(".", error.field()))
                    .toList();
        }
    }

    @Test
    void researchAboveRevenueUnlessThereIsNone() {
        assertThat(doubted(money(null, "1000.00", "1000.00", null), null)).isEmpty();
        assertThat(doubted(money(null, "1000.00", "1000.01", null), null))
                .containsExactly("IMPLAUSIBLE figures.rndInvestment");
        assertThat(doubted(money(null, "0.00", "1000.01", null), null)).isEmpty();
        assertThat(doubted(money(null, null, "1000.01", null), null)).isEmpty();
    }

    @Test
    void revenueThatSoFewCannotMake() {
        assertThat(doubted(people("20000000.00", 2, null), null)).isEmpty();
        assertThat(doubted(people("20000000.02", 2, null), null)).containsExactly("IMPLAUSIBLE figures.totalRevenue");
        assertThat(doubted(people("1.00", 0, null), null)).containsExactly("IMPLAUSIBLE figures.staff");
        assertThat(doubted(people("20000000.02", null, null), null)).isEmpty();
    }

    @Test
    void moreAccidentsThanAnybodyWouldKeepQuietAbout() {
        assertThat(doubted(people(null, null, 20), null)).isEmpty();
        assertThat(doubted(people(null, null, 21), null)).containsExactly("IMPLAUSIBLE figures.safetyAccidents");
    }

    @Test
    void tenTimesLastYearOrATenthOfItsRevenue() {
        BaseYearFigures last = money("20000.00", "20000.00", "20000.00", "20000.00");
        assertThat(doubted(money("199999.99", "199999.99", "199999.99", "199999.99"), last))
                .isEmpty();
        assertThat(doubted(money("200000.00", "200000.00", "200000.00", "200000.00"), last))
                .containsExactly(
                        "IMPLAUSIBLE figures.totalRevenue",
                        "IMPLAUSIBLE figures.serviceIncome",
                        "IMPLAUSIBLE figures.rndInvestment",
                        "IMPLAUSIBLE figures.constructionInvestment");
        assertThat(doubted(last, money(null, "200000.00", null, null)))
                .containsExactly("IMPLAUSIBLE figures.totalRevenue");
        assertThat(doubted(people(null, 300, null), people(null, 30, null)))
                .containsExactly("IMPLAUSIBLE figures.staff");
        assertThat(doubted(people(null, 299, null), people(null, 30, null))).isEmpty();
    }

    @Test
    void nothingThatIsUnknown() {
        assertThat(doubted(NOTHING, NOTHING)).isEmpty();
        assertThat(doubted(money("9.00", "900000000.00", "9.00", "9.00"), NOTHING))
                .isEmpty();
    }

    @Test
    void whichStandWithAReason() {
        BaseYearFigures wild =
                new BaseYearFigures(null, Yuan.of("900000000.00"), Yuan.of("900000000.01"), null, 99, 1, null, null);

        assertThat(new BaseYearDoubts(wild, null).explained("新建产线"))
                .isEqualTo(new Doubt(List.of("rndInvestment", "totalRevenue", "safetyAccidents"), "新建产线"));
    }
}
