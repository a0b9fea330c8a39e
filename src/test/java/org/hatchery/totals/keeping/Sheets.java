package org.hatchery.totals.keeping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hatchery.totals.chapter.Books;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Series;

/** Subjects of a test: sheets of lines that change at will, and that tell of their changes as documents do. */
final class Sheets implements Books {
    private final TreeMap<String, List<Line>> sheets = new TreeMap<>();
    private final Map<String, Long> uncounted = new LinkedHashMap<>();
    private final Set<String> spoilt = new HashSet<>();
    private long changes;

    /** What happens on a day; in other series than the running one, the day only names the column. */
    public record Line(Series series, LocalDate day, Cell cell, int account, long amount) {
        Column column() {
            return switch (series) {
                case RUNNING -> Column.running(day);
                case COHORT -> Column.cohort(YearMonth.from(day));
                case YEAR -> Column.year(day.getYear());
            };
        }
    }

    public synchronized void put(String id, List<Line> lines) {
        sheets.put(id, List.copyOf(lines));
        spoilt.remove(id);
        uncounted.put(id, ++changes);
    }

    public synchronized void putAway(String id) {
        sheets.remove(id);
        uncounted.put(id, ++changes);
    }

    public synchronized Map<String, List<Line>> copy() {
        return Map.copyOf(sheets);
    }

    public synchronized void restore(Map<String, List<Line>> before) {
        Set.copyOf(sheets.keySet()).stream()
                .filter(id -> !before.containsKey(id))
                .forEach(this::putAway);
        before.forEach(this::put);
    }

    public synchronized List<Line> get(String id) {
        return sheets.getOrDefault(id, List.of());
    }

    public synchronized List<Line> all() {
        return sheets.values().stream().flatMap(List::stream).toList();
    }

    public synchronized boolean areCounted() {
        return uncounted.isEmpty();
    }

    @Override
    public String kind() {
        return "sheet";
    }

    @Override
    public synchronized Changed changed(int most) {
        Map<String, Long> found = new HashMap<>();
        uncounted.entrySet().stream().limit(most).forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return new Changed(Map.copyOf(found).keySet(), found.size() == most, () -> counted(found));
    }

    private synchronized void counted(Map<String, Long> found) {
        found.forEach((id, change) -> uncounted.remove(id, change));
    }

    /** From now on the book of this one cannot be written; until it is put again. */
    public synchronized void spoil(String id) {
        spoilt.add(id);
        uncounted.put(id, ++changes);
    }

    @Override
    public synchronized Map<String, Book> write(Collection<String> ids, LocalDate today) {
        ids.stream().filter(spoilt::contains).findFirst().ifPresent(id -> {
            throw new IllegalStateException("The sheet " + id + " cannot be read.");
        });
        Map<String, Book> books = new HashMap<>();
        ids.stream().filter(sheets::containsKey).forEach(id -> books.put(id, book(get(id), today)));
        return books;
    }

    private static Book book(List<Line> lines, LocalDate today) {
        Book book = new Book(today);
        lines.forEach(line -> {
            if (line.series() == Series.RUNNING) {
                book.post(line.day(), line.cell(), line.account(), line.amount());
            } else {
                book.post(line.column(), line.cell(), line.account(), line.amount());
            }
        });
        return book;
    }

    @Override
    public synchronized long size() {
        return sheets.size();
    }

    @Override
    public synchronized List<String> idsAfter(String id, int most) {
        return sheets.tailMap(id, false).keySet().stream().limit(most).toList();
    }
}
