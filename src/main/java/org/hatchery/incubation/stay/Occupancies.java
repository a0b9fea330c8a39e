package org.hatchery.incubation.stay;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;

/** Space of one stay through time: each occupancy ends on the day on which the next one begins. */
record Occupancies(List<Occupancy> all) {
    /** The same space, and from a day on this. */
    Occupancies followedBy(Occupancy next) {
        List<Occupancy> before = until(next.from()).all;
        return new Occupancies(Stream.concat(before.stream(), Stream.of(next)).toList());
    }

    /** The same space up to a day. */
    Occupancies until(LocalDate day) {
        return new Occupancies(all.stream()
                .map(occupancy -> occupancy.to() == null ? occupancy.until(day) : occupancy)
                .toList());
    }

    /** The same space, of which the last goes on. */
    Occupancies goingOn() {
        return new Occupancies(Stream.concat(all.stream().limit(all.size() - 1L), Stream.of(last().goingOn()))
                .toList());
    }

    Occupancy last() {
        return all.get(all.size() - 1);
    }

    /**
     * Lets space change after it changed last, and not after today.
     *
     * @throws Rejection WRONG_DATES
     */
    void mustAllowChange(LocalDate day, LocalDate today) {
        LocalDate last = last().from();
        if (!day.isAfter(last) || day.isAfter(today)) {
            Sentence spoken = Spoken.day(last);
            throw new Rejection(WRONG_DATES, "on", Words.say("incubation.day-change-lies-after", spoken));
        }
    }

    /** The same, each as large as its units are. */
    Occupancies measuredBy(Space space) {
        return new Occupancies(
                all.stream().map(occupancy -> occupancy.measuredBy(space)).toList());
    }

    /** Whether any lasted beyond a day, or goes on. */
    boolean lastBeyond(LocalDate day) {
        return all.stream().anyMatch(occupancy -> occupancy.lastsBeyond(day));
    }

    /** The same for units and workstations. */
    boolean haveSpaceBeyond(LocalDate day) {
        return all.stream().anyMatch(occupancy -> occupancy.hasSpace() && occupancy.lastsBeyond(day));
    }

    /** Whether both go on at some day. */
    boolean meet(Occupancies other) {
        return all.stream().anyMatch(one -> other.all.stream().anyMatch(one::meets));
    }

    /** The same for units and workstations. */
    boolean meetWithSpace(Occupancies other) {
        return all.stream()
                .filter(Occupancy::hasSpace)
                .anyMatch(one -> other.all.stream().filter(Occupancy::hasSpace).anyMatch(one::meets));
    }

    /** Leases the carrier must have for the stay; what ended on its first day never was. */
    List<Lease> leases(StayId stay) {
        return all.stream()
                .filter(occupancy -> !occupancy.from().equals(occupancy.to()))
                .map(occupancy -> new Lease(
                        stay.value(), occupancy.units(), occupancy.workstations(), occupancy.from(), occupancy.to()))
                .toList();
    }
}
