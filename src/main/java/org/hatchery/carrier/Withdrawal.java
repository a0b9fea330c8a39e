package org.hatchery.carrier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Withdrawal of a recognition (撤销认定).
 *
 * @param on first day without the title
 */
public record Withdrawal(LocalDate on, @Nullable String documentNumber, String reason) {}
