package org.hatchery.tenancy.rent;

import org.springframework.modulith.NamedInterface;

/** On what a rent concession rests (租金减免依据). */
@NamedInterface(propagate = false)
public enum ConcessionGround {
    POLICY,
    CARRIER_RULE,
    AGREED
}
