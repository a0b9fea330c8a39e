package org.hatchery.application.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.application.calendar.WorkingDays;
import org.springframework.modulith.NamedInterface;

/** Who acts, when, by which calendar. */
@NamedInterface(propagate = false)
public record Acting(String by, LocalDate today, Instant at, WorkingDays calendar) {}
