package org.hatchery.carrier.profile;

import org.springframework.modulith.NamedInterface;

/** How a carrier incubates (孵化模式). */
@NamedInterface(propagate = false)
public enum IncubationModel {
    INCUBATION_AND_INVESTMENT,
    INTERNET_PLUS
}
