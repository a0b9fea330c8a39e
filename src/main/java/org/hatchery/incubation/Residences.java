package org.hatchery.incubation;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Sees that nobody stays twice in one carrier at a time, nor with space of its own in two. */
@Component
class Residences {
    private final Stays stays;

    Residences(Stays stays) {
        this.stays = stays;
    }

    /**
     * Checks a stay against all others of the same firm or team, past ones included.
     *
     * @param from day from which it has its space
     * @param who input that names the firm or team
     * @param when input that gives the day
     * @throws Rejection ALREADY_RESIDENT while another such stay goes on; WRONG_DATES before that stay ended
     */
    void check(Stay wanted, LocalDate from, String who, String when) {
        stays.findByIncubatee(wanted.getIncubatee()).stream()
                .filter(stay -> !stay.getId().equals(wanted.getId()))
                .forEach(other -> check(wanted, other, from, who, when));
    }

    /** Refusal of a stay that lost the race for its key. */
    Rejection clash(Stay wanted, String who) {
        boolean here = stays.findByIncubatee(wanted.getIncubatee()).stream()
                .anyMatch(other -> other.getState() == StayState.ACTIVE
                        && other.getCarrier().equals(wanted.getCarrier()));
        return here ? EntryRules.alreadyHere(who) : EntryRules.alreadyResident(who);
    }

    private static void check(Stay wanted, Stay other, LocalDate from, String who, String when) {
        boolean sameCarrier = other.getCarrier().equals(wanted.getCarrier());
        boolean withSpace = wanted.getResidence() == Residence.RESIDENT;
        boolean otherWithSpace = other.getResidence() == Residence.RESIDENT;
        if (other.getState() == StayState.ACTIVE && sameCarrier) {
            throw EntryRules.alreadyHere(who);
        }
        if (other.getState() == StayState.ACTIVE && withSpace && otherWithSpace) {
            throw EntryRules.alreadyResident(who);
        }
        if ((sameCarrier && other.lastedBeyond(from)) || (withSpace && other.hadSpaceBeyond(from))) {
            throw new Rejection(WRONG_DATES, when, Words.say("incubation.day-firm-team-had", other.getCarrierName()));
        }
    }
}
