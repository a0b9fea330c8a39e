package org.hatchery.programme.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.programme.counting.Books.YEAR;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.hatchery.IntegrationTest;
import org.hatchery.programme.budget.BudgetLedger.Outcome;
import org.hatchery.programme.counting.Books;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** The budget of a year … */
@IntegrationTest
class BudgetLedgerTests {
    private static final Yuan HUNDRED = Yuan.of("100.00");
    private static final Yuan SIXTY = Yuan.of("60.00");
    private static final Yuan FORTY = Yuan.of("40.00");
    private static final Yuan FEN = Yuan.of("0.01");

    private final BudgetLedger ledger;
    private final MongoOperations mongo;
    private final CountedCollection documents;
    private final Clock clock;
    private Books books;

    BudgetLedgerTests(BudgetLedger ledger, MongoOperations mongo, Uncounted uncounted, Clock clock) {
        this.documents = uncounted.of(Budget.class, "programme");
        this.ledger = ledger;
        this.mongo = mongo;
        this.clock = clock;
        this.books = Books.closed(ledger, clock);
    }

    @BeforeEach
    void aHundredYuan() {
        books = Books.open(ledger, clock, HUNDRED);
    }

    @Test
    void isThereOnceItWasSet() {
        assertThat(ledger.find(books.programme(), YEAR + 1)).isEmpty();
        assertThat(books.budget().amount()).isEqualTo(HUNDRED);
        assertThat(books.budget().available()).isEqualTo(HUNDRED);
        assertThat(books.budget().committed()).isEqualTo(Yuan.ZERO);
        assertThat(books.budget().programme()).isEqualTo(books.programme());
        assertThat(books.budget().year()).isEqualTo(YEAR);
    }

    @Test
    void isStoredAsOneDocumentOfWholeFen() {
        books.post(books.key(1), SIXTY);

        Document stored = mongo.getCollection("budgets")
                .find(new Document("_id", books.prefix() + "/2026"))
                .first();
        assertThat(stored).containsEntry("amount", 10_000L).containsEntry("available", 4_000L);
        assertThat(stored.getList("postings", Document.class).get(0))
                .containsEntry("key", books.key(1))
                .containsEntry("amount", 6_000L);
    }

    @Test
    void isStillToBeCountedWhenItChangedAfterItWasFound() {
        ledger.set(books.programme(), YEAR, SIXTY);
        var found = documents.changed(10_000);
        ledger.set(books.programme(), YEAR, HUNDRED);

        documents.counted(found);

        assertThat(documents.changed(10_000)).anyMatch(mark -> mark.subject().equals(books.prefix()));
    }

    @Test
    void reachesToTheLastFen() {
        assertThat(books.post(books.key(1), SIXTY)).isEqualTo(Outcome.POSTED);
        assertThat(books.post(books.key(2), FORTY.plus(FEN))).isEqualTo(Outcome.SHORT);
        assertThat(books.post(books.key(3), FORTY)).isEqualTo(Outcome.POSTED);
        assertThat(books.post(books.key(4), FEN)).isEqualTo(Outcome.SHORT);
        assertThat(books.budget().committed()).isEqualTo(HUNDRED);
        assertThat(books.standing()).containsExactly(books.key(1), books.key(3));
    }

    @Test
    void reachesForNothingBeforeItIsSet() {
        assertThat(Books.closed(ledger, clock).post("nobody#1", FEN)).isEqualTo(Outcome.SHORT);
    }

    @Test
    void movesMoneyOnceForTheSameKey() {
        books.post(books.key(1), SIXTY);

        assertThat(books.again(books.key(1), SIXTY)).isEqualTo(Outcome.POSTED);
        assertThat(books.budget().committed()).isEqualTo(SIXTY);
    }

    @Test
    void movesNothingThatNobodyWants() {
        assertThat(books.again(books.key(1), SIXTY)).isEqualTo(Outcome.UNWANTED);
        assertThat(books.budget().committed()).isEqualTo(Yuan.ZERO);
    }

    @Test
    void takesBackWhatAVoucherReturns() {
        books.post(books.key(1), HUNDRED);
        books.post(books.key(2), new Yuan(-4_000));

        assertThat(books.budget().available()).isEqualTo(FORTY);
        assertThat(books.post(books.key(3), FORTY)).isEqualTo(Outcome.POSTED);
    }

    @Test
    void isRaisedAndLoweredDownToWhatIsCommitted() {
        books.post(books.key(1), SIXTY);

        assertThat(books.set(Yuan.of("150.00"))).isTrue();
        assertThat(books.budget().available()).isEqualTo(Yuan.of("90.00"));
        assertThat(books.set(SIXTY.minus(FEN))).isFalse();
        assertThat(books.set(SIXTY)).isTrue();
        assertThat(books.budget().available()).isEqualTo(Yuan.ZERO);
        assertThat(books.set(SIXTY)).isTrue();
        assertThat(books.budget().committed()).isEqualTo(SIXTY);
    }

    @Test
    void forgetsAPostingOnceItsVoucherBookedIt() {
        books.post(books.key(1), SIXTY);
        books.post(books.key(2), FORTY);
        books.wishes().book(books.key(1));

        books.clear();

        assertThat(books.standing()).containsExactly(books.key(2));
        assertThat(books.budget().available()).isEqualTo(Yuan.ZERO);
        assertThat(books.again(books.key(1), SIXTY)).isEqualTo(Outcome.UNWANTED);
    }

    @Test
    void forgetsNothingYoungerThanItIsTold() {
        books.post(books.key(1), SIXTY);
        books.wishes().book(books.key(1));

        ledger.clear(books.budget().id(), clock.instant().minusSeconds(60), books.wishes()::verdicts);

        assertThat(books.standing()).containsExactly(books.key(1));
    }

