package org.hatchery.figures;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;

/** A year of a stay, for which its carrier is responsible. */
public record YearOfStay(Stay stay, int year, Carrier carrier) {

    /** Where the carrier lay on the last day of it, which may lie ahead. */
    public RegionCode region() {
        return carrier.regionOn(lastDay());
    }

    /** Keys under which figures of it are visible: the firm, the carrier and the bureaus above it then and since. */
    Set<String> visibleTo() {
        Set<String> keys = new HashSet<>(carrier.visibleToSince(lastDay()));
        keys.addAll(parties(stay));
        return keys;
    }

    /** Keys of the two that have to do with figures of this stay. */
    static Set<String> parties(Stay stay) {
        return Set.of(
                Scope.carrier(stay.getCarrier().value()),
                Scope.incubatee(stay.getIncubatee().value()));
    }

    private LocalDate lastDay() {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate ended = stay.getEndedOn();
        return ended == null || ended.isAfter(last) ? last : ended.minusDays(1);
    }
}
