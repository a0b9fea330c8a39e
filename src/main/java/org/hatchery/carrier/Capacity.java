package org.hatchery.carrier;

import java.time.LocalDate;

/** Number of workstations (工位) from a day on, until the next entry. */
public record Capacity(LocalDate from, int workstations) {}
