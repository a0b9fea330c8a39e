package org.hatchery.region.graphql;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hatchery.region.Places;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.Lookup;
import org.springframework.stereotype.Component;

/** Looks up the divisions and zones that people type. */
@Component
class DivisionLookup implements Lookup {
    private final Map<String, Consumer<Object>> checks;

    DivisionLookup(Places places) {
        this.checks = Map.of(
                "PLACE", code -> places.mustBePlace((RegionCode) code),
                "DIVISION", code -> places.mustBeValid((RegionCode) code),
                "DIVISION_EVER", code -> places.mustBeRecorded((RegionCode) code),
                "ZONE", code -> places.mustBeZone((String) code));
    }

    @Override
    public Set<String> registers() {
        return checks.keySet();
    }

    @Override
    public void check(Object value, String register) {
        checks.get(register).accept(value);
    }
}
