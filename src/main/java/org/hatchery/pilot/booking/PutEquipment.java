package org.hatchery.pilot.booking;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.ChangePilotBase;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: adds a piece of equipment to a base, or changes it, which may strike bookings. */
@Service
public class PutEquipment {
    private final ChangePilotBase changeBase;
    private final StruckBookings struck;

    PutEquipment(ChangePilotBase changeBase, StruckBookings struck) {
        this.changeBase = changeBase;
        this.struck = struck;
    }

    /**
     * Adds or changes a piece.
     *
     * @param cancelling why bookings that it strikes are cancelled; null when there must be none
     * @throws Rejection NOT_FOUND; STALE; SLOT_TAKEN, with the bookings that it strikes
     */
    public PilotBase put(BaseId id, long expectedVersion, Equipment piece, @Nullable String cancelling, Actor actor) {
        List<Booking> hit = new ArrayList<>();
        PilotBase changed = changeBase.change(id, expectedVersion, actor, base -> {
            base.piece(piece.code()).ifPresent(before -> hit.addAll(struck.by(id, before, piece)));
            base.put(piece);
            if (cancelling == null) {
                struck.mustBeNone(hit, piece);
            }
        });
        if (cancelling != null) {
            struck.cancel(hit, cancelling, actor);
        }
        return changed;
    }
}
