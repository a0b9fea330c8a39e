package org.hatchery.pilotproject;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.hatchery.firm.IncubateeId;

/**
 * How the equipment of a base was used in a year, in hours.
 *
 * @param open hours in which it could be booked
 * @param outside of the hours used, those by others than the operator
 * @param clients firms and teams other than the operator that used it
 */
record EquipmentUse(BigDecimal open, BigDecimal used, BigDecimal outside, Set<IncubateeId> clients) {

    /** What it says about the performance of the base. */
    Map<Indicator, Reading> readings() {
        return Map.of(
                Indicator.OPEN_HOURS, new Reading(open, null),
                Indicator.USE_RATE, new Reading(used, open),
                Indicator.OUTSIDE_USE_SHARE, new Reading(outside, used),
                Indicator.SHARING_HOURS, new Reading(outside, null));
    }
}
