package org.hatchery.supervision.task;

import org.springframework.modulith.NamedInterface;

/** How a task goes, as its unit sees it (推进状态). */
@NamedInterface(propagate = false)
public enum ProgressPace {
    NOT_BEGUN,
    ON_PLAN,
    BEHIND,
    DONE
}
