package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.programme.budget.Budget;
import org.hatchery.programme.register.Programme;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.story.Voucher;

/** Makes budgets that say what the vouchers say. */
final class BudgetMaker {
    private static final Yuan AMOUNT = Yuan.of("10000000");

    private final Given given;
    private final List<Voucher> vouchers;

    BudgetMaker(Given given, List<Voucher> vouchers) {
        this.given = given;
        this.vouchers = vouchers;
    }

    /** For every year in which something was issued; of programmes in force also for this year and last. */
    Stream<Budget> of(Programme programme) {
        int year = given.today().getYear();
        IntStream now = programme.termsOn(given.today()).isPresent() ? IntStream.of(year - 1, year) : IntStream.empty();
        IntStream issued = issued(programme).mapToInt(BudgetMaker::yearOf);
        return IntStream.concat(issued, now)
                .filter(some -> programme.termsOn(LocalDate.of(some, 12, 31)).isPresent())
                .distinct()
                .sorted()
                .mapToObj(some -> budget(programme, some));
    }

    private Stream<Voucher> issued(Programme programme) {
        return vouchers.stream()
                .filter(voucher ->
                        voucher.getBasis().programme().equals(programme.getId()) && voucher.getIssuedOn() != null);
    }

    private static int yearOf(Voucher voucher) {
        return Objects.requireNonNull(voucher.getIssuedOn()).getYear();
    }

    private Budget budget(Programme programme, int year) {
        Yuan committed = issued(programme)
                .filter(voucher -> yearOf(voucher) == year)
                .map(Voucher::getBalances)
                .map(balances -> balances.face().minus(balances.lapsed()))
                .reduce(Yuan.ZERO, Yuan::plus);
        return new Budget(
                programme.getId().value() + "/" + year,
                programme.getId(),
                year,
                AMOUNT,
                AMOUNT.minus(committed),
                List.of(),
                0);
    }
}
