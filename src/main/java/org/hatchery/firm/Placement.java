package org.hatchery.firm;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Where a firm or team stays, or stayed last; a copy that incubation keeps up to date.
 *
 * @param limitOn day by which the rule at entry wants it out; null where no rule says so
 * @param endedOn day of leaving; null while it stays
 * @param supersededOn day on which another stay that is signed for takes its place; null where none is
 */
public record Placement(
        Stage stage,
        CarrierId carrier,
        CarrierKind carrierKind,
        RegionCode region,
        LocalDate enteredOn,
        @Nullable LocalDate limitOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate supersededOn) {
    /** How far it has come by a day. */
    public Stage stageOn(LocalDate day) {
        boolean staying = stage == Stage.PRE_INCUBATION || stage == Stage.IN_INCUBATION;
        return staying && enteredOn.isAfter(day) ? Stage.ADMITTED : stage;
    }

    /** Whether the actor looks after whoever is placed so: the carrier it stays in, or the bureaus of that place. */
    boolean isLookedAfterBy(Actor actor) {
        Set<String> keys = new HashSet<>(region.visibleTo());
        if (endedOn == null) {
            keys.add(Scope.carrier(carrier.value()));
        }
        return actor.scope().includes(keys);
    }
}
