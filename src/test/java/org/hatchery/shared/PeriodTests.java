package org.hatchery.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {
    @ParameterizedTest
    @CsvSource({
        "2026,    2026-01-01, 2026-12-31",
        "2026-H1, 2026-01-01, 2026-06-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q2, 2026-04-01, 2026-06-30",
        "2026-Q3, 2026-07-01, 2026-09-30",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2026-01, 2026-01-01, 2026-01-31",
        "2026-02, 2026-02-01, 2026-02-28",
        "2028-02, 2028-02-01, 2028-02-29",
        "2026-12, 2026-12-01, 2026-12-31",
        "1900,    1900-01-01, 1900-12-31",
        "2999-12, 2999-12-01, 2999-12-31"
    })
    void lastsFromItsFirstDayToItsLast(String value, LocalDate first, LocalDate last) {
        var period = new Period(value);

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.dayAfter()).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2025,    2027,    2025 2026 2027",
        "2026,    2026,    2026",
        "2999,    2999,    2999",
        "2025-H2, 2026-H2, 2025-H2 2026-H1 2026-H2",
        "2025-Q3, 2026-Q2, 2025-Q3 2025-Q4 2026-Q1 2026-Q2",
        "2025-11, 2026-02, 2025-11 2025-12 2026-01 2026-02",
        "2999-11, 2999-12, 2999-11 2999-12",
        "2026,    2025,    ''",
        "2026-02, 2026-01, ''",
        "2026-H2, 2025-H1, ''",
        "2025,    2026-12, ''",
        "2025-Q1, 2026-H1, ''"
    })
    void isFollowedByOthersOfItsKind(String first, String last, String all) {
        assertThat(new Period(first).upTo(new Period(last)).map(Period::value)).isEqualTo(words(all));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2026",
                "26",
                "1899",
                "3000",
                "2026-",
                "2026-H0",
                "2026-H3",
                "2026-Q0",
                "2026-Q5",
                "2026-00",
                "2026-13",
                "2026-1",
                "2026-q1",
                "2026-h1",
                "2026/10",
                "2026-10-01",
                "2026-10\n",
                "２０２６",
                "202610"
            })
    void isRefusedInAnyOtherForm(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(value)).withMessageContaining("2026-H2");
    }
}
