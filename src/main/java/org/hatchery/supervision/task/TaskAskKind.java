package org.hatchery.supervision.task;

import org.springframework.modulith.NamedInterface;

/** What a task asks for (事项). */
@NamedInterface(propagate = false)
public enum TaskAskKind {
    MEND,
    REPORT,
    MILESTONE,
    FINISH
}
