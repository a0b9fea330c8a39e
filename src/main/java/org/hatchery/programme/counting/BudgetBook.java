package org.hatchery.programme.counting;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.programme.budget.Budget;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Column;

/** Writes the book of a programme's budgets, where the programme is. */
final class BudgetBook {
    private BudgetBook() {}

    static Book of(RegionCode place, List<Budget> budgets, LocalDate today) {
        Book book = new Book(today);
        budgets.forEach(budget -> book.post(
                Column.year(budget.year()),
                Cell.in(place),
                BudgetAccount.VOUCHER_BUDGET.number(),
                budget.amount().hundredths()));
        return book;
    }
}
