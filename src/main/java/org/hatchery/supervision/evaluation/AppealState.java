package org.hatchery.supervision.evaluation;

import org.springframework.modulith.NamedInterface;

/** Where an appeal stands (复核状态). */
@NamedInterface(propagate = false)
public enum AppealState {
    SUBMITTED,
    UPHELD,
    DISMISSED
}
