package org.hatchery.carrier.profile;

import org.springframework.modulith.NamedInterface;

/** Strategic emerging industry of the national classification of 2018, or other (产业领域). */
@NamedInterface(propagate = false)
public enum IndustryField {
    NEXT_GENERATION_IT,
    HIGH_END_EQUIPMENT,
    NEW_MATERIALS,
    BIOTECHNOLOGY,
    NEW_ENERGY_VEHICLES,
    NEW_ENERGY,
    ENERGY_SAVING,
    DIGITAL_CREATIVE,
    RELATED_SERVICES,
    OTHER
}
