package org.hatchery.register.graphql.person;

import java.time.LocalDate;
import org.hatchery.register.person.Capacity;
import org.hatchery.register.person.CapacityKind;
import org.jspecify.annotations.Nullable;

/** What a person acts as, as sent. */
record RecordCapacityInput(
        String person,
        int expectedVersion,
        CapacityKind kind,
        LocalDate from,
        @Nullable LocalDate to) {
    Capacity toCapacity() {
        return new Capacity(kind, from, to);
    }
}
