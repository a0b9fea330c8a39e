package org.hatchery.fund.capital;

import java.time.LocalDate;
import java.util.Objects;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a fund put into a sub-fund (对子基金出资).
 *
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record SubFundStake(
        int number,
        FundParty subFund,
        Yuan amount,
        LocalDate on,
        StakeState state,
        @Nullable Signature by,
        @Nullable FundVoid voided) {
    /** Whether its money is not here; also while it is on its way back. */
    public boolean counts() {
        return state != StakeState.VOIDED;
    }

    public SubFundStake in(StakeState now, @Nullable FundVoid reason) {
        return new SubFundStake(number, subFund, amount, on, now, by, reason);
    }

    public FundId subFundId() {
        return new FundId(Objects.requireNonNull(subFund.key()));
    }

    /** By what the sub-fund knows it again. */
    public String reference(FundId from) {
        return from.value() + "/" + number;
    }
}
