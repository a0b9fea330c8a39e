package org.hatchery.fund.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.achievement.OwnerShare;
import org.jspecify.annotations.Nullable;

/**
 * What a fund invested in a firm, and how it ended (投资).
 *
 * @param exits what was recorded of its end, with what was voided
 * @param by null for generated sample data
 */
public record FundHolding(
        int number,
        InvestmentWish facts,
        List<InvestmentExit> exits,
        @Nullable Signature by,
        @Nullable FundVoid voided) {
    public boolean counts() {
        return voided == null;
    }

    public boolean isHeld() {
        return counts() && exit().isEmpty();
    }

    /** How it ended; none while it is held. */
    public Optional<InvestmentExit> exit() {
        return counts() ? exits.stream().filter(InvestmentExit::counts).findFirst() : Optional.empty();
    }

    public Yuan amount() {
        return facts.amount();
    }

    public InvestmentKind kind() {
        return facts.kind();
    }

    public LocalDate on() {
        return facts.on();
    }

    public boolean has(int exit) {
        return exits.stream().anyMatch(one -> one.number() == exit);
    }

    /**
     * With its end.
     *
     * @throws Rejection WRONG_STATE unless it is held; all that does not go together
     */
    public FundHolding ended(int exit, ExitWish wish, List<OwnerShare> owners, @Nullable Signature who) {
        if (!isHeld()) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "investment", Words.say("fund.not-held"));
        }
        InvestmentExit end = InvestmentExit.of(exit, this, wish, owners, who);
        return new FundHolding(
                number, facts, Stream.concat(exits.stream(), Stream.of(end)).toList(), by, null);
    }

    /**
     * With its end voided.
     *
     * @throws Rejection WRONG_STATE
     */
    public FundHolding heldAgain(int exit, FundVoid reason) {
        if (exit().filter(one -> one.number() == exit).isEmpty()) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "entry", Words.say("fund.void-not-here"));
        }
        return new FundHolding(
                number,
                facts,
                exits.stream()
                        .map(one -> one.number() == exit ? one.without(reason) : one)
                        .toList(),
                by,
                null);
    }

    /**
     * Never made.
     *
     * @throws Rejection WRONG_STATE while its end counts
     */
    public FundHolding without(FundVoid reason) {
        if (!isHeld()) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "entry", Words.say("fund.void-exit-first"));
        }
        return new FundHolding(number, facts, exits, by, reason);
    }
}
