package org.hatchery.settlement.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;

/** One order between two regions as shown. */
record ClearingLineView(
        String voucher,
        String order,
        String applicantName,
        String providerName,
        LocalDate settledOn,
        Yuan paid,
        Yuan homeShare,
        Yuan partnerShare) {}
