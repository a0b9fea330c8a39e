package org.hatchery.register.graphql;

import org.hatchery.register.party.PartyKind;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.GlobalId;

/** Party that a global id names; of which types it may be, the schema has checked. */
public record PartyRef(PartyKind kind, String key) {
    public static PartyRef of(String id) {
        GlobalId named = GlobalId.parse(id);
        return new PartyRef(PartyKind.of(named.type()).orElseThrow(() -> Rejection.notFound("party")), named.key());
    }
}
