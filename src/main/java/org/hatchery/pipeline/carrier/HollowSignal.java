package org.hatchery.pipeline.carrier;

import org.springframework.modulith.NamedInterface;

/** Sign that a carrier may incubate on paper only (空壳载体迹象). */
@NamedInterface(propagate = false)
public enum HollowSignal {
    /** Firms or teams stayed there, and not one service was recorded in the year. */
    NO_SERVICES,
    /** Firms or teams stay there as the year ends, and nobody leases any space. */
    NO_PRESENCE,
    /** Space is leased, and some firm that reported the year has no employee. */
    LEASES_WITHOUT_STAFF
}
