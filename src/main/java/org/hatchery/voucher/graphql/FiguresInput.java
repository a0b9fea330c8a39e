package org.hatchery.voucher.graphql;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Size of an applicant, as sent. */
record FiguresInput(
        @Nullable Integer staff,
        @Nullable Yuan revenue,
        @Nullable Yuan assets,
        @Nullable Yuan capital,
        @Nullable Integer coreMembers) {}
