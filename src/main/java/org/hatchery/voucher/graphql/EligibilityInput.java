package org.hatchery.voucher.graphql;

import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Purchase somebody thinks of, as sent. */
record EligibilityInput(
        String incubatee,
        VoucherServiceKind kind,
        Yuan price,
        @Nullable String provider,
        @Nullable String offering,
        boolean statutory,
        @Nullable FiguresInput figures) {}
