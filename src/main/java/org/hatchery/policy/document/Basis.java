package org.hatchery.policy.document;

import org.springframework.modulith.NamedInterface;

/** How a figure or day is known (依据). */
@NamedInterface(propagate = false)
public enum Basis {
    STATED,
    INFERRED,
    RECORDED
}
