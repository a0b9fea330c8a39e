package org.hatchery.figures;

import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;

/**
 * What statistics need to know of the figures of a year.
 *
 * @param preliminary whether they were entered while the year was still running
 */
public record YearFact(
        IncubateeId incubatee,
        CarrierId carrier,
        int year,
        YearFiguresState state,
        boolean preliminary,
        YearValues values) {}
