package org.hatchery.incubation;

import org.hatchery.carrier.SettleSpace;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.PlaceIncubatee;
import org.hatchery.firm.PlaceIncubatee.Whereabouts;
import org.hatchery.shared.Rejection;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Second half of every act on a stay: carrier and firm follow what the stay says.
 *
 * <p>Each step is one conditional write and safe to repeat, so whoever comes across an unsettled stay, the caller, a
 * later caller or {@link RepairStays}, can take it to its end.
 */
@Service
public class SettleStay {
    private final Stays stays;
    private final SettleSpace space;
    private final PlaceIncubatee place;

    SettleStay(Stays stays, SettleSpace space, PlaceIncubatee place) {
        this.stays = stays;
        this.space = space;
        this.place = place;
    }

    /**
     * Finishes the act, or undoes it when the carrier declines.
     *
     * @throws Rejection what the carrier declined
     */
    Stay settle(Stay unsettled) {
        try {
            space.settle(unsettled.getCarrier(), unsettled.getId().value(), unsettled.leases());
        } catch (Rejection declined) {
            undo(unsettled);
            throw declined;
        }
        place(unsettled);
        return conclude(unsettled);
    }

    private void place(Stay settling) {
        place.place(settling.getIncubatee(), () -> whereabouts(settling.getIncubatee(), settling.getId()));
    }

    /** Keeps the copy in the firm or team equal to its settled stays. */
    void follow(IncubateeId incubatee) {
        place.place(incubatee, () -> whereabouts(incubatee, new StayId("")));
    }

    private Stay conclude(Stay unsettled) {
        unsettled.settled();
        try {
            return stays.save(unsettled);
        } catch (OptimisticLockingFailureException meanwhile) {
            // somebody else took it to its end
            return stays.findById(unsettled.getId()).orElseThrow(Rejection::stale);
        }
    }

    private void undo(Stay declined) {
        try {
            if (declined.isEntering()) {
                stays.delete(declined);
            } else {
                declined.takeBack();
                stays.save(declined);
            }
        } catch (OptimisticLockingFailureException meanwhile) {
            // somebody else undid it
        }
    }

    private Whereabouts whereabouts(IncubateeId incubatee, StayId settling) {
        return StayWhereabouts.of(stays.findByIncubatee(incubatee).stream()
                .filter(stay -> !stay.isEntering() || stay.getId().equals(settling))
                .toList());
    }
}
