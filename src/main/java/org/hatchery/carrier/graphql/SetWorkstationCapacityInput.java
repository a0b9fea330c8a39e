package org.hatchery.carrier.graphql;

import java.time.LocalDate;

/** Workstations from a day on, as sent. */
record SetWorkstationCapacityInput(String carrier, int expectedVersion, int workstations, LocalDate from) {}
