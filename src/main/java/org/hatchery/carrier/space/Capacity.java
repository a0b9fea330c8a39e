package org.hatchery.carrier.space;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** Number of workstations (工位) from a day on, until the next entry. */
@NamedInterface(propagate = false)
public record Capacity(LocalDate from, int workstations) {}
