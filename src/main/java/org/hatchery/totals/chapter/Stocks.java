package org.hatchery.totals.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What comes to something that may move and goes again: posted where that is on the day, and moved along when it comes
 * into another cell, so that every cell's stock is the sum of what came and went.
 */
@NamedInterface(propagate = false)
public final class Stocks {
    private final List<Change> changes = new ArrayList<>();

    private record Change(
            LocalDate day,
            int account,
            long amount,
            @Nullable Integer moment) {}

    /**
     * Something is there from a day on.
     *
     * @param to first day on which it is gone; null while it stays
     */
    public void from(LocalDate from, @Nullable LocalDate to, int number, long amount) {
        add(from, to, number, amount, null);
    }

    /** The same, and its days where they count as well. */
    public void from(LocalDate from, @Nullable LocalDate to, Account account, long amount) {
        add(from, to, account.number(), amount, account.numbers().moment());
    }

    private void add(LocalDate from, @Nullable LocalDate to, int account, long amount, @Nullable Integer moment) {
        if (to == null || to.isAfter(from)) {
            changes.add(new Change(from, account, amount, moment));
            if (to != null) {
                changes.add(new Change(to, account, -amount, moment));
            }
        }
    }

    public void postTo(Book book, Whereabouts whereabouts) {
        changes.forEach(change -> post(book, whereabouts.on(change.day()), change));
        whereabouts.changes().forEach((day, cell) -> move(book, day, whereabouts.on(day.minusDays(1)), cell));
    }

    private void move(Book book, LocalDate day, Cell before, Cell after) {
        there(day).forEach(stock -> {
            post(book, before, new Change(day, stock.account(), -stock.amount(), stock.moment()));
            post(book, after, stock);
        });
    }

    /** What is there at the beginning of a day, as if it came then. */
    private List<Change> there(LocalDate day) {
        Map<Integer, List<Change>> before = changes.stream()
                .filter(change -> change.day().isBefore(day))
                .collect(Collectors.groupingBy(Change::account));
        return before.entrySet().stream()
                .map(entry -> new Change(
                        day,
                        entry.getKey(),
                        entry.getValue().stream().mapToLong(Change::amount).reduce(0, Math::addExact),
                        entry.getValue().get(0).moment()))
                .toList();
    }

    private static void post(Book book, Cell cell, Change change) {
        book.post(change.day(), cell, change.account(), change.amount());
        Integer moment = change.moment();
        if (moment != null) {
            book.post(
                    change.day(),
                    cell,
                    moment,
                    Math.multiplyExact(change.amount(), change.day().toEpochDay()));
        }
    }
}
