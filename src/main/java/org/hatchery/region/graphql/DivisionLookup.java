package org.hatchery.region.graphql;

import java.util.Set;
import org.hatchery.region.Places;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.Lookup;
import org.springframework.stereotype.Component;

/** Looks up the divisions and zones that people type. */
@Component
class DivisionLookup implements Lookup {
    private final Places places;

    DivisionLookup(Places places) {
        this.places = places;
    }

    @Override
    public Set<String> registers() {
        return Set.of("PLACE", "DIVISION", "DIVISION_EVER", "ZONE");
    }

    @Override
    public void check(Object value, String register) {
        switch (register) {
            case "PLACE" -> places.mustBePlace((RegionCode) value);
            case "DIVISION" -> places.mustBeValid((RegionCode) value);
            case "DIVISION_EVER" -> places.mustBeRecorded((RegionCode) value);
            case "ZONE" -> places.mustBeZone((String) value);
            default -> throw new IllegalArgumentException("Nobody looks up " + register + ".");
        }
    }
}
