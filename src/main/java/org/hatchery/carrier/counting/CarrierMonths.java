package org.hatchery.carrier.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Vector;
import org.springframework.modulith.NamedInterface;

/** The book of one carrier, wherever it lay: what came in each month, and what was said of each year. */
@NamedInterface(propagate = false)
public record CarrierMonths(NavigableMap<YearMonth, Vector> months, Map<Integer, Vector> years) {
    static CarrierMonths of(Book book) {
        var carrier = new CarrierMonths(new TreeMap<>(), new HashMap<>());
        book.postings().forEach((place, amounts) -> carrier.add(place.column(), amounts));
        return carrier;
    }

    static CarrierMonths of(Map<Column, Vector> columns) {
        var carrier = new CarrierMonths(new TreeMap<>(), new HashMap<>());
        columns.forEach(carrier::add);
        return carrier;
    }

    private void add(Column column, Vector amounts) {
        switch (column.series()) {
            case RUNNING -> months.merge(column.month(), amounts, Vector::plus);
            case YEAR -> years.merge(column.month().getYear(), amounts, Vector::plus);
            case COHORT -> {}
        }
    }

    /** Everything up to the end of the month of a day. */
    public Vector upTo(LocalDate day) {
        return months.headMap(YearMonth.from(day), true).values().stream().reduce(Vector.ZERO, Vector::plus);
    }

    public Vector year(int year) {
        return years.getOrDefault(year, Vector.ZERO);
    }
}
