package org.hatchery.application.paper;

import java.time.Instant;
import org.hatchery.shared.Yuan;

/**
 * Movement between an application and a budget line (预算变动).
 *
 * @param line budget line of the division that pays
 * @param amount taken from the line; below zero when it returns
 * @param key names it for good
 */
public record BudgetMove(String key, String line, int year, Yuan amount, Instant at) {}
