package org.hatchery.supervision.graphql.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.graphql.ClauseNeighbours;
import org.hatchery.policy.graphql.ClauseView;
import org.hatchery.policy.graphql.TargetReportView.TargetProgressView;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.register.graphql.institution.InstitutionView;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.supervision.task.AssignTask;
import org.hatchery.supervision.task.ChangeTask;
import org.hatchery.supervision.task.Task;
import org.hatchery.supervision.task.TaskDirectory;
import org.hatchery.supervision.task.TaskFilter;
import org.hatchery.supervision.task.TaskStep;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code supervision.graphqls} about tasks. */
@Controller
class TaskController {
    private final TaskDirectory tasks;
    private final AssignTask assignTask;
    private final ChangeTask changeTask;
    private final TaskViews views;
    private final ClauseNeighbours clauses;
    private final InstitutionViews institutions;
    private final RegionViews regions;
    private final Connections connections;

    TaskController(
            TaskDirectory tasks,
            AssignTask assignTask,
            ChangeTask changeTask,
            TaskViews views,
            ClauseNeighbours clauses,
            InstitutionViews institutions,
            RegionViews regions,
            Connections connections) {
        this.tasks = tasks;
        this.assignTask = assignTask;
        this.changeTask = changeTask;
        this.views = views;
        this.clauses = clauses;
        this.institutions = institutions;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<TaskView> tasks(@Argument @Nullable TaskFilterInput filter, PageRequest page, Actor actor) {
        TaskFilter wanted = filter == null ? TaskFilter.ALL : filter.toFilter(actor);
        return connections.of("TaskConnection", tasks.search(wanted, actor.scope(), page), views::of);
    }

    @QueryMapping
    Optional<TaskView> task(@Argument String task, Actor actor) {
        return tasks.find(List.of(TaskViews.key(task)), actor.scope()).stream()
                .findFirst()
                .map(views::of);
    }

    @MutationMapping
    TaskPayload assignTask(@Argument AssignTaskInput input, Receipt receipt, Actor actor) {
        return answer(() -> assignTask.assign(input.toWish(), receipt, actor));
    }

    @MutationMapping
    TaskPayload planTask(@Argument PlanTaskInput input, Actor actor) {
        return answer(() -> changeTask.plan(
                TaskViews.key(input.task()), input.expectedVersion(), input.year(), input.text(), actor));
    }

    @MutationMapping
    TaskPayload reportProgress(@Argument ReportProgressInput input, Actor actor) {
        return answer(() -> changeTask.report(
                TaskViews.key(input.task()), input.expectedVersion(), input.toUnit(), input.toTold(), actor));
    }

    @MutationMapping
    TaskPayload judgeProgress(@Argument JudgeProgressInput input, Actor actor) {
        return answer(() -> changeTask.judge(
                TaskViews.key(input.task()), input.expectedVersion(), input.period(), input.toJudgement(), actor));
    }

    @MutationMapping
    TaskPayload extendTask(@Argument ExtendTaskInput input, Actor actor) {
        return answer(() -> changeTask.extend(
                TaskViews.key(input.task()), input.expectedVersion(), input.dueOn(), input.reason(), actor));
    }

    @MutationMapping
    TaskPayload reopenTask(@Argument TaskStepInput input, Actor actor) {
        return step(TaskStep.REOPEN, input, actor);
    }

    @MutationMapping
    TaskPayload withdrawTask(@Argument TaskStepInput input, Actor actor) {
        return step(TaskStep.WITHDRAW, input, actor);
    }

    private TaskPayload step(TaskStep step, TaskStepInput input, Actor actor) {
        return answer(() ->
                changeTask.step(step, TaskViews.key(input.task()), input.expectedVersion(), input.reason(), actor));
    }

    private TaskPayload answer(Supplier<Task> act) {
        return Answer.with(TaskPayload::new, () -> views.of(act.get()));
    }

    @SchemaMapping(typeName = "Task")
    RegionView region(TaskView task) {
        return regions.of(task.place());
    }

    @BatchMapping(typeName = "Task")
    Map<TaskView, ClauseView> clause(List<TaskView> shown) {
        return each(shown, TaskView::source, clauses::find);
    }

    @BatchMapping(typeName = "Task")
    Map<TaskView, List<TargetProgressView>> targets(List<TaskView> shown, @ContextValue Actor actor) {
        Map<ClauseId, List<TargetProgressView>> found =
                clauses.targets(shown.stream().map(TaskView::source).collect(Collectors.toSet()), actor.scope());
        Map<TaskView, List<TargetProgressView>> answer = new HashMap<>();
        shown.forEach(task -> answer.put(task, found.getOrDefault(task.source(), List.of())));
        return answer;
    }

    @BatchMapping(typeName = "TaskUnit")
    Map<TaskUnitView, InstitutionView> institution(List<TaskUnitView> shown) {
        return each(shown, TaskUnitView::key, (Collection<InstitutionId> ids) -> institutions.find(ids));
    }

    private static <T, I, V> Map<T, V> each(List<T> shown, Function<T, I> id, Function<Collection<I>, Map<I, V>> find) {
        Map<I, V> found = find.apply(shown.stream().map(id).distinct().toList());
        Map<T, V> answer = new HashMap<>();
        shown.forEach(one -> answer.put(one, found.get(id.apply(one))));
        return answer;
    }

    @SchemaMapping(typeName = "Task")
    TaskActionsView viewerCan(TaskView task, Actor actor) {
        Task told = task.told();
        return new TaskActionsView(
                TaskStep.PLAN.isOf(actor, told),
                TaskStep.REPORT.isOf(actor, told),
                TaskStep.ACCEPT.isOf(actor, told),
                TaskStep.EXTEND.isOf(actor, told),
                TaskStep.REOPEN.isOf(actor, told),
                TaskStep.WITHDRAW.isOf(actor, told));
    }
}
