package org.hatchery.supervision.inspection;

import org.springframework.modulith.NamedInterface;

/** Where an inspection stands (检查状态). */
@NamedInterface(propagate = false)
public enum InspectionState {
    DRAWN,
    PLANNED,
    RECTIFYING,
    ANSWERED,
    CLOSED
}
