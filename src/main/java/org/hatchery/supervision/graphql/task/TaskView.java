package org.hatchery.supervision.graphql.task;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.task.Task;
import org.hatchery.supervision.task.TaskAsk;
import org.hatchery.supervision.task.TaskEvent;
import org.hatchery.supervision.task.TaskLight;
import org.hatchery.supervision.task.TaskMilestone;
import org.hatchery.supervision.task.TaskRhythm;
import org.hatchery.supervision.task.TaskState;
import org.hatchery.supervision.task.YearPlan;
import org.jspecify.annotations.Nullable;

/** Task as shown; clause, region, targets and what the viewer can do are answered by the controller. */
record TaskView(
        String id,
        int version,
        Task told,
        String title,
        ClauseId source,
        RegionCode place,
        @Nullable String outcome,
        List<TaskUnitView> leads,
        List<TaskUnitView> cooperating,
        @Nullable TaskRhythm rhythm,
        LocalDate startsOn,
        LocalDate dueOn,
        List<TaskMilestone> milestones,
        List<YearPlan> plans,
        TaskState state,
        TaskLight light,
        @Nullable TaskAsk next,
        boolean overdue,
        boolean waiting,
        List<ProgressReportView> reports,
        List<TaskEvent> history,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskView view && id.equals(view.id) && version == view.version;
    }
}
