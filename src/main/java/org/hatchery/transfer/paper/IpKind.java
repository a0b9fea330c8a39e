package org.hatchery.transfer.paper;

import org.springframework.modulith.NamedInterface;

/** Kind of a right that a contract rests on (知识产权类型). */
@NamedInterface(propagate = false)
public enum IpKind {
    INVENTION,
    UTILITY_MODEL,
    DESIGN,
    SOFTWARE,
    LAYOUT,
    PLANT_VARIETY,
    BIOMEDICAL_VARIETY,
    TECHNICAL_SECRET
}
