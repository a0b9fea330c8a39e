package org.hatchery.supervision.task;

import org.springframework.modulith.NamedInterface;

/** What a bureau finds of a progress report (审核结论). */
@NamedInterface(propagate = false)
public enum ProgressVerdict {
    ACCEPT(TaskStep.ACCEPT),
    RETURN(TaskStep.RETURN),
    CLOSE(TaskStep.CLOSE);

    private final TaskStep step;

    ProgressVerdict(TaskStep step) {
        this.step = step;
    }

    public TaskStep step() {
        return step;
    }
}
