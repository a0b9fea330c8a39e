package org.hatchery.fund.graphql;

import org.hatchery.firm.IncubateeId;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.pool.ChangeFund;
import org.hatchery.fund.pool.FirmRef;
import org.hatchery.fund.pool.FundFilter;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.transfer.achievement.AchievementId;
import org.jspecify.annotations.Nullable;

/** From what the API takes to what funds know. */
final class FundForms {
    private FundForms() {}

    static FundId key(String id) {
        return new FundId(GlobalId.key(FundParty.FUND, id));
    }

    static ChangeFund.Read read(String fund, int version) {
        return new ChangeFund.Read(key(fund), version);
    }

    static @Nullable InstitutionId institution(@Nullable String id) {
        return id == null ? null : InstitutionViews.key(id);
    }

    static FirmRef firm(String id) {
        GlobalId named = GlobalId.parse(id);
        return FundParty.INCUBATEE.equals(named.type())
                ? new FirmRef(new IncubateeId(named.key()), null)
                : new FirmRef(null, CreditCode.read(named.key()));
    }

    static @Nullable AchievementId achievement(@Nullable String id) {
        return id == null ? null : new AchievementId(GlobalId.key("RegisteredAchievement", id));
    }

    /** All when nothing is asked for. */
    static FundFilter wanted(@Nullable FundFilterInput input) {
        return input == null
                ? FundFilter.ALL
                : new FundFilter(
                        input.region(),
                        input.kinds(),
                        input.states(),
                        input.parentFund() == null ? null : key(input.parentFund()),
                        input.foundedOn());
    }
}
