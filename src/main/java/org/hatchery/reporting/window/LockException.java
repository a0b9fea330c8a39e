package org.hatchery.reporting.window;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierId;

/**
 * Leave for one respondent to report after the window was closed (解锁).
 *
 * @param until last day on which it holds
 * @param by who granted it
 */
public record LockException(CarrierId carrier, String reason, LocalDate until, String by, Instant at) {}
