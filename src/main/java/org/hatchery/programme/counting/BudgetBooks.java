package org.hatchery.programme.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.programme.budget.Budget;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of voucher programmes: their budgets. */
@Component
@Order(4)
class BudgetBooks implements DocumentBooks {
    private final ProgrammeDirectory programmes;
    private final BudgetLedger budgets;
    private final CountedCollection documents;
    private final CountedCollection all;

    BudgetBooks(ProgrammeDirectory programmes, BudgetLedger budgets, Uncounted uncounted) {
        this.documents = uncounted.of(Budget.class, "programme");
        this.all = uncounted.of(Programme.class, "_id");
        this.programmes = programmes;
        this.budgets = budgets;
    }

    @Override
    public String kind() {
        return "programme";
    }

    @Override
    public CountedCollection documents() {
        return documents;
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
        return all.size();
    }

    @Override
    public List<String> idsAfter(String id, int most) {
        return all.idsAfter(id, most);
    }
}
