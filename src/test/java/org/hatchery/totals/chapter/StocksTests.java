package org.hatchery.totals.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Numbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes, goes and moves … */
class StocksTests {
    private static final Cell HERE = Cell.in(new RegionCode("410102"));
    private static final Cell THERE = Cell.in(new RegionCode("500101"));
    private static final LocalDate MOVE = LocalDate.of(2025, 6, 15);
    private static final int NUMBER = 7;

    /** A stock whose days count as well. */
    private enum Area implements Account {
        AREA;

        @Override
        public Numbers numbers() {
            return Numbers.stock(20, 21);
        }
    }

    private final Stocks stocks = new Stocks();

    @Test
    void isPostedWhereItComesAndTakenOffWhereItGoes() {
        stay("2025-01-10", "2025-03-01", 3);

        assertThat(posted(NUMBER)).isEqualTo(Map.of("410102 2025-01", 3L, "410102 2025-03", -3L));
    }

    @Test
    void isNothingWhenItGoesOnTheDayItComes() {
        stay("2025-01-10", "2025-01-10", 3);
        stay("2025-01-10", "2025-01-09", 3);

        assertThat(posted(NUMBER)).isEmpty();
    }

    @Test
    void movesAlongAsLongAsItIsThere() {
        stay("2025-01-10", null, 3);
        stay("2025-02-10", "2025-09-01", 5);
        stay("2025-01-10", "2025-06-14", 100);

        assertThat(posted(NUMBER))
                .isEqualTo(Map.of(
                        "410102 2025-01", 103L,
                        "410102 2025-02", 5L,
                        "410102 2025-06", -108L,
                        "500101 2025-06", 8L,
                        "500101 2025-09", -5L));
    }

    @Test
    void comesWhereItIsOnThatDayWhenItComesOrGoesOnTheDayOfTheMove() {
        stay("2025-06-15", null, 3);
        assertThat(posted(NUMBER)).isEqualTo(Map.of("500101 2025-06", 3L));

        stay("2025-01-10", "2025-06-15", 5);
        assertThat(posted(NUMBER)).isEqualTo(Map.of("410102 2025-01", 5L, "410102 2025-06", -5L, "500101 2025-06", 3L));
    }

    @Test
    void isCountedTimesItsDayWhereItsDaysCount() {
        stocks.from(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 9, 1), Area.AREA, 3);

        assertThat(posted(20))
                .isEqualTo(Map.of(
                        "410102 2025-01", 3L, "410102 2025-06", -3L, "500101 2025-06", 3L, "500101 2025-09", -3L));
        assertThat(posted(21))
                .isEqualTo(Map.of(
                        "410102 2025-01", 3 * day("2025-01-10"),
                        "410102 2025-06", -3 * MOVE.toEpochDay(),
                        "500101 2025-06", 3 * MOVE.toEpochDay(),
                        "500101 2025-09", -3 * day("2025-09-01")));
    }

    private static long day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    private void stay(String from, @Nullable String to, long amount) {
        stocks.from(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), NUMBER, amount);
    }

    private Map<String, Long> posted(int number) {
        var book = new Book(LocalDate.of(2026, 3, 1));
        stocks.postTo(book, new Whereabouts(new TreeMap<>(Map.of(LocalDate.of(2020, 1, 1), HERE, MOVE, THERE))));
        Map<String, Long> posted = new TreeMap<>();
        book.postings()
                .forEach((place, amounts) -> posted.put(
                        place.cell().place().value() + " " + place.column().month(), amounts.at(number)));
        posted.values().removeIf(amount -> amount == 0);
        return posted;
    }
}
