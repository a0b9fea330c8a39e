package org.hatchery.payout;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.identity.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What the bank made of a payout (付款记录).
 *
 * @param on day it was paid, or came back
 * @param reference of the bank or the treasury; null where it failed before there was one
 * @param reason why it failed; null where it was paid
 * @param account it went to; null where none was on record
 */
public record Transfer(
        PaymentOutcome outcome,
        LocalDate on,
        @Nullable String reference,
        @Nullable String reason,
        @Nullable Account account,
        String by,
        Instant at,
        Receipt receipt) {}
