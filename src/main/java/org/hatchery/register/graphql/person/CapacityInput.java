package org.hatchery.register.graphql.person;

import java.time.LocalDate;
import org.hatchery.register.person.Capacity;
import org.hatchery.register.person.CapacityKind;
import org.jspecify.annotations.Nullable;

/** What somebody acts as, as sent. */
record CapacityInput(
        CapacityKind kind, LocalDate from, @Nullable LocalDate to) {
    Capacity toCapacity() {
        return new Capacity(kind, from, to);
    }
}
