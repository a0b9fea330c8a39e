package org.hatchery.pilot.graphql;

import java.time.LocalDate;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.BaseId;
import org.jspecify.annotations.Nullable;

/** Training record as shown; base and firm are answered by the controller. */
record TrainingRecordView(
        String id,
        BaseId host,
        String equipment,
        IncubateeId party,
        String incubateeName,
        String qualification,
        LocalDate passedOn,
        @Nullable LocalDate validTo) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
