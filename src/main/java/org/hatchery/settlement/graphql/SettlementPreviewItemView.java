package org.hatchery.settlement.graphql;

import java.time.Instant;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * One claim that a settlement would pay, as shown.
 *
 * @param party scope key of who would be paid
 */
public record SettlementPreviewItemView(
        String voucher,
        String order,
        String payee,
        String party,
        Yuan amount,
        @Nullable Instant approvedAt) {}
