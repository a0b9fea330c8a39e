package org.hatchery.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.totals.Book;
import org.hatchery.totals.Books;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of voucher programmes: their budgets. */
@Component
@Order(4)
class BudgetBooks implements Books {
    private final ProgrammeDirectory programmes;
    private final BudgetLedger budgets;

    BudgetBooks(ProgrammeDirectory programmes, BudgetLedger budgets) {
        this.programmes = programmes;
        this.budgets = budgets;
    }

    @Override
    public String kind() {
        return "programme";
    }

    @Override
    public Changed changed(int most) {
        return Changed.of(budgets.uncounted(most), most, budgets::counted);
    }

    /** One by one: there are few, and they change once a year. */
    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        Map<String, Book> books = new HashMap<>();
        ids.forEach(id -> programmes
                .find(new ProgrammeId(id))
                .ifPresent(programme ->
                        books.put(id, BudgetBook.of(programme.getRegion(), budgets.all(programme.getId()), today))));
        return books;
    }

    @Override
    public long size() {
        return programmes.size();
    }

    @Override
    public List<String> idsAfter(String id, int most) {
        return programmes.idsAfter(id, most);
    }
}
