package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.carrier.counting.CarrierPage;
import org.hatchery.carrier.counting.WrittenBook;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.tree.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of a year, in the book of the carrier, … */
class YearPostingsTests {
    private static final Carrier CARRIER = Tenancy.carrier("posting", "220102");
    private static final YearValues VALUES = values(17, "9.00");

    private static YearValues values(int employees, String raised) {
        return new YearValues(
                employees,
                2,
                11,
                3,
                Yuan.of("1.00"),
                Yuan.of("2.00"),
                Yuan.of("3.00"),
                Yuan.of("-4.00"),
                Yuan.of(raised),
                21,
                22,
                50,
                24,
                25);
    }

    @ParameterizedTest
    @EnumSource
    void areCountedAsReportedUntilReturnedAndInFullOnceConfirmed(YearFiguresState state) {
        Map<YearItem, Long> posted = posted(state, VALUES, FigureAccount.FIRM_FIGURES);

        switch (state) {
            case ENTERED -> assertThat(posted).isEqualTo(Map.of(YearItem.REPORTED, 1L));
            case RETURNED -> assertThat(posted).isEmpty();
            case CONFIRMED ->
                assertThat(posted)
                        .hasSize(YearItem.values().length - 1)
                        .containsEntry(YearItem.REPORTED, 1L)
                        .containsEntry(YearItem.CONFIRMED, 1L)
                        .containsEntry(YearItem.EMPLOYEES, 17L)
                        .containsEntry(YearItem.NET_PROFIT, -400L)
                        .containsEntry(YearItem.FINANCED, 1L)
                        .containsEntry(YearItem.SOFTWARE_COPYRIGHTS, 25L);
        }
    }

    @Test
    void countWhoHasNoStaffAndWhoRaisedNothing() {
        Map<YearItem, Long> posted = posted(YearFiguresState.CONFIRMED, values(0, "0.00"), FigureAccount.TEAM_FIGURES);

        assertThat(posted)
                .containsEntry(YearItem.WITHOUT_STAFF, 1L)
                .doesNotContainKey(YearItem.FINANCED)
                .doesNotContainKey(YearItem.EMPLOYEES);
        assertThat(posted(YearFiguresState.CONFIRMED, VALUES, FigureAccount.TEAM_FIGURES))
                .doesNotContainKey(YearItem.WITHOUT_STAFF);
    }

    /** Amounts other than nought in the column of the year. */
    private static Map<YearItem, Long> posted(YearFiguresState state, YearValues values, FigureAccount account) {
        var page = new CarrierPage(CARRIER, LocalDate.parse("2026-03-31"));
        var fact = new YearFact(new IncubateeId("firm"), CARRIER.getId(), 2025, state, false, values);
        new YearPostings(fact, account, page).write();
        Map<YearItem, Long> posted = new TreeMap<>();
        WrittenBook.of(page).postings().forEach((place, amounts) -> {
            assertThat(place.column()).isEqualTo(Column.year(2025));
            for (YearItem item : YearItem.values()) {
                posted.merge(item, amounts.at(account.at(item)), Long::sum);
            }
        });
        posted.values().removeIf(amount -> amount == 0);
        return posted;
    }
}
