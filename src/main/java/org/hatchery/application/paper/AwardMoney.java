package org.hatchery.application.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * The whole story of an application's money (资金情况).
 *
 * @param listedFor year in whose budget it is to be; null unless it is on the list
 * @param wish movement that the budget line has yet to make; null when none is under way
 * @param moves movements that were made
 */
public record AwardMoney(
        @Nullable Integer listedFor,
        @Nullable BudgetMove wish,
        List<BudgetMove> moves,
        List<AwardPayment> payments,
        List<Recovery> recoveries) {
    public static final AwardMoney NONE = new AwardMoney(null, null, List.of(), List.of(), List.of());

    public AwardMoney listed(@Nullable Integer year) {
        return new AwardMoney(year, wish, moves, payments, recoveries);
    }

    public AwardMoney wishing(BudgetMove next) {
        return new AwardMoney(listedFor, next, moves, payments, recoveries);
    }

    public boolean waitsFor(String key) {
        return wish != null && wish.key().equals(key);
    }

    public boolean hasMade(String key) {
        return moves.stream().anyMatch(move -> move.key().equals(key));
    }

    /** The wish has come true. */
    public AwardMoney made() {
        return new AwardMoney(listedFor, null, with(moves, wish), payments, recoveries);
    }

    public AwardMoney denied() {
        return new AwardMoney(listedFor, null, moves, payments, recoveries);
    }

    public AwardMoney paying(AwardPayment payment) {
        return new AwardMoney(listedFor, wish, moves, with(payments, payment), recoveries);
    }

    /** The last try ended. */
    public AwardMoney ended(AwardPayment now) {
        return new AwardMoney(listedFor, wish, moves, with(payments.subList(0, payments.size() - 1), now), recoveries);
    }

    public AwardMoney recovered(Recovery recovery) {
        return new AwardMoney(listedFor, wish, moves, payments, with(recoveries, recovery));
    }

    private static <T> List<T> with(List<T> some, @Nullable T more) {
        return more == null
                ? List.copyOf(some)
                : Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** The last try to pay. */
    public Optional<AwardPayment> lastPayment() {
        return payments.isEmpty() ? Optional.empty() : Optional.of(payments.get(payments.size() - 1));
    }

    /** The movement by which the money was set aside. */
    public Optional<BudgetMove> posted() {
        return moves.stream().filter(move -> move.amount().hundredths() > 0).findFirst();
    }

    /** What has been taken from budget lines and not returned. */
    public Yuan committed() {
        return moves.stream().map(BudgetMove::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** What has arrived. */
    public Yuan paid() {
        return lastPayment()
                .filter(payment -> payment.outcome() == PaymentOutcome.PAID)
                .map(AwardPayment::amount)
                .orElse(Yuan.ZERO);
    }

    public Yuan takenBack() {
        return recoveries.stream().map(Recovery::amount).reduce(Yuan.ZERO, Yuan::plus);
    }
}
