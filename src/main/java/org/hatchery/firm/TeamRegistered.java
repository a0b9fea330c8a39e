package org.hatchery.firm;

import java.time.LocalDate;

/**
 * A team has become a firm.
 *
 * @param foundedOn day of registration
 * @param by subject of the token of whoever recorded it
 */
public record TeamRegistered(IncubateeId incubatee, LocalDate foundedOn, String by) {}
