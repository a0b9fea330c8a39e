package org.hatchery.incubation.stay;

import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What statistics need to know of a stay. */
@NamedInterface(propagate = false)
public record StayFact(
        CarrierId carrier,
        IncubateeId incubatee,
        LocalDate enteredOn,
        @Nullable LocalDate incubatingFrom,
        @Nullable LocalDate endedOn,
        @Nullable Graduation graduation,
        @Nullable Exit exit,
        Residence residence) {

    /** A stay that ended on its day of entry was called off and never began. */
    public boolean neverBegan() {
        return enteredOn.equals(endedOn);
    }

    /** Whether it goes on at the end of that day. */
    public boolean goesOnAfter(LocalDate day) {
        return !enteredOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    /** Whether the party is a firm on that day. */
    public boolean isFirmOn(LocalDate day) {
        return incubatingFrom != null && !incubatingFrom.isAfter(day);
    }
}
