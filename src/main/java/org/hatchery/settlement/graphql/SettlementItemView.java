package org.hatchery.settlement.graphql;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** One claim in a settlement as shown. */
public record SettlementItemView(
        String voucher,
        String order,
        String payee,
        Yuan amount,
        @Nullable Boolean paid) {}
