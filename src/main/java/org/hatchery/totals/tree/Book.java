package org.hatchery.totals.tree;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hatchery.shared.Implausible;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** All postings of one subject as its documents say, up to today. */
@NamedInterface(propagate = false)
public final class Book {
    /**
     * More than one subject can bring to one month of one place: ten trillion yuan, or all land of the country for some
     * days. Thousands of subjects that bring as much still do not overflow their sum.
     */
    public static final long MOST = 1_000_000_000_000_000L;
    /** Nothing on record is older than the country; a year of four digits sorts as text. */
    private static final int FIRST_YEAR = 1949;

    private static final int LAST_YEAR = 9999;

    private final LocalDate today;
    private final Map<Place, Map<Integer, Long>> amounts = new HashMap<>();
    private @Nullable LocalDate due;
    private @Nullable Map<Place, Vector> postings;

    public Book(LocalDate today) {
        this.today = today;
    }

    /** Where and when an amount is kept. */
    @NamedInterface(propagate = false)
    public record Place(Column column, Cell cell) {}

    /** Posts what happens on a day; what lies ahead is left until it comes, if it ever does. */
    public void post(LocalDate day, Cell cell, int account, long amount) {
        if (!day.isAfter(today)) {
            post(Column.running(day), cell, account, amount);
        } else if (day.getYear() <= LAST_YEAR) {
            due = due == null || day.isBefore(due) ? day : due;
        }
    }

    /**
     * Posts to a column.
     *
     * @throws Implausible when no such year can be meant
     */
    public void post(Column column, Cell cell, int account, long amount) {
        int year = column.month().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Implausible(Words.say("totals.year-between-date-corrected", year, FIRST_YEAR, LAST_YEAR));
        }
        postings = null;
        amounts.computeIfAbsent(new Place(column, cell), none -> new HashMap<>())
                .merge(account, amount, Vector::add);
    }

    /** All that was posted. */
    public Map<Place, Vector> postings() {
        Map<Place, Vector> known = postings;
        return known == null ? postings = sums() : known;
    }

    private Map<Place, Vector> sums() {
        Map<Place, Vector> all = new HashMap<>();
        amounts.forEach((place, sums) -> {
            Vector vector = Vector.of(sums);
            if (!vector.isZero()) {
                all.put(place, vector);
            }
        });
        return all;
    }

    public LocalDate today() {
        return today;
    }

    /** The next day on which something happens that is known already; null when nothing is. */
    public @Nullable LocalDate due() {
        return due;
    }
}
