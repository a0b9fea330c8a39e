package org.hatchery.register.institution;

import org.springframework.modulith.NamedInterface;

/** Mechanism of an alliance, of the five of Shenyang 二(二)9 (联盟机制). */
@NamedInterface(propagate = false)
public enum AllianceMechanism {
    TECHNOLOGY,
    RESULTS,
    EQUIPMENT,
    PRODUCTS,
    RISKS
}
