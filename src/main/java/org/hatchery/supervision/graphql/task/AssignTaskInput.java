package org.hatchery.supervision.graphql.task;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.graphql.ClauseNeighbours;
import org.hatchery.region.RegionCode;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.supervision.task.AssignTask;
import org.hatchery.supervision.task.TaskAim;
import org.hatchery.supervision.task.TaskMilestone;
import org.hatchery.supervision.task.TaskRhythm;
import org.hatchery.supervision.task.TaskUnit;
import org.jspecify.annotations.Nullable;

/** Task to give, as sent. */
record AssignTaskInput(
        String clause,
        RegionCode region,
        String title,
        @Nullable String outcome,
        List<String> leads,
        @Nullable List<String> cooperating,
        @Nullable TaskRhythm rhythm,
        LocalDate startsOn,
        LocalDate dueOn,
        @Nullable List<TaskMilestoneInput> milestones) {
    /** Step on the way, as sent. */
    record TaskMilestoneInput(String name, LocalDate dueOn) {}

    AssignTask.Wish toWish() {
        List<TaskMilestone> steps = milestones == null
                ? List.of()
                : milestones.stream()
                        .map(step -> new TaskMilestone(step.name(), step.dueOn(), null))
                        .toList();
        var aim = new TaskAim(
                title,
                outcome,
                units(leads),
                cooperating == null ? List.of() : units(cooperating),
                rhythm,
                startsOn,
                dueOn,
                steps);
        return new AssignTask.Wish(ClauseNeighbours.key(clause), region, aim);
    }

    /** The register knows their names. */
    private static List<TaskUnit> units(List<String> ids) {
        return ids.stream()
                .map(id -> new TaskUnit(InstitutionViews.key(id), ""))
                .toList();
    }
}
