package org.hatchery.supervision.graphql.showcase;

import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.showcase.ShowcaseParty;
import org.hatchery.supervision.showcase.ShowcasePartyKind;

/** Who proposed or took over a showcase, as shown. */
record ShowcasePartyView(ShowcasePartyKind kind, String subject, String name) {
    static ShowcasePartyView of(ShowcaseParty party) {
        String type =
                switch (party.kind()) {
                    case REGION -> "Region";
                    case CARRIER -> "Carrier";
                    case UNIT -> "Institution";
                };
        return new ShowcasePartyView(party.kind(), GlobalId.of(type, party.id()), party.name());
    }
}
