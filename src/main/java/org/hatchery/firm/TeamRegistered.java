package org.hatchery.firm;

import java.time.LocalDate;

/**
 * A team has become a firm.
 *
 * @param name registered name
 * @param foundedOn day of registration
 * @param by subject of the token of whoever recorded it
 */
public record TeamRegistered(IncubateeId incubatee, String name, LocalDate foundedOn, String by) {}
