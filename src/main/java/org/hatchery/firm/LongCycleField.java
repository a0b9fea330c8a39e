package org.hatchery.firm;

/** Field for which a rule grants a longer stay (特殊领域). */
public enum LongCycleField {
    BIOMEDICINE,
    IC_DESIGN,
    MODERN_AGRICULTURE
}
