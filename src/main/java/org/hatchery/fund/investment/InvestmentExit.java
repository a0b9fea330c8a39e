package org.hatchery.fund.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.achievement.OwnerShare;
import org.jspecify.annotations.Nullable;

/**
 * How an investment ended (退出情况).
 *
 * @param proceeds what came back to the fund
 * @param by null for generated sample data
 */
public record InvestmentExit(
        int number,
        ExitKind kind,
        LocalDate on,
        Yuan proceeds,
        @Nullable Yuan interest,
        @Nullable Yuan worth,
        List<BankRate> rates,
        List<CededGain> ceded,
        @Nullable Signature by,
        @Nullable FundVoid voided) {
    /**
     * Works out what comes back, and what is ceded to the owners.
     *
     * @throws Rejection all that does not go together
     */
    static InvestmentExit of(
            int number, FundHolding investment, ExitWish wish, List<OwnerShare> owners, @Nullable Signature by) {
        var faults = new Faults();
        wish.check(investment, faults);
        faults.mustBeNone();
        Yuan interest = wish.kind() == ExitKind.BANK_RATE
                ? BankInterest.of(investment.amount(), investment.on(), wish.on(), wish.rates())
                : null;
        Yuan proceeds =
                switch (wish.kind()) {
                    case BANK_RATE -> investment.amount().plus(Objects.requireNonNull(interest));
                    case PRICE -> Objects.requireNonNull(wish.price());
                    case WRITTEN_OFF -> Yuan.ZERO;
                };
        Yuan worth = wish.worth();
        Yuan gain = worth == null || !worth.isMoreThan(proceeds) ? Yuan.ZERO : worth.minus(proceeds);
        boolean gains = gain.isMoreThan(Yuan.ZERO);
        faults.unless(!gains || !owners.isEmpty(), "worth", Words.say("fund.nobody-to-cede-to"));
        faults.mustBeNone();
        List<CededGain> ceded = gains ? CededGain.of(gain, owners) : List.of();
        return new InvestmentExit(
                number, wish.kind(), wish.on(), proceeds, interest, worth, wish.rates(), ceded, by, null);
    }

    boolean counts() {
        return voided == null;
    }

    public Yuan cededSum() {
        return ceded.stream().map(CededGain::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** With the amounts alone of what was ceded. */
    public InvestmentExit withoutOwners() {
        List<CededGain> amounts =
                ceded.stream().map(one -> new CededGain(null, one.amount())).toList();
        return new InvestmentExit(number, kind, on, proceeds, interest, worth, rates, amounts, by, voided);
    }

    InvestmentExit without(FundVoid reason) {
        return new InvestmentExit(number, kind, on, proceeds, interest, worth, rates, ceded, by, reason);
    }
}
