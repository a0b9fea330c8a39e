package org.hatchery.incubation;

import java.util.Optional;
import org.hatchery.carrier.SettleSpace;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.PlaceIncubatee;
import org.hatchery.firm.PlaceIncubatee.Whereabouts;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Retries;
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
     * @throws Rejection what the carrier declined; the act is undone then
     */
    Stay settle(Stay unsettled) {
        try {
            space.settle(unsettled.getCarrier(), unsettled.getId().value(), unsettled.leases());
        } catch (Rejection declined) {
            return undo(unsettled, declined);
        }
        place.place(
                unsettled.getIncubatee(), () -> whereabouts(unsettled.getIncubatee(), unsettled.getId()));
        return conclude(unsettled);
    }

    /** Keeps the copy in the firm or team equal to its settled stays. */
    void follow(IncubateeId incubatee) {
        place.place(incubatee, () -> whereabouts(incubatee, new StayId("")));
    }

    private Stay conclude(Stay unsettled) {
        Stay first = unsettled.settled();
        try {
            return stays.save(first);
        } catch (OptimisticLockingFailureException meanwhile) {
            return Retries.whenLost(() -> concludeAgain(unsettled));
        }
    }

    /** Somebody else took the act to its end, or the stay changed for another reason while it was being settled. */
    private Stay concludeAgain(Stay unsettled) {
        Stay now = read(unsettled);
        return now.isUnsettled() && now.lastReceipt().equals(unsettled.lastReceipt())
                ? stays.save(now.settled())
                : now;
    }

    private Stay undo(Stay unsettled, Rejection declined) {
        if (!unsettled.canBeTakenBack()) {
            // no carrier declines an end; whatever hindered it this time, the repair will finish it
            throw new IllegalStateException("Stay " + unsettled.getId().value() + " is left to the repair.", declined);
        }
        try {
            takeBack(unsettled);
        } catch (OptimisticLockingFailureException meanwhile) {
            return finishedMeanwhile(unsettled).orElseThrow(() -> declined);
        }
        throw declined;
    }

    private void takeBack(Stay declined) {
        if (declined.isEntering()) {
            stays.delete(declined);
        } else {
            stays.save(declined.takenBack());
        }
    }

    /** The carrier may have granted to somebody else, who settled the same act, what it declined a moment ago. */
    private Optional<Stay> finishedMeanwhile(Stay unsettled) {
        return stays.findById(unsettled.getId())
                .filter(now -> !now.isUnsettled())
                .filter(now -> now.lastReceipt().equals(unsettled.lastReceipt()));
    }

    private Stay read(Stay stay) {
        return stays.findById(stay.getId()).orElseThrow(Rejection::stale);
    }

    /** Where it stays as settled stays say, the one being settled among them. */
    private Whereabouts whereabouts(IncubateeId incubatee, StayId settling) {
        return StayWhereabouts.of(stays.findByIncubatee(incubatee).stream()
                .filter(stay -> !stay.isEntering() || stay.getId().equals(settling))
                .toList());
    }
}
