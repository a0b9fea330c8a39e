package org.hatchery.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AreaTests {
    @Test
    void isKeptInHundredthsOfASquareMetre() {
        assertThat(Area.of("85.5")).isEqualTo(new Area(8550)).hasToString("85.50");
    }

    @Test
    void isNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Area.of("-0.01"));
    }

    @Test
    void hasAtMostTwoDecimalPlaces() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Area.of("85.555"));
    }

    @Test
    void addsUpWithoutRounding() {
        assertThat(Area.of("0.1").plus(Area.of("0.2"))).isEqualTo(Area.of("0.3"));
    }

    @Test
    void isOrderedBySize() {
        assertThat(Area.of("9")).isLessThan(Area.of("10"));
    }
}
