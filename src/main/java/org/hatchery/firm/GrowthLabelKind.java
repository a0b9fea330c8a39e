package org.hatchery.firm;

/** Kind of a growth label (成长标签类型). */
public enum GrowthLabelKind {
    TECH_SME,
    PROVINCIAL_INNOVATIVE_FIRM,
    HNTE,
    EAGLET,
    GAZELLE,
    UNICORN,
    SRDI,
    LITTLE_GIANT
}
