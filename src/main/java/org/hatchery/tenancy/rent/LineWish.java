package org.hatchery.tenancy.rent;

import org.hatchery.shared.Area;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * A line of rent as somebody wants it; the prices of the carrier fill what is left out.
 *
 * @param area of the unit; null for that which the carrier has it with
 * @param price null for that of the list
 * @param deviation why it is another one
 */
public record LineWish(
        RentBasis basis,
        @Nullable String unit,
        @Nullable Area area,
        @Nullable Integer workstations,
        @Nullable Yuan price,
        @Nullable String deviation) {}
