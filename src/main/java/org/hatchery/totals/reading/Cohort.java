package org.hatchery.totals.reading;

import org.hatchery.totals.tree.Account;
import org.springframework.modulith.NamedInterface;

/**
 * What becomes of those who enter in one form, as whoever counts entries contributes it.
 *
 * @param form in which they enter
 * @param entered how many, by the month of their entry
 * @param graduated how many of these, one part for each whole month since their entry
 * @param left how many without graduation, likewise
 */
@NamedInterface(propagate = false)
public record Cohort(Enum<?> form, Account entered, Account graduated, Account left) {}
