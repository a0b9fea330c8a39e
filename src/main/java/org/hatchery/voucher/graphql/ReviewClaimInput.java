package org.hatchery.voucher.graphql;

import java.time.LocalDate;
import org.hatchery.voucher.redemption.ReviewDecision;
import org.jspecify.annotations.Nullable;

/** Review of a claim, as sent. */
record ReviewClaimInput(
        String order,
        ReviewDecision decision,
        @Nullable String reason,
        @Nullable LocalDate noticeUntil) {}
