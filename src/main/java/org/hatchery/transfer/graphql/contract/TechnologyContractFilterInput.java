package org.hatchery.transfer.graphql.contract;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.contract.RegistrationState;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.ContractKind;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/** Which technology contracts, as sent. */
record TechnologyContractFilterInput(
        @Nullable RegionCode region,
        @Nullable RegionCode sellerRegion,
        @Nullable RegionCode buyerRegion,
        @Nullable String incubatee,
        @Nullable CreditCode party,
        @Nullable Set<RegistrationState> states,
        @Nullable Set<ContractKind> kinds,
        @Nullable Set<TechnologyField> fields,
        @Nullable DayRange signedOn,
        @Nullable DayRange recognisedOn,
        @Nullable DayRange decideBy,
        @Nullable Set<CheckCode> findings,
        @Nullable Yuan least,
        @Nullable String text) {}
