package org.hatchery.transfer.contract;

import java.util.Set;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.ContractKind;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which contracts; all conditions that are given hold together.
 *
 * @param region in which seller or buyer is
 * @param party credit code of seller or buyer
 * @param findings of which a check found one
 * @param least whole amount at least
 */
@NamedInterface(propagate = false)
public record TechnologyContractFilter(
        @Nullable RegionCode region,
        @Nullable RegionCode sellerRegion,
        @Nullable RegionCode buyerRegion,
        @Nullable IncubateeId incubatee,
        @Nullable CreditCode party,
        @Nullable Set<RegistrationState> states,
        @Nullable Set<ContractKind> kinds,
        @Nullable Set<TechnologyField> fields,
        @Nullable DayRange signedOn,
        @Nullable DayRange recognisedOn,
        @Nullable DayRange decideBy,
        @Nullable Set<CheckCode> findings,
        @Nullable Yuan least,
        @Nullable String text) {
    public static final TechnologyContractFilter ALL = new TechnologyContractFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Those in these states. */
    static TechnologyContractFilter in(Set<RegistrationState> states, @Nullable DayRange decideBy) {
        return new TechnologyContractFilter(
                null, null, null, null, null, states, null, null, null, null, decideBy, null, null, null);
    }
}
