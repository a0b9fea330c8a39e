package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.List;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearValuesTests {
    private static final Yuan SOME = Yuan.of("100.00");

    /** Values that are good until one of them, by its place, is another one. */
    private static YearValues values(int place, long value) {
        long[] counts = {10, 2, 8, 4, 3, 1, 6, 2, 4};
        Yuan[] sums = {SOME, SOME, SOME, SOME, SOME};
        if (place < 9) {
            counts[place] = value;
        } else {
            sums[place - 9] = new Yuan(value);
        }
        return new YearValues(
                (int) counts[0],
                (int) counts[1],
                (int) counts[2],
                (int) counts[3],
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                (int) counts[4],
                (int) counts[5],
                (int) counts[6],
                (int) counts[7],
                (int) counts[8]);
    }

    private static List<String> wrong(YearValues values) {
        var declined = catchThrowableOfType(Rejection.class, values::checked);
        return declined == null
                ? List.of()
                : declined.errors().stream()
                        .peek(error -> assertThat(error.code()).isEqualTo(INVALID))
                        .map(error -> String.join(".", error.field()))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1000000, 1000001, employees",
        "1, 0, -1, freshGraduatesHired",
        "1, 10, 11, freshGraduatesHired",
        "2, 0, -1, collegeStaff",
        "2, 10, 11, collegeStaff",
        "3, 0, -1, rndStaff",
        "3, 10, 11, rndStaff",
        "4, 1000000, 1000001, ipApplied",
        "5, 0, -1, ipGranted",
        "6, 1000000, 1000001, ipValid",
        "7, 0, -1, inventionsValid",
        "8, 4, 5, softwareCopyrights",
        "8, 0, -1, softwareCopyrights",
        "9, 0, -1, revenue",
        "9, 9000000000000, 9000000000001, revenue",
        "10, 0, -1, rndExpenditure",
        "11, 0, -1, taxPaid",
        "12, -9000000000000, -9000000000001, netProfit",
        "12, 9000000000000, 9000000000001, netProfit",
        "13, 0, -1, financingRaised"
    })
    void takeTheLastGoodValueAndNameTheItemOfTheFirstBadOne(int place, long good, long bad, String item) {
        assertThat(wrong(values(place, good))).isEmpty();
        assertThat(wrong(values(place, bad))).containsExactly("values." + item);
    }

    @Test
    void haveNoMoreInventionsThanRights() {
        assertThat(wrong(values(7, 7))).containsExactly("values.inventionsValid");
        assertThat(wrong(values(7, 2))).isEmpty();
    }

    @Test
    void haveNoPartsOfNobody() {
        assertThat(wrong(values(0, 0)))
                .containsExactly("values.freshGraduatesHired", "values.collegeStaff", "values.rndStaff");
    }
}
