package org.hatchery.application.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.application.calendar.WorkingDays;

/** Who acts, when, by which calendar. */
public record Acting(String by, LocalDate today, Instant at, WorkingDays calendar) {}
