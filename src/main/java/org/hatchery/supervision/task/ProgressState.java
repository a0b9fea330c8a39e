package org.hatchery.supervision.task;

import org.springframework.modulith.NamedInterface;

/** Where a progress report stands (审核状态). */
@NamedInterface(propagate = false)
public enum ProgressState {
    SUBMITTED,
    ACCEPTED,
    RETURNED
}
