package org.hatchery.pilot.booking;

import org.jspecify.annotations.Nullable;

/**
 * What the firm thinks of it (用户评价).
 *
 * @param stars 1 to 5
 */
public record Rating(int stars, @Nullable String comment) {}
