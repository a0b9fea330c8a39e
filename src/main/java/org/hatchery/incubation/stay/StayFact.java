package org.hatchery.incubation.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.followup.GraduateYear;
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
        Residence residence,
        @Nullable List<GraduateYear> graduateYears) {

    /** What is known of its firm in years after it graduated; what was said of others counts nowhere. */
    public Stream<GraduateYear> followed() {
        LocalDate ended = endedOn;
        return graduation == null || ended == null || graduateYears == null
                ? Stream.empty()
                : graduateYears.stream().filter(one -> one.year() > ended.getYear());
    }

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
