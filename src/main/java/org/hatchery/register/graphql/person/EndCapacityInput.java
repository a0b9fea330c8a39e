package org.hatchery.register.graphql.person;

import java.time.LocalDate;
import org.hatchery.register.person.CapacityKind;

/** What a person acts as no longer, as sent. */
record EndCapacityInput(String person, int expectedVersion, CapacityKind kind, LocalDate on) {}
