package org.hatchery.supervision.graphql.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.supervision.task.Task;
import org.hatchery.supervision.task.TaskAim;
import org.hatchery.supervision.task.TaskDirectory;
import org.hatchery.supervision.task.TaskId;
import org.hatchery.supervision.task.TaskUnit;
import org.springframework.stereotype.Component;

/** Shows tasks. */
@Component
class TaskViews implements NodeSource {
    private static final String TYPE = "Task";

    private final TaskDirectory tasks;
    private final Clock clock;

    TaskViews(TaskDirectory tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    static TaskId key(String id) {
        return new TaskId(GlobalId.key(TYPE, id));
    }

    TaskView of(Task task) {
        TaskAim aim = task.getAim();
        LocalDate today = LocalDate.now(clock);
        return new TaskView(
                GlobalId.of(TYPE, task.getId().value()),
                (int) task.changes(),
                task,
                aim.title(),
                task.getClause(),
                task.getRegion(),
                aim.outcome(),
                units(aim.leads()),
                units(aim.cooperating()),
                aim.rhythm(),
                aim.startsOn(),
                aim.dueOn(),
                aim.milestones(),
                task.getPlans(),
                task.getState(),
                task.light(today),
                task.next().orElse(null),
                task.isOverdue(today),
                task.isWaiting(),
                reports(task),
                task.getHistory(),
                task.isSample());
    }

    private static List<TaskUnitView> units(List<TaskUnit> units) {
        return units.stream()
                .map(unit -> new TaskUnitView(unit.name(), unit.id()))
                .toList();
    }

    private static List<ProgressReportView> reports(Task task) {
        List<ProgressReportView> latestFirst = new ArrayList<>(
                task.getReports().stream().map(ProgressReportView::of).toList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, TaskView> byKey(Collection<String> keys, Scope scope) {
        return tasks.find(keys.stream().map(TaskId::new).toList(), scope).stream()
                .collect(Collectors.toMap(task -> task.getId().value(), this::of));
    }
}
