package org.hatchery.programme.counting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hatchery.programme.budget.Budget;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.programme.budget.BudgetLedger.Outcome;
import org.hatchery.programme.budget.Posting;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Wishes;
import org.hatchery.shared.Yuan;

/** Budget of a programme of a test's own, with the vouchers that want something of it. */
public record Books(BudgetLedger ledger, Clock clock, ProgrammeId programme, String prefix, Wishes wishes) {
    public static final int YEAR = 2026;

    public static Books open(BudgetLedger ledger, Clock clock, Yuan amount) {
        Books books = closed(ledger, clock);
        if (!books.set(amount)) {
            throw new IllegalStateException("A first budget is always accepted.");
        }
        return books;
    }

    /** Without a budget yet. */
    public static Books closed(BudgetLedger ledger, Clock clock) {
        String prefix = "ledger-" + UUID.randomUUID();
        return new Books(ledger, clock, new ProgrammeId(prefix), prefix, new Wishes());
    }

    /** Key of an act, in the form that vouchers give them. */
    public String key(Object act) {
        return prefix + "#" + act;
    }

    public boolean set(Yuan amount) {
        return ledger.set(programme, YEAR, amount);
    }

    /** Posts what a voucher wants from now on. */
    public Outcome post(String key, Yuan amount) {
        wishes.want(key);
        return again(key, amount);
    }

    public Outcome again(String key, Yuan amount) {
        return ledger.post(programme, YEAR, key, amount, () -> wishes.wants(key));
    }

    public void clear() {
        ledger.clear(budget().id(), clock.instant().plusSeconds(1), wishes::verdicts);
    }

    public void clearIfMany() {
        ledger.clearIfMany(programme, YEAR, wishes::verdicts);
    }

    public Budget budget() {
        return ledger.find(programme, YEAR).orElseThrow();
    }

    public List<String> standing() {
        return budget().postings().stream().map(Posting::key).toList();
    }
}
