package org.hatchery.programme.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.programme.budget.BudgetLedger.Outcome;
import org.hatchery.programme.budget.BudgetLedger.Verdict;
import org.hatchery.programme.counting.Books;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** A budget that many callers want something of at once … */
@IntegrationTest
class BudgetLedgerRaceTests {
    private static final int CALLERS = 64;
    private static final int GRANTS = 128;
    /** Callers who try to post the same movement. */
    private static final int EACH = 4;

    private final BudgetLedger ledger;
    private final Clock clock;

    BudgetLedgerRaceTests(BudgetLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Test
    void movesEachMovementOnceAndNeverPromisesMoreThanThereIs() {
        Books books = Books.open(ledger, clock, new Yuan(amounts(GRANTS) / 2));
        IntStream.range(0, GRANTS).forEach(grant -> books.wishes().want(books.key(grant)));
        Queue<Integer> work = shuffledWork();
        var working = new AtomicInteger(CALLERS);

        Together.run(CALLERS + 1, caller -> {
            if (caller < CALLERS) {
                grantAll(books, work, working);
            } else {
                watchAndClear(books, working);
            }
            return caller;
        });
        books.clear();

        assertThat(books.standing()).isEmpty();
        assertThat(books.budget().committed()).isEqualTo(new Yuan(inTheBooksOfVouchers(books)));
        assertThat(IntStream.range(0, GRANTS)).anyMatch(grant -> books.wishes().has(books.key(grant), Verdict.VOID));
        assertThat(IntStream.range(0, GRANTS)).noneMatch(grant -> books.wishes().wants(books.key(grant)));
    }

    private static Queue<Integer> shuffledWork() {
        List<Integer> work = new ArrayList<>();
        IntStream.range(0, GRANTS * EACH).forEach(number -> work.add(number % GRANTS));
        Collections.shuffle(work, new Random(20261122));
        return new ConcurrentLinkedQueue<>(work);
    }

    private static void grantAll(Books books, Queue<Integer> work, AtomicInteger working) {
        try {
            for (Integer grant = work.poll(); grant != null; grant = work.poll()) {
                grant(books, grant);
            }
        } finally {
            working.decrementAndGet();
        }
    }

    /** What a voucher does: it posts, then books or refuses; every fourth returns the half of it later. */
    private static void grant(Books books, int grant) {
        String key = books.key(grant);
        Outcome outcome = books.again(key, new Yuan(amount(grant)));
        if (outcome == Outcome.SHORT) {
            books.wishes().refuse(key);
        }
        if (outcome == Outcome.POSTED && books.wishes().book(key) && grant % 4 == 0) {
            String back = books.key(grant + "-back");
            assertThat(books.post(back, new Yuan(-amount(grant) / 2))).isEqualTo(Outcome.POSTED);
            books.wishes().book(back);
        }
    }

    private static void watchAndClear(Books books, AtomicInteger working) {
        while (working.get() > 0) {
            Budget budget = books.budget();
            assertThat(budget.available()).isGreaterThanOrEqualTo(Yuan.ZERO);
            assertThat(budget.committed()).isGreaterThanOrEqualTo(Yuan.ZERO);
            assertThat(books.standing()).doesNotHaveDuplicates();
            books.clear();
        }
    }

    private static long inTheBooksOfVouchers(Books books) {
        return IntStream.range(0, GRANTS)
                .filter(grant -> books.wishes().has(books.key(grant), Verdict.BOOKED))
                .mapToLong(grant -> amount(grant) - (grant % 4 == 0 ? amount(grant) / 2 : 0))
                .sum();
    }

    private static long amount(int grant) {
        return 100 + 37L * grant % 101;
    }

    private static long amounts(int grants) {
        return IntStream.range(0, grants)
                .mapToLong(BudgetLedgerRaceTests::amount)
                .sum();
    }

    @Test
    void isSetByManyAtOnceAsIfByOneAfterTheOther() {
        Books books = Books.closed(ledger, clock);

        List<Boolean> accepted = Together.run(32, caller -> books.set(new Yuan(1_000 + caller)));

        assertThat(accepted).containsOnly(true);
        assertThat(books.budget().available()).isEqualTo(books.budget().amount());
        assertThat(books.budget().amount()).isBetween(new Yuan(1_000), new Yuan(1_031));
    }

    @Test
    void keepsEveryPostingWhileItIsRaisedAndLowered() {
        Books books = Books.open(ledger, clock, new Yuan(1_000));

        List<Outcome> outcomes = Together.run(32, caller -> {
            if (caller % 2 == 0) {
                books.set(new Yuan(1_000 + caller));
            }
            return books.post(books.key(caller), new Yuan(50));
        });

        long posted = outcomes.stream().filter(Outcome.POSTED::equals).count();
        assertThat(books.budget().committed()).isEqualTo(new Yuan(50 * posted));
        assertThat(books.budget().available()).isGreaterThanOrEqualTo(Yuan.ZERO);
        assertThat(posted).isGreaterThanOrEqualTo(1_000 / 50);
    }

    /** For the record; the engine and the machine decide how many there are. */
    @Test
    void servesManyIssuesASecond() {
        int each = 25;
        Books books = Books.open(ledger, clock, new Yuan(1_000_000));
        long begun = System.nanoTime();

        Together.run(
                CALLERS,
                caller -> IntStream.range(0, each)
                        .mapToObj(number -> issue(books, caller + "-" + number))
                        .toList());

        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("| postings a second, %d callers, one budget | %.0f |%n", CALLERS, CALLERS * each / seconds);
        assertThat(books.budget().committed()).isEqualTo(new Yuan(CALLERS * each));
        assertThat(books.standing().size()).isLessThan(CALLERS * each);
    }

    private static Outcome issue(Books books, String act) {
        String key = books.key(act);
        Outcome outcome = books.post(key, new Yuan(1));
        books.wishes().book(key);
        books.clearIfMany();
        return outcome;
    }
}
