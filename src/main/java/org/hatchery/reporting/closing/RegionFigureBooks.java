package org.hatchery.reporting.closing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Books of what statistics offices say of their divisions: the sums of accepted reports of that one form, so that a target that
 * waits for such a figure is compared. Windows never lie above each other, so nothing is counted twice on the way up.
 */
@Component
@Order(9)
class RegionFigureBooks implements DocumentBooks {
    private static final String FIGURES = "STATISTICS_YEAR";
    private static final String PROGRESS = "PROGRESS_LEAD_HALF";

    private final SumLedger ledger;
    private final WindowDirectory windows;
    private final CountedCollection documents;

    RegionFigureBooks(SumLedger sums, WindowDirectory windows, Uncounted uncounted) {
        this.ledger = sums;
        this.windows = windows;
        this.documents = uncounted.of(RegionSum.class, "_id");
    }

    @Override
    public String kind() {
        return "reportSum";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        List<RegionSum> sums = ledger.find(ids);
        List<WindowId> asked = sums.stream().map(RegionSum::window).distinct().toList();
        Map<WindowId, ReportWindow> in =
                windows.find(asked, Scope.EVERYTHING).stream().collect(toMap(ReportWindow::getId, window -> window));
        return sums.stream()
                .collect(toMap(RegionSum::id, sum -> book(sum, Optional.ofNullable(in.get(sum.window())), today)));
    }

    private static Book book(RegionSum sum, Optional<ReportWindow> window, LocalDate today) {
        var book = new Book(today);
        window.filter(one -> one.getForm().equals(FIGURES)).ifPresent(one -> post(book, sum, one.getPeriodEnd()));
        window.filter(one -> one.getForm().equals(PROGRESS))
                .ifPresent(one -> book.post(
                        one.getPeriodEnd(),
                        Cell.in(sum.region()),
                        RegionFigureAccount.PROGRESS_REPORTS.number(),
                        accepted(sum).reports()));
        return book;
    }

    /** What the bureau of the division itself has accepted. */
    private static LevelSum accepted(RegionSum sum) {
        return sum.levels().getOrDefault(Hop.of(sum.region()), LevelSum.NONE);
    }

    private static void post(Book book, RegionSum sum, LocalDate end) {
        Map<String, Long> items =
                sum.levels().getOrDefault(Hop.of(sum.region()), LevelSum.NONE).items();
        for (RegionFigureAccount account : RegionFigureAccount.values()) {
            Long amount = items.get(account.item());
            // what is more than the totals can hold, as the product of a whole nation in fen, is told by its report
            // alone
            if (amount != null && amount != 0 && amount <= Book.MOST) {
                book.post(end, Cell.in(sum.region()), account.number(), amount);
                if (account.isStanding()) {
                    book.post(end.plusYears(1), Cell.in(sum.region()), account.number(), -amount);
                }
            }
        }
    }
}
