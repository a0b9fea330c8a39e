package org.hatchery.tenancy.contract;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What has been open for so long (账龄).
 *
 * @param fromDays days since it was due
 * @param toDays null for all that is older
 */
public record ArrearsAge(int fromDays, @Nullable Integer toDays, Yuan open, int months) {}
