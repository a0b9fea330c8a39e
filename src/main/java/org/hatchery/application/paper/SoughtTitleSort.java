package org.hatchery.application.paper;

import org.springframework.modulith.NamedInterface;

/** By which register a title that is applied for is kept (称号类别). */
@NamedInterface(propagate = false)
public enum SoughtTitleSort {
    /** Of a carrier, by a rule of recognition. */
    RECOGNITION,
    /** Of a party on the register, by a kind of title. */
    TITLE
}
