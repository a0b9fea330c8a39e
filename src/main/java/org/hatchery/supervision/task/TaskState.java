package org.hatchery.supervision.task;

import org.springframework.modulith.NamedInterface;

/** Where a task stands (任务状态). */
@NamedInterface(propagate = false)
public enum TaskState {
    OPEN,
    CLOSED,
    WITHDRAWN
}
