package org.hatchery.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTests {
    @ParameterizedTest
    @CsvSource({
        "1234.50, 123450, 1234.50",
        "1234.5, 123450, 1234.50",
        "1234.500, 123450, 1234.50",
        "0, 0, 0.00",
        "0.01, 1, 0.01",
        "92233720368547758.07, 9223372036854775807, 92233720368547758.07"
    })
    void areWholeFen(String text, long fen, String printed) {
        assertThat(Yuan.of(text)).isEqualTo(new Yuan(fen)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1234.505", "92233720368547758.08"})
    void areRefusedWhereFenCannotSayThem(String text) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yuan.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1,000",
                "壹",
                "NaN",
                "1元",
                "1e3",
                "1E-2",
                "1e30000000",
                "+5",
                "5.",
                ".5",
                "--5",
                "٣",
                "५",
                "０x5"
            })
    void areRefusedWhereThereIsNoNumber(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Yuan.of(text));
    }

    @Test
    void addUpWithoutRounding() {
        assertThat(Yuan.of("0.10").plus(Yuan.of("0.20"))).isEqualTo(Yuan.of("0.30"));
    }

    @Test
    void neverOverflowInSilence() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Yuan(Long.MAX_VALUE).plus(Yuan.of("0.01")));
    }
}
