package org.hatchery.transfer.rule;

import org.springframework.modulith.NamedInterface;

/** Technology field of the national contract form, in its order (技术领域). */
@NamedInterface(propagate = false)
public enum TechnologyField {
    ELECTRONICS_INFORMATION,
    AEROSPACE,
    ADVANCED_MANUFACTURING,
    BIOMEDICINE,
    NEW_MATERIALS,
    NEW_ENERGY,
    ENVIRONMENT,
    NUCLEAR,
    AGRICULTURE,
    MODERN_TRANSPORT,
    URBAN_SOCIAL
}
