package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.firm.Incubatee;
import org.hatchery.programme.register.Programme;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;

/**
 * What is to become of one sample voucher.
 *
 * @param seat where the applicant sat when it asked
 * @param endedOn day on which it was revoked; of no meaning for others
 */
public record VoucherPlan(
        Incubatee applicant,
        RegionCode seat,
        Programme programme,
        Yuan amount,
        LocalDate requestedOn,
        End end,
        LocalDate endedOn,
        List<OrderPlan> orders) {
    /** Days from the request to the decision. */
    public static final int DECISION = 8;

    /** How the grant ends, if it does. */
    public enum End {
        NOT_DECIDED,
        REJECTED,
        OPEN,
        REVOKED,
        EXPIRED
    }

    LocalDate decidedOn() {
        return requestedOn.plusDays(DECISION);
    }
}
