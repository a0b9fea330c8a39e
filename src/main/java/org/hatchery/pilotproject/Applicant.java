package org.hatchery.pilotproject;

import java.util.HashSet;
import java.util.Set;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;

/**
 * Firm or team that asks for a project, as it was then (申请单位).
 *
 * @param region division where it stays or stayed last
 * @param outside whether it is somebody else than the operator of the base
 */
public record Applicant(IncubateeId incubatee, String name, RegionCode region, boolean outside) {
    Set<String> scopeKeys() {
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.add(Scope.incubatee(incubatee.value()));
        return keys;
    }
}
