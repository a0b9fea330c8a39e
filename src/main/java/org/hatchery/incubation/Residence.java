package org.hatchery.incubation;

/** With space of its own, or without (孵化方式). */
public enum Residence {
    RESIDENT,
    VIRTUAL
}
