package org.hatchery.transfer.paper;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Payment that a contract expects, and what came of it (付款安排).
 *
 * @param paidOn null until it is paid
 * @param paid null until it is paid
 */
@NamedInterface(propagate = false)
public record ContractPayment(
        LocalDate dueOn,
        Yuan expected,
        @Nullable LocalDate paidOn,
        @Nullable Yuan paid) {
    /** What came in, 0 until something did. */
    public Yuan received() {
        return paid == null ? Yuan.ZERO : paid;
    }

    ContractPayment paid(LocalDate on, Yuan amount) {
        return new ContractPayment(dueOn, expected, on, amount);
    }
}
