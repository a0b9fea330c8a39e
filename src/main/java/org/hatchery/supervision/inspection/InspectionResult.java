package org.hatchery.supervision.inspection;

import org.springframework.modulith.NamedInterface;

/** What came of a visit (检查结果). */
@NamedInterface(propagate = false)
public enum InspectionResult {
    NOTHING_FOUND,
    NOT_DISCLOSED,
    NOT_REACHABLE,
    PROBLEM;

    /** Whether whoever was inspected is better off with it; between not disclosed and not reachable neither is. */
    boolean isMilderThan(InspectionResult other) {
        return weight() < other.weight();
    }

    private int weight() {
        return switch (this) {
            case NOTHING_FOUND -> 0;
            case NOT_DISCLOSED, NOT_REACHABLE -> 1;
            case PROBLEM -> 2;
        };
    }
}
