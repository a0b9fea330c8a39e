package org.hatchery.fund.investment;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** How an investment is to end, as asked. */
@NamedInterface(propagate = false)
public record ExitWish(
        ExitKind kind,
        LocalDate on,
        @Nullable Yuan price,
        @Nullable Yuan worth,
        List<BankRate> rates) {
    /** Collects what does not go together. */
    void check(FundHolding investment, Faults faults) {
        boolean bank = kind == ExitKind.BANK_RATE;
        faults.unless(
                !on.isBefore(investment.on()), UserErrorCode.WRONG_DATES, "on", Words.say("fund.exit-after-invested"));
        faults.unless(
                !bank || investment.kind() == InvestmentKind.SILENT_STAKE, "kind", Words.say("fund.bank-rate-silent"));
        faults.unless((kind == ExitKind.PRICE) == (price != null), "price", Words.say("fund.price-alone"));
        faults.unless(
                price == null
                        || investment.kind() != InvestmentKind.SILENT_STAKE
                        || !price.isMoreThan(investment.amount()),
                "price",
                Words.say("fund.silent-takes-no-gain"));
        faults.unless(
                !bank || worth != null || investment.facts().achievement() == null,
                "worth",
                Words.say("fund.say-worth"));
        faults.unless(bank || worth == null, "worth", Words.say("fund.worth-at-bank-rate"));
        faults.unless(bank != rates.isEmpty(), "rates", Words.say("fund.rates-at-bank-rate"));
        faults.unless(
                rates.isEmpty() || !rates.get(0).from().isAfter(investment.on()),
                "rates",
                Words.say("fund.rates-from-the-start"));
        for (int at = 1; at < rates.size(); at++) {
            faults.unless(
                    rates.get(at).from().isAfter(rates.get(at - 1).from()),
                    "rates." + at + ".from",
                    Words.say("fund.rates-in-order"));
        }
    }
}
