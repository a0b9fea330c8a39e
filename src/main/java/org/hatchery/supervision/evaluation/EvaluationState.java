package org.hatchery.supervision.evaluation;

import org.springframework.modulith.NamedInterface;

/** Where a run stands (评价状态): open to appeals, or published. */
@NamedInterface(propagate = false)
public enum EvaluationState {
    OPEN,
    PUBLISHED
}
