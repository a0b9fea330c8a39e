package org.hatchery.supervision.showcase;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.springframework.modulith.NamedInterface;

/** Who proposed a showcase, or took it over (主体), under the name of then. */
@NamedInterface(propagate = false)
public record ShowcaseParty(ShowcasePartyKind kind, String id, String name, RegionCode region) {
    /** By which it sees what is its own. */
    String key() {
        return switch (kind) {
            case REGION -> Scope.region(id);
            case CARRIER -> Scope.carrier(id);
            case UNIT -> Scope.institution(id);
        };
    }

    boolean isSame(ShowcaseParty other) {
        return kind == other.kind && id.equals(other.id);
    }
}
