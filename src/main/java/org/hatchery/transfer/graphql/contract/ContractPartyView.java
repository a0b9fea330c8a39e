package org.hatchery.transfer.graphql.contract;

import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.CreditCode;
import org.hatchery.transfer.paper.ContractParty;
import org.hatchery.transfer.paper.PartyNature;
import org.jspecify.annotations.Nullable;

/** Party as shown; its region is answered by the controller. */
record ContractPartyView(
        String name,
        @Nullable CreditCode creditCode,
        @Nullable RegionCode place,
        @Nullable InstitutionId body,
        PartyNature nature,
        String natureCode) {
    static ContractPartyView of(ContractParty party) {
        return new ContractPartyView(
                party.name(),
                party.creditCode(),
                party.region(),
                party.institution(),
                party.nature(),
                party.nature().code());
    }
}
