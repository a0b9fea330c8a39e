package org.hatchery.settlement.graphql;

import java.time.LocalDate;
import org.hatchery.settlement.ClearingLine;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.graphql.OrderKey;

/** One order between two regions as shown. */
record ClearingLineView(
        String voucher,
        String order,
        String applicantName,
        String providerName,
        LocalDate settledOn,
        Yuan paid,
        Yuan homeShare,
        Yuan partnerShare) {
    static ClearingLineView of(ClearingLine line) {
        return new ClearingLineView(
                OrderKey.voucherId(line.voucher()),
                OrderKey.of(line.voucher(), line.order()),
                line.applicantName(),
                line.providerName(),
                line.settledOn(),
                line.paid(),
                line.homeShare(),
                line.partnerShare());
    }
}
