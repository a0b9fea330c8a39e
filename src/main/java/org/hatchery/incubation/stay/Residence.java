package org.hatchery.incubation.stay;

import org.springframework.modulith.NamedInterface;

/** With space of its own, or without (孵化方式). */
@NamedInterface(propagate = false)
public enum Residence {
    RESIDENT,
    VIRTUAL
}
