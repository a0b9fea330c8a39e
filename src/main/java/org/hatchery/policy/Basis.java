package org.hatchery.policy;

/** How a figure or day is known (依据). */
public enum Basis {
    STATED,
    INFERRED,
    RECORDED
}
