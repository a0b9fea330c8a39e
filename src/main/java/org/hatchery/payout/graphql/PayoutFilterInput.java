package org.hatchery.payout.graphql;

import java.util.Set;
import org.hatchery.payout.PayoutFilter;
import org.hatchery.payout.PayoutState;
import org.hatchery.programme.graphql.ProgrammeViews;
import org.hatchery.settlement.graphql.SettlementViews;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which payouts, as sent. */
record PayoutFilterInput(
        @Nullable String programme,
        @Nullable String settlement,
        @Nullable Period period,
        @Nullable Set<PayoutState> states) {
    PayoutFilter toFilter() {
        return new PayoutFilter(
                programme == null ? null : ProgrammeViews.key(programme),
                settlement == null ? null : SettlementViews.keyOrStored(settlement),
                period,
                states);
    }
}
