package org.hatchery.programme.budget;

import java.time.Instant;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * Movement between a budget and a voucher.
 *
 * @param key voucher and act
 * @param amount taken from the budget; below zero when it returns
 */
@NamedInterface(propagate = false)
public record Posting(String key, Yuan amount, Instant at) {}
