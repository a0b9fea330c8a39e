package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Request for a voucher, as sent. */
record RequestVoucherInput(
        String programme,
        String incubatee,
        Yuan amount,
        String purpose,
        @Nullable FiguresInput figures,
        List<DeclaredShareholder> shareholders,
        @Nullable CreditCode parent) {}
