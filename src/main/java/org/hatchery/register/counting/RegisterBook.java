package org.hatchery.register.counting;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;

/** The book of one subject of the register while it is written, where it lies. */
final class RegisterBook {
    private final Book book;
    private final Cell cell;

    RegisterBook(RegionCode place, LocalDate today) {
        this.book = new Book(today);
        this.cell = Cell.in(place);
    }

    /** One more from each begin to each end. */
    void stock(Account account, Times times) {
        times.joined().forEach(time -> {
            book.post(time.from(), cell, account.number(), 1);
            LocalDate end = time.to();
            if (end != null) {
                book.post(end, cell, account.number(), -1);
            }
        });
    }

    void stock(Account account, Times.Time time) {
        var times = new Times();
        times.add(time);
        stock(account, times);
    }

    /** It happened once. */
    void flow(Account account, LocalDate day) {
        book.post(day, cell, account.number(), 1);
    }

    Book done() {
        return book;
    }
}
