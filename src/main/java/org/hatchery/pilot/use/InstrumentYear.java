package org.hatchery.pilot.use;

import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * How one instrument was opened and used in a year.
 *
 * @param openMinutes minutes in which it was in service and open, without down times
 * @param usedMinutes minutes it ran, as was recorded
 * @param outsideMinutes of these, for others than its owner
 * @param outsideUsers firms and teams other than the owner that used it
 * @param income price of what they used
 */
@NamedInterface(propagate = false)
public record InstrumentYear(
        String code,
        String name,
        long openMinutes,
        long usedMinutes,
        long outsideMinutes,
        long outsideUsers,
        Yuan income) {}
