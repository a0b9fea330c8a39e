package org.hatchery.incubation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.stay.Evidence;
import org.hatchery.incubation.stay.Evidence.YearRevenue;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.incubation.stay.StayFixture;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A ground of graduation … */
class GraduationTestTests {
    private static final LocalDate ON = LocalDate.parse("2026-11-21");

    private final GraduationTest financing = test(GraduationGround.FINANCING, "5000000");
    private final GraduationTest revenue = test(GraduationGround.REVENUE, "10000000");
    private final Incubatee firm = StayFixture.firm();

    @Test
    void isMetByMoreThanFiveMillionOfFinancing() {
        assertThat(financing.isMetBy(raised("5000000.01"), firm, ON)).isTrue();
    }

    @Test
    void isNotMetByFiveMillionOfFinancingExactly() {
        assertThat(financing.isMetBy(raised("5000000.00"), firm, ON)).isFalse();
    }

    @Test
    void isNotMetWithoutASum() {
        assertThat(financing.isMetBy(raised(null), firm, ON)).isFalse();
    }

    @Test
    void isMetByMoreThanTenMillionOfRevenueInTwoConsecutiveYears() {
        assertThat(revenue.isMetBy(earned(Map.of(2024, "4000000", 2025, "6000000.01")), firm, ON))
                .isTrue();
    }

    @Test
    void isNotMetByTenMillionOfRevenueExactly() {
        assertThat(revenue.isMetBy(earned(Map.of(2024, "4000000", 2025, "6000000.00")), firm, ON))
                .isFalse();
    }

    @Test
    void isNotMetByYearsThatAreNotConsecutive() {
        assertThat(revenue.isMetBy(earned(Map.of(2023, "9000000", 2025, "9000000")), firm, ON))
                .isFalse();
    }

    @Test
    void isNotMetByAYearThatIsNotOver() {
        assertThat(revenue.isMetBy(earned(Map.of(2025, "1000000", 2026, "90000000")), firm, ON))
                .isFalse();
    }

    @Test
    void isMetByTheBestTwoOfSeveralYears() {
        var years = Map.of(2022, "1", 2023, "4000000", 2024, "7000000", 2025, "2");

        assertThat(revenue.isMetBy(earned(years), firm, ON)).isTrue();
    }

    @Test
    void isMetByAnHnteCertificateInForce() {
        GraduationTest hnte = test(GraduationGround.HNTE, null);
        firm.label(new GrowthLabel(GrowthLabelKind.HNTE, "GR202621000001", ON, ON.plusYears(3), null, null));

        assertThat(hnte.isMetBy(raised(null), firm, ON)).isTrue();
        assertThat(hnte.isMetBy(raised(null), firm, ON.minusDays(1))).isFalse();
        assertThat(hnte.isMetBy(raised(null), firm, ON.plusYears(3))).isFalse();
    }

    @Test
    void isMetByTheDocumentOfAMerger() {
        assertThat(test(GraduationGround.MERGER_OR_LISTING, null).isMetBy(raised(null), firm, ON))
                .isTrue();
    }

    private static GraduationTest test(GraduationGround ground, @Nullable String moreThan) {
        return new GraduationTest(ground, "条件", moreThan == null ? null : Yuan.of(moreThan));
    }

    private static Evidence raised(@Nullable String sum) {
        return new Evidence("合同2026-1", sum == null ? null : Yuan.of(sum), List.of());
    }

    private static Evidence earned(Map<Integer, String> years) {
        List<YearRevenue> revenues = years.entrySet().stream()
                .map(year -> new YearRevenue(year.getKey(), Yuan.of(year.getValue())))
                .toList();
        return new Evidence("审计报告2026-1", null, revenues);
    }
}