    @Test
    void getsBackWhatItsVoucherNeverTook() {
        books.post(books.key(1), SIXTY);
        books.wishes().refuse(books.key(1));

        books.clear();
        books.clear();

        assertThat(books.standing()).isEmpty();
        assertThat(books.budget().available()).isEqualTo(HUNDRED);
    }

    @Test
    void waitsWithAReturnThatNobodyTookUntilItIsNotSpentAnyMore() {
        books.post(books.key(1), HUNDRED);
        books.wishes().book(books.key(1));
        books.post(books.key(2), new Yuan(-4_000));
        books.post(books.key(3), FORTY);
        books.wishes().refuse(books.key(2));

        books.clear();
        assertThat(books.budget().available()).isEqualTo(Yuan.ZERO);
        assertThat(books.standing()).containsExactly(books.key(2), books.key(3));

        books.wishes().refuse(books.key(3));
        books.clear();
        books.clear();
        assertThat(books.standing()).isEmpty();
        assertThat(books.budget().committed()).isEqualTo(HUNDRED);
    }

    @Test
    void clearsItselfOnceManyPostingsStandInIt() {
        for (int number = 0; number < BudgetLedger.MANY; number++) {
            books.clearIfMany();
            assertThat(books.standing()).hasSize(number);
            books.post(books.key(number), FEN);
            books.wishes().book(books.key(number));
        }
        // a posting of this very millisecond is too young to be cleared
        waitForTheNextMillisecond();

        books.clearIfMany();

        assertThat(books.standing()).isEmpty();
        assertThat(books.budget().committed()).isEqualTo(new Yuan(BudgetLedger.MANY));
        assertThat(books.budget().fence()).isEqualTo(1);
    }

    private void waitForTheNextMillisecond() {
        long now = clock.millis();
        while (clock.millis() == now) {
            Thread.onSpinWait();
        }
    }

    @Test
    void doesNotMoveItsFenceForAClearingThatComesTooLate() {
        books.post(books.key(1), SIXTY);
        books.wishes().book(books.key(1));
        ledger.clear(books.budget().id(), clock.instant().plusSeconds(1), keys -> {
            books.clear();
            return books.wishes().verdicts(keys);
        });

        assertThat(books.budget().fence()).isEqualTo(1);
    }

    /**
     * The caller asked its voucher before somebody else posted, booked and cleared away the same movement; the budget
     * would reach for it twice.
     */
    @Test
    void isNotReachedBySomebodyWhoSleptThroughAClearing() {
        String key = books.key(1);
        books.wishes().want(key);
        var asked = new AtomicInteger();

        Outcome late = ledger.post(books.programme(), YEAR, key, FORTY, () -> {
            boolean wanted = books.wishes().wants(key);
            if (asked.incrementAndGet() == 1) {
                assertThat(books.again(key, FORTY)).isEqualTo(Outcome.POSTED);
                books.wishes().book(key);
                books.clear();
            }
            return wanted;
        });

        assertThat(late).isEqualTo(Outcome.UNWANTED);
        assertThat(asked).hasValue(2);
        assertThat(books.budget().committed()).isEqualTo(FORTY);
        assertThat(books.standing()).isEmpty();
    }

    @Test
    void isNotReachedBySomebodyWhoSleptWhileTheMovementWasTakenBack() {
        String key = books.key(1);
        books.wishes().want(key);

        Outcome late = ledger.post(books.programme(), YEAR, key, SIXTY, () -> {
            boolean wanted = books.wishes().wants(key);
            if (wanted) {
                books.again(key, SIXTY);
                books.wishes().refuse(key);
                books.clear();
            }
            return wanted;
        });

        assertThat(late).isEqualTo(Outcome.UNWANTED);
        assertThat(books.budget().available()).isEqualTo(HUNDRED);
    }

    @Test
    void movesMoneyOnceWhenSomebodyElsePostsInBetween() {
        String key = books.key(1);
        books.wishes().want(key);

        Outcome second = ledger.post(books.programme(), YEAR, key, SIXTY, () -> {
            books.again(key, SIXTY);
            return true;
        });

        assertThat(second).isEqualTo(Outcome.POSTED);
        assertThat(books.budget().committed()).isEqualTo(SIXTY);
    }

    @Test
    void isShortWhenSomebodyElseWasFaster() {
        Outcome second = ledger.post(books.programme(), YEAR, books.key(1), SIXTY, () -> {
            books.post(books.key(2), SIXTY);
            return true;
        });

        assertThat(second).isEqualTo(Outcome.SHORT);
        assertThat(books.standing()).containsExactly(books.key(2));
    }

    @Test
    void letsACallerTryAgainAfterTheClearingOfSomethingElse() {
        books.post(books.key(1), FORTY);
        books.wishes().book(books.key(1));

        Outcome outcome = ledger.post(books.programme(), YEAR, books.key(2), SIXTY, () -> {
            books.clear();
            return true;
        });

        assertThat(outcome).isEqualTo(Outcome.POSTED);
        assertThat(books.budget().committed()).isEqualTo(HUNDRED);
    }

    @Test
    void givesUpOnACallerWhoLosesAllTheTime() {
        var number = new AtomicInteger();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> ledger.post(books.programme(), YEAR, books.key("late"), FEN, () -> {
                    String other = books.key(number.incrementAndGet());
                    books.post(other, FEN);
                    books.wishes().book(other);
                    books.clear();
                    return true;
                }))
                .satisfies(no -> assertThat(no.code()).isEqualTo(UserErrorCode.STALE));
        assertThat(books.budget().committed()).isEqualTo(new Yuan(number.get()));
        assertThat(books.standing()).isEmpty();
    }
}
