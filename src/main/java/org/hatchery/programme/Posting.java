package org.hatchery.programme;

import java.time.Instant;
import org.hatchery.shared.Yuan;

/**
 * Movement between a budget and a voucher.
 *
 * @param key voucher and act
 * @param amount taken from the budget; below zero when it returns
 */
public record Posting(String key, Yuan amount, Instant at) {}
