package org.hatchery.tenancy.contract;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Period;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * Rent that came in (租金到账).
 *
 * @param month for which it was paid
 * @param reference by which the bank knows the transfer
 */
@NamedInterface(propagate = false)
public record RentPayment(Period month, Yuan amount, String reference, LocalDate paidOn, Signature by) {
    /** Whether it is the same transfer for the same month. */
    boolean isOf(Period someMonth, String someReference) {
        return month.equals(someMonth) && Wording.same(reference, someReference);
    }

    /** Whether it says the same of that. */
    boolean says(Yuan someAmount, LocalDate someDay) {
        return amount.equals(someAmount) && paidOn.equals(someDay);
    }
}
