package org.hatchery.payout;

import java.util.Set;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which payouts; what is null does not limit.
 *
 * @param period in which they were settled
 */
public record PayoutFilter(
        @Nullable ProgrammeId programme,
        @Nullable String settlement,
        @Nullable Period period,
        @Nullable Set<PayoutState> states) {
    public static final PayoutFilter ALL = new PayoutFilter(null, null, null, null);
}
