package org.hatchery.voucher;

/** Claim that somebody wants paid, by its order. */
public record ChosenClaim(VoucherId voucher, String order) {}
