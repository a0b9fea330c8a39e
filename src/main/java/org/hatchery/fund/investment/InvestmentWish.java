package org.hatchery.fund.investment;

import java.time.LocalDate;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a fund is to invest, as asked.
 *
 * @param grant part of the amount that is granted first
 * @param share in hundredths of a per cent
 */
@NamedInterface(propagate = false)
public record InvestmentWish(
        FundParty firm,
        @Nullable FundParty achievement,
        InvestmentKind kind,
        Yuan amount,
        @Nullable Yuan grant,
        @Nullable Integer share,
        LocalDate on) {
    /** Collects what does not go together. */
    public void check(Faults faults) {
        boolean granted = kind == InvestmentKind.GRANT_PLUS_INVESTMENT;
        faults.unless(granted == (grant != null), "grant", Words.say("fund.grant-of-its-kind"));
        faults.unless(grant == null || !grant.isMoreThan(amount), "grant", Words.say("fund.grant-within"));
        faults.unless(granted || share != null, "share", Words.say("fund.say-share"));
    }
}
