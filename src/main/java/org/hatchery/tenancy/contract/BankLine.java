package org.hatchery.tenancy.contract;

import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Line of a carrier's bank list (银行流水): who transferred how much, and what for as far as that is told.
 *
 * @param month for which it is; null where the amount has to tell
 * @param contractNumber number of the contract; null where the remark or the payer has to tell
 */
public record BankLine(
        CarrierId carrier,
        String payer,
        Yuan amount,
        String reference,
        LocalDate paidOn,
        @Nullable Period month,
        @Nullable String contractNumber,
        @Nullable String remark) {}
