package org.hatchery.fund.graphql;

import org.hatchery.fund.capital.FundParty;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** Somebody a fund names, as shown. */
record FundPartyView(@Nullable String subject, String name) {
    static @Nullable FundPartyView of(@Nullable FundParty party) {
        return party == null ? null : shown(party);
    }

    static FundPartyView shown(FundParty party) {
        String type = party.type();
        String key = party.key();
        return new FundPartyView(type == null || key == null ? null : GlobalId.of(type, key), party.name());
    }
}
