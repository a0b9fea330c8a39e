package org.hatchery.pilotproject;

import java.util.HashSet;
import java.util.Set;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;

/** Base that is asked for a project, as it was then (中试基地). */
public record Host(BaseId base, String name, RegionCode region) {
    Set<String> scopeKeys() {
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.add(Scope.provider(base.value()));
        return keys;
    }
}
