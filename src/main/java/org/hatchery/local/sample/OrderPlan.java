package org.hatchery.local.sample;

import java.time.LocalDate;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.shared.Yuan;

/**
 * What is to become of one sample order.
 *
 * @param part what the voucher pays of the price
 * @param last day of its last step
 */
public record OrderPlan(Fate fate, Provider provider, Offering offering, Yuan price, Yuan part, LocalDate last) {
    LocalDate first() {
        return last.minusDays(fate.days());
    }
}
