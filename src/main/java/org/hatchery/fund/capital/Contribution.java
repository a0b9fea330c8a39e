package org.hatchery.fund.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What somebody promised to a fund, and what came in of it (出资).
 *
 * @param stake of the fund above that it is; null for others
 * @param by null for generated sample data
 */
public record Contribution(
        int number,
        ContributorKind kind,
        FundParty contributor,
        Yuan promised,
        LocalDate promisedOn,
        @Nullable String stake,
        List<FundPayment> payments,
        @Nullable Signature by,
        @Nullable FundVoid voided) {
    public boolean counts() {
        return voided == null;
    }

    /** What came in and was not voided. */
    public Yuan paidIn() {
        return live().map(FundPayment::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** Those payments that count. */
    public Stream<FundPayment> live() {
        return counts() ? payments.stream().filter(FundPayment::counts) : Stream.empty();
    }

    public boolean has(int payment) {
        return payments.stream().anyMatch(one -> one.number() == payment);
    }

    /**
     * With this payment.
     *
     * @throws Rejection WRONG_STATE, WRONG_DATES; CAP_EXCEEDED beyond the promise
     */
    public Contribution with(FundPayment payment) {
        if (!counts() || kind == ContributorKind.PARENT_FUND) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "contribution", Words.say("fund.pays-no-more"));
        }
        if (payment.on().isBefore(promisedOn)) {
            throw new Rejection(UserErrorCode.WRONG_DATES, "on", Words.say("fund.paid-after-promised"));
        }
        if (paidIn().plus(payment.amount()).isMoreThan(promised)) {
            throw new Rejection(
                    UserErrorCode.CAP_EXCEEDED,
                    "amount",
                    Words.say(
                            "fund.paid-within-promise", promised.minus(paidIn()).toString()));
        }
        return with(Stream.concat(payments.stream(), Stream.of(payment)).toList(), null);
    }

    /**
     * Without this payment.
     *
     * @throws Rejection WRONG_STATE
     */
    public Contribution without(int payment, FundVoid reason) {
        if (kind == ContributorKind.PARENT_FUND || live().noneMatch(one -> one.number() == payment)) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "entry", Words.say("fund.void-not-here"));
        }
        return with(
                payments.stream()
                        .map(one -> one.number() == payment ? one.without(reason) : one)
                        .toList(),
                null);
    }

    /**
     * The promise taken back.
     *
     * @throws Rejection WRONG_STATE while anything of it is in
     */
    public Contribution takenBack(FundVoid reason) {
        if (!counts() || kind == ContributorKind.PARENT_FUND || live().findAny().isPresent()) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "entry", Words.say("fund.void-payments-first"));
        }
        return with(payments, reason);
    }

    /** Given back to the fund above, with what came in of it. */
    public Contribution givenBack(FundVoid reason) {
        return with(payments, reason);
    }

    private Contribution with(List<FundPayment> now, @Nullable FundVoid reason) {
        return new Contribution(number, kind, contributor, promised, promisedOn, stake, now, by, reason);
    }
}
