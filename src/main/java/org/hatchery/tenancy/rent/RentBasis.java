package org.hatchery.tenancy.rent;

import org.springframework.modulith.NamedInterface;

/** By what rent is charged (计租方式). */
@NamedInterface(propagate = false)
public enum RentBasis {
    /** A price for the square metre and month of one unit. */
    AREA,
    /** A price for the workstation and month. */
    WORKSTATION,
    /** A sum for the month. */
    FLAT
}
