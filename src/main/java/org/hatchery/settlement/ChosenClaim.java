package org.hatchery.settlement;

import org.hatchery.voucher.ledger.VoucherId;

/** Claim that somebody wants paid, by its order. */
public record ChosenClaim(VoucherId voucher, String order) {}
