package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hatchery.local.sample.TaskPlan.TaskStory;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionAct;
import org.hatchery.register.institution.InstitutionEvent;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.institution.InstitutionProfile;
import org.hatchery.shared.Period;
import org.hatchery.supervision.task.ProgressPace;
import org.hatchery.supervision.task.ProgressReport;
import org.hatchery.supervision.task.ProgressVerdict;
import org.hatchery.supervision.task.Task;
import org.hatchery.supervision.task.TaskAim;
import org.hatchery.supervision.task.TaskId;
import org.hatchery.supervision.task.TaskMilestone;
import org.hatchery.supervision.task.TaskRhythm;
import org.hatchery.supervision.task.TaskUnit;
import org.hatchery.supervision.task.YearPlan;
import org.jspecify.annotations.Nullable;

/** Makes tasks and the units that do them. */
final class TaskMaker {
    private final Given given;
    private final Map<ClauseId, Clause> clauses;
    private final Map<String, Institution> units = new LinkedHashMap<>();
    private final List<Task> tasks = new ArrayList<>();

    TaskMaker(Given given, Map<ClauseId, Clause> clauses) {
        this.given = given;
        this.clauses = clauses;
    }

    Collection<Institution> units() {
        return units.values();
    }

    List<Task> tasks() {
        return tasks;
    }

    void make(TaskPlan plan) {
        LocalDate today = given.today();
        // last half-year is told of, the running one not yet
        LocalDate starts = TaskRhythm.HALF_YEAR.of(today.minusMonths(6)).firstDay();
        LocalDate due = LocalDate.of(today.getYear() + 1, 12, 31);
        var region = new RegionCode(plan.region());
        var aim = new TaskAim(
                plan.title(),
                null,
                units(plan.leads(), region),
                units(plan.cooperating(), region),
                TaskRhythm.HALF_YEAR,
                starts,
                due,
                List.of(new TaskMilestone("形成工作方案", LocalDate.of(today.getYear(), 12, 31), null)));
        Task task = Task.assign(
                new TaskId("sample-task-" + (tasks.size() + 1)),
                Objects.requireNonNull(clauses.get(new ClauseId(plan.clause()))),
                region,
                aim,
                null,
                null,
                true);
        tell(task, plan.story(), TaskRhythm.HALF_YEAR.of(starts));
        tasks.add(task);
    }

    private void tell(Task task, TaskStory story, Period half) {
        if (story == TaskStory.LATE) {
            return;
        }
        task.plan(new YearPlan(given.today().getYear(), "按条款要求分季度推进，年底前完成年度任务。", null));
        var told = new ProgressReport.Told(
                half, ProgressPace.ON_PLAN, "已召开部署会议，各配合单位任务明确。", null, "下半年逐项督促落实。", List.of(), List.of());
        task.report(told, task.getAim().leads().get(0), false, given.today(), null);
        switch (story) {
            case RETURNED ->
                judge(
                        task,
                        half,
                        ProgressVerdict.RETURN,
                        "请补充具体数据。",
                        given.today().plusDays(20));
            case ACCEPTED -> judge(task, half, ProgressVerdict.ACCEPT, null, null);
            case CLOSED -> judge(task, half, ProgressVerdict.CLOSE, "经现场核实已完成。", null);
            case WAITING, LATE -> {}
        }
    }

    private static void judge(
            Task task, Period half, ProgressVerdict verdict, @Nullable String note, @Nullable LocalDate mendBy) {
        task.judge(half, new Task.Judgement(verdict, note, mendBy), null);
    }

    private List<TaskUnit> units(List<String> names, RegionCode region) {
        return names.stream()
                .map(name -> {
                    Institution unit = units.computeIfAbsent(region + name, key -> unit(name, region));
                    return new TaskUnit(unit.getId(), unit.getName());
                })
                .toList();
    }

    private Institution unit(String name, RegionCode region) {
        var profile = new InstitutionProfile(
                name, null, null, Set.of("GOVERNMENT_DEPARTMENT"), region, null, null, null, null);
        var registered = new InstitutionEvent(InstitutionAct.REGISTER, null, List.of(), null);
        var id = new InstitutionId("sample-" + region + "-unit-" + (units.size() + 1));
        return Institution.register(id, profile, given.begin(), registered, true);
    }
}
