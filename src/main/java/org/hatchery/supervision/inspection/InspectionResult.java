package org.hatchery.supervision.inspection;

import org.springframework.modulith.NamedInterface;

/** What came of a visit (检查结果). */
@NamedInterface(propagate = false)
public enum InspectionResult {
    NOTHING_FOUND,
    NOT_DISCLOSED,
    NOT_REACHABLE,
    PROBLEM
}
