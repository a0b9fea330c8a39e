package org.hatchery.fund.capital;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What came in of a promise (实缴记录).
 *
 * @param by null for generated sample data
 */
public record FundPayment(
        int number,
        Yuan amount,
        LocalDate on,
        @Nullable Signature by,
        @Nullable FundVoid voided) {
    boolean counts() {
        return voided == null;
    }

    FundPayment without(FundVoid reason) {
        return new FundPayment(number, amount, on, by, reason);
    }
}
