package org.hatchery.pilotproject.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.pilotproject.Declined.declines;

import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of a year … */
class BaseYearFiguresTests {
    private static final BaseYearFigures NONE = new BaseYearFigures(null, null, null, null, null, null, null, null);

    @Test
    void mayAllBeUnknownAndThenSayNothing() {
        assertThat(NONE.checked().readings())
                .allSatisfy((indicator, reading) ->
                        assertThat(reading.value(indicator.form())).isNull());
    }

    @Test
    void keepEveryPartBelowItsWhole() {
        declines("INVALID figures.serviceIncome", () -> money("10.01", "10").checked());
        declines("INVALID figures.technicalStaff", () -> people(null, 10, 11, 0).checked());
        declines("INVALID figures.seniorStaff", () -> people(null, 10, 10, 11).checked());
        assertThat(money("10", "10").checked()).isNotNull();
        assertThat(people(0, 10, 10, 10).checked()).isNotNull();
        assertThat(people(0, null, 10, 10).checked()).isNotNull();
    }

    @Test
    void areToldAllTheirFaultsTogether() {
        var wrong = new BaseYearFigures(Yuan.of("2"), Yuan.of("1"), null, null, -1, 5, 50, 100);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(wrong::checked)
                .satisfies(declined -> assertThat(declined.errors())
                        .extracting(fault -> String.join(".", fault.field()))
                        .containsExactly(
                                "figures.safetyAccidents",
                                "figures.serviceIncome",
                                "figures.technicalStaff",
                                "figures.seniorStaff"));
    }

    @Test
    void areNotBelowZeroNorBeyondAMillion() {
        declines(
                "INVALID figures.safetyAccidents",
                () -> people(-1, null, null, null).checked());
        declines(
                "INVALID figures.safetyAccidents",
                () -> people(1_000_001, null, null, null).checked());
        declines("INVALID figures.staff", () -> people(null, -1, null, null).checked());
        declines(
                "INVALID figures.technicalStaff",
                () -> people(null, null, -1, null).checked());
        declines(
                "INVALID figures.seniorStaff",
                () -> people(null, null, null, -1).checked());
        assertThat(people(1_000_000, 0, 0, 0).checked()).isNotNull();
    }

    @Test
    void sayWhatTheyAreThere() {
        var figures = new BaseYearFigures(Yuan.of("30"), Yuan.of("120"), Yuan.of("7"), Yuan.of("8"), 0, 20, 10, 5);

        assertThat(value(figures, Indicator.SERVICE_INCOME)).isEqualTo("30.00");
        assertThat(value(figures, Indicator.SERVICE_INCOME_SHARE)).isEqualTo("25.00");
        assertThat(value(figures, Indicator.RND_INVESTMENT)).isEqualTo("7.00");
        assertThat(value(figures, Indicator.CONSTRUCTION_INVESTMENT)).isEqualTo("8.00");
        assertThat(value(figures, Indicator.SAFETY_ACCIDENTS)).isEqualTo("0");
        assertThat(value(figures, Indicator.STAFF)).isEqualTo("20");
        assertThat(value(figures, Indicator.TECHNICAL_STAFF_SHARE)).isEqualTo("50.00");
        assertThat(value(figures, Indicator.SENIOR_STAFF_SHARE)).isEqualTo("25.00");
    }

    private static BaseYearFigures money(String income, String revenue) {
        return new BaseYearFigures(Yuan.of(income), Yuan.of(revenue), null, null, null, null, null, null);
    }

    private static BaseYearFigures people(
            @Nullable Integer accidents,
            @Nullable Integer staff,
            @Nullable Integer technical,
            @Nullable Integer senior) {
        return new BaseYearFigures(null, null, null, null, accidents, staff, technical, senior);
    }

    private static String value(BaseYearFigures figures, Indicator indicator) {
        return figures.readings().get(indicator).value(indicator.form()).toPlainString();
    }
}
