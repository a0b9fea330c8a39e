package org.hatchery.pilotproject.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.hatchery.pilot.use.YearOfUse;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The use of a year … */
class UseYearTests {
    @Test
    void isToldInHoursAndShares() {
        var year = new UseYear(new YearOfUse(2026, 6_000, 3_000, 1_500, 500, 4, Yuan.ZERO, 4.666));

        assertThat(value(year, Indicator.OPEN_HOURS)).isEqualTo("100.00");
        assertThat(value(year, Indicator.BOOKING_RATE)).isEqualTo("50.00");
        assertThat(value(year, Indicator.USE_RATE)).isEqualTo("25.00");
        assertThat(value(year, Indicator.OUTSIDE_USE_SHARE)).isEqualTo("33.33");
        assertThat(value(year, Indicator.SHARING_HOURS)).isEqualTo("8.33");
        assertThat(value(year, Indicator.EQUIPMENT_USERS)).isEqualTo("4");
        assertThat(value(year, Indicator.EQUIPMENT_RATING)).isEqualTo("4.67");
    }

    @Test
    void hasNoSharesOfNothing() {
        var year = new UseYear(new YearOfUse(2026, 0, 0, 0, 0, 0, Yuan.ZERO, null));

        assertThat(value(year, Indicator.OPEN_HOURS)).isEqualTo("0.00");
        assertThat(value(year, Indicator.USE_RATE)).isNull();
        assertThat(value(year, Indicator.OUTSIDE_USE_SHARE)).isNull();
        assertThat(value(year, Indicator.EQUIPMENT_RATING)).isNull();
    }

    private static @Nullable String value(UseYear year, Indicator indicator) {
        var value = year.readings().get(indicator).value(indicator.form());
        return value == null ? null : value.toPlainString();
    }
}
