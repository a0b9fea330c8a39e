package org.hatchery.supervision.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Step on the way of a task (时间节点).
 *
 * @param reachedOn null before
 */
@NamedInterface(propagate = false)
public record TaskMilestone(
        String name, LocalDate dueOn, @Nullable LocalDate reachedOn) {
    TaskMilestone reached(LocalDate on) {
        return reachedOn == null ? new TaskMilestone(name, dueOn, on) : this;
    }
}
