package org.hatchery.incubation.stay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a stay says and that may have been recorded wrongly. */
public record StaySaid(
        StayState state,
        @Nullable String agreementNumber,
        LocalDate enteredOn,
        @Nullable LocalDate incubatingFrom,
        @Nullable LocalDate limitOn,
        @Nullable LocalDate endedOn,
        List<Occupancy> occupancies,
        @Nullable Graduation graduation,
        @Nullable Exit exit) {

    /** The same, but it goes on, with the space it had last. */
    public StaySaid reopened() {
        return new StaySaid(
                StayState.ACTIVE,
                agreementNumber,
                enteredOn,
                incubatingFrom,
                limitOn,
                null,
                new Occupancies(occupancies).goingOn().all(),
                null,
                null);
    }

    /** The same, but it never began and never had space. */
    public StaySaid voided() {
        Occupancy first = occupancies.get(0).until(enteredOn);
        return new StaySaid(
                StayState.VOIDED,
                agreementNumber,
                enteredOn,
                incubatingFrom,
                limitOn,
                enteredOn,
                List.of(first),
                null,
                null);
    }

    /** The same with other space. */
    StaySaid with(List<Occupancy> space) {
        return new StaySaid(
                state, agreementNumber, enteredOn, incubatingFrom, limitOn, endedOn, space, graduation, exit);
    }

    /** The same with another limit. */
    public StaySaid limitedTo(@Nullable LocalDate day) {
        return new StaySaid(
                state, agreementNumber, enteredOn, incubatingFrom, day, endedOn, occupancies, graduation, exit);
    }
}
