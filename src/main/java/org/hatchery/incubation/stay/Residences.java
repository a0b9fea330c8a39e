package org.hatchery.incubation.stay;

import static java.util.stream.Collectors.groupingBy;
import static org.hatchery.shared.UserErrorCode.ALREADY_RESIDENT;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.ReadOnce;
import org.springframework.stereotype.Component;

/** Sees that nobody stays twice in one carrier at a time, nor with space of its own in two. */
@Component
public class Residences {
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
    public void check(Stay wanted, LocalDate from, String who, String when) {
        ReadOnce.ahead(ahead(wanted.getIncubatee()), Ahead.class)
                .map(ahead -> others(wanted, ahead.stays()))
                .orElseGet(() -> others(wanted))
                .forEach(other -> check(wanted, other, from, who, when));
    }

    /** Reads all their stays with one command, for {@link #check} of each from this thread. */
    public void lookAhead(Collection<IncubateeId> incubatees) {
        Map<IncubateeId, List<Stay>> known =
                stays.findByIncubateeIn(incubatees).stream().collect(groupingBy(Stay::getIncubatee));
        incubatees.forEach(one -> ReadOnce.remember(ahead(one), new Ahead(known.getOrDefault(one, List.of()))));
    }

    private record Ahead(List<Stay> stays) {}

    private Object ahead(IncubateeId incubatee) {
        return List.of(this, incubatee);
    }

    /** Refusal of a stay that lost the race for its key. */
    Rejection clash(Stay wanted, String who) {
        boolean here = ever(wanted.getIncubatee()).stream()
                .anyMatch(other -> other.getState() == StayState.ACTIVE
                        && other.getCarrier().equals(wanted.getCarrier()));
        return here ? alreadyHere(who) : alreadyResident(who);
    }

    /** All stays there ever were of somebody, also those that are not settled. */
    public List<Stay> ever(IncubateeId incubatee) {
        return stays.findByIncubatee(incubatee);
    }

    /** All other stays of the same firm or team, past ones included. */
    public List<Stay> others(Stay one) {
        return others(one, ever(one.getIncubatee()));
    }

    /** Those of them that another stay of the same firm or team excludes; all are read with one command. */
    List<Stay> excluded(List<Stay> some) {
        Map<IncubateeId, List<Stay>> ever =
                stays.findByIncubateeIn(some.stream().map(Stay::getIncubatee).toList()).stream()
                        .collect(groupingBy(Stay::getIncubatee));
        return some.stream()
                .filter(one -> others(one, ever.getOrDefault(one.getIncubatee(), List.of())).stream()
                        .anyMatch(one::excludes))
                .toList();
    }

    private static List<Stay> others(Stay one, List<Stay> ever) {
        return ever.stream().filter(stay -> !stay.getId().equals(one.getId())).toList();
    }

    /** Refusal of a second stay in the same carrier; {@code who} names the input that says whose. */
    static Rejection alreadyHere(String who) {
        return new Rejection(ALREADY_RESIDENT, who, Words.say("incubation.firm-team-stays-carrier"));
    }

    /** Refusal of a second resident stay. */
    static Rejection alreadyResident(String who) {
        return new Rejection(ALREADY_RESIDENT, who, Words.say("incubation.firm-team-resident-carrier"));
    }

    /**
     * Checks the days of a stay, as they are now said to have been, against {@link #others}.
     *
     * @param field input that gives the days
     * @throws Rejection WRONG_DATES where they overlap
     */
    public static void checkDays(Stay corrected, List<Stay> others, String field) {
        others.stream().filter(other -> corrected.excludes(other)).findFirst().ifPresent(other -> {
            Sentence since = Spoken.day(other.getEnteredOn());
            throw new Rejection(
                    WRONG_DATES, field, Words.say("incubation.stays-overlap", other.getCarrierName(), since));
        });
    }

    private static void check(Stay wanted, Stay other, LocalDate from, String who, String when) {
        boolean sameCarrier = other.getCarrier().equals(wanted.getCarrier());
        boolean withSpace = wanted.getResidence() == Residence.RESIDENT;
        boolean otherWithSpace = other.getResidence() == Residence.RESIDENT;
        if (other.getState() == StayState.ACTIVE && sameCarrier) {
            throw alreadyHere(who);
        }
        if (other.getState() == StayState.ACTIVE && withSpace && otherWithSpace) {
            throw alreadyResident(who);
        }
        if ((sameCarrier && other.lastedBeyond(from)) || (withSpace && other.hadSpaceBeyond(from))) {
            throw new Rejection(WRONG_DATES, when, Words.say("incubation.day-firm-team-had", other.getCarrierName()));
        }
    }
}
