package org.hatchery.totals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All postings of one subject as its documents say, up to today. */
final class Book {
    private final LocalDate today;
    private final Map<Place, Map<Integer, Long>> amounts = new HashMap<>();
    private @Nullable LocalDate due;

    Book(LocalDate today) {
        this.today = today;
    }

    /** Where and when an amount is kept. */
    record Place(Column column, Cell cell) {}

    /** Posts what happens on a day; what lies ahead is left until it comes. */
    void post(LocalDate day, Cell cell, int account, long amount) {
        if (day.isAfter(today)) {
            due = due == null || day.isBefore(due) ? day : due;
        } else {
            post(Column.running(day), cell, account, amount);
        }
    }

    void post(Column column, Cell cell, int account, long amount) {
        amounts.computeIfAbsent(new Place(column, cell), none -> new HashMap<>())
                .merge(account, amount, Math::addExact);
    }

    Map<Place, Vector> postings() {
        Map<Place, Vector> postings = new HashMap<>();
        amounts.forEach((place, sums) -> {
            Vector vector = Vector.of(sums);
            if (!vector.isZero()) {
                postings.put(place, vector);
            }
        });
        return postings;
    }

    LocalDate today() {
        return today;
    }

    /** The next day on which something happens that is known already; null when nothing is. */
    @Nullable LocalDate due() {
        return due;
    }
}
