package org.hatchery.settlement;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherId;

/**
 * One order between two regions (清算明细).
 *
 * @param paid by the home region, less what was clawed back
 * @param partnerShare what the partner region owes of it
 */
public record ClearingLine(
        VoucherId voucher,
        String order,
        String applicantName,
        String providerName,
        LocalDate settledOn,
        Yuan paid,
        Yuan homeShare,
        Yuan partnerShare) {}
