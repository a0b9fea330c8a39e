package org.hatchery.pilot.calendar;

/**
 * What a booking takes of one month.
 *
 * @param month such as 2026-12
 * @param minutes booked minutes in which the equipment is open
 */
public record MonthShare(String month, long minutes) {}
