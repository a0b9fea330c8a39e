package org.hatchery.register.graphql;

import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** Party as shown. */
public record PartyView(
        PartyKind kind,
        String name,
        @Nullable String id,
        @Nullable String zone) {
    public static PartyView of(Party party) {
        boolean zone = party.kind() == PartyKind.ZONE;
        return new PartyView(
                party.kind(),
                party.name(),
                zone ? null : GlobalId.of(party.kind().type(), party.key()),
                zone ? party.key() : null);
    }
}
