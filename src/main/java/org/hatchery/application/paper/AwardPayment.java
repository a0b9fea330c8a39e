package org.hatchery.application.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * One try to pay an award (拨付记录).
 *
 * @param batch in which it was paid
 * @param account it went to, as it may be shown
 * @param outcome null while the bank has not answered
 */
public record AwardPayment(
        String batch,
        Yuan amount,
        LocalDate on,
        @Nullable String account,
        @Nullable PaymentOutcome outcome,
        @Nullable LocalDate answeredOn,
        @Nullable String reference,
        @Nullable String reason,
        String by,
        Instant at) {
    /** The same with what the bank said; what came back keeps the number of its payment. */
    public AwardPayment ended(
            PaymentOutcome how,
            LocalDate day,
            @Nullable String number,
            @Nullable String why,
            String who,
            Instant when) {
        return new AwardPayment(
                batch, amount, on, account, how, day, number == null ? reference : number, why, who, when);
    }
}
