package org.hatchery.incubation.graphql;

import java.time.LocalDate;

/** Other space for a stay, as sent. */
record MoveIncubateeInput(String stay, int expectedVersion, LocalDate on, SpaceChoiceInput space) {}
