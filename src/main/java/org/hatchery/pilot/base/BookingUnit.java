package org.hatchery.pilot.base;

import org.springframework.modulith.NamedInterface;

/** In what equipment is booked and paid (预约计价单位). */
@NamedInterface(propagate = false)
public enum BookingUnit {
    HOUR,
    DAY
}
