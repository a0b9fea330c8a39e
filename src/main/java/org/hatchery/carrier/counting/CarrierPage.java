package org.hatchery.carrier.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.totals.chapter.Stocks;
import org.hatchery.totals.chapter.Whereabouts;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The book of a carrier while it is written: everything is posted where the carrier lay that day, as what it was then. */
@NamedInterface(propagate = false)
public final class CarrierPage {
    private final Book book;
    private final Whereabouts whereabouts;
    private final Stocks stocks = new Stocks();

    public CarrierPage(Carrier carrier, LocalDate today) {
        this.book = new Book(today);
        this.whereabouts = CarrierCells.of(carrier);
    }

    public LocalDate today() {
        return book.today();
    }

    /** Something happened on a day. */
    public void flow(LocalDate day, int number, long amount) {
        book.post(day, whereabouts.on(day), number, amount);
    }

    /**
     * Something is there from a day on.
     *
     * @param to first day on which it is gone; null while it stays
     */
    public void stock(LocalDate from, @Nullable LocalDate to, int number, long amount) {
        stocks.from(from, to, number, amount);
    }

    /** The same, and its days where they count as well. */
    public void stock(LocalDate from, @Nullable LocalDate to, Account account, long amount) {
        stocks.from(from, to, account, amount);
    }

    /** Something became of whoever entered on a day, which is over. */
    public void cohort(LocalDate entered, int number, long amount) {
        book.post(Column.cohort(YearMonth.from(entered)), whereabouts.on(entered), number, amount);
    }

    /** Something was said of a year, and counts where the carrier was as that ended, or is while it runs. */
    public void year(int year, int number, long amount) {
        LocalDate end = LocalDate.of(year, 12, 31);
        book.post(Column.year(year), whereabouts.on(end.isAfter(today()) ? today() : end), number, amount);
    }

    Book closed() {
        stocks.postTo(book, whereabouts);
        return book;
    }
}
