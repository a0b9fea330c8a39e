package org.hatchery.supervision.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Reliability;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Period;

/** A task asks next … */
class NextAskTests {
    private static final TaskUnit LEAD = new TaskUnit(new InstitutionId("lead"), "牵头单位");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 15);

    /** For the earliest day of all that is missing; looked for day by day, whatever was told, given back and reached. */
    @Property(tries = 200)
    void forTheEarliestDayOfWhatIsMissing(
            @ForAll @IntRange(min = 1, max = 40) int months,
            @ForAll TaskRhythm rhythm,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 39) Integer> told,
            @ForAll @IntRange(min = 0, max = 39) int step,
            @ForAll boolean reached,
            @ForAll boolean back) {
        LocalDate due = FIRST.plusMonths(months);
        LocalDate stepOn = FIRST.plusMonths(Math.min(step, months));
        Task task = task(rhythm, due, new TaskMilestone("节点", stepOn, reached ? FIRST : null));
        LocalDate today = due.plusYears(1);
        LocalDate mend = today.plusDays(3);
        List<Period> periods = new ArrayList<>();
        for (int month : told) {
            Period period = rhythm.of(FIRST.plusMonths(Math.min(month, months)));
            if (!periods.contains(period)) {
                periods.add(period);
                task.report(progress(period), LEAD, false, today, null);
            }
        }
        if (back && !periods.isEmpty()) {
            task.judge(periods.get(0), new Task.Judgement(ProgressVerdict.RETURN, "补正", mend), null);
        }

        LocalDate expected = IntStream.rangeClosed(0, 24_000)
                .mapToObj(FIRST::plusDays)
                .filter(day -> day.equals(due)
                        || !reached && day.equals(stepOn)
                        || back && !periods.isEmpty() && day.equals(mend)
                        || isEndOfUntold(day, rhythm, due, periods))
                .findFirst()
                .orElseThrow();
        assertThat(task.getNextOn()).isEqualTo(expected);
        assertThat(task.isOverdue(expected)).isFalse();
        assertThat(task.isOverdue(expected.plusDays(1))).isTrue();
    }

    private static boolean isEndOfUntold(LocalDate day, TaskRhythm rhythm, LocalDate due, List<Period> told) {
        Period period = rhythm.of(day);
        return period.lastDay().equals(day) && !period.firstDay().isAfter(due) && !told.contains(period);
    }

    private static ProgressReport.Told progress(Period period) {
        return new ProgressReport.Told(period, ProgressPace.ON_PLAN, "进展", null, null, List.of(), List.of());
    }

    private static Task task(TaskRhythm rhythm, LocalDate due, TaskMilestone step) {
        var clause = new Clause(
                new ClauseId("T-1"),
                new PolicyDocumentId("test"),
                1,
                "一",
                "任务",
                "task",
                Clause.Priority.A,
                Reliability.SOUND,
                null,
                null,
                null);
        var aim = new TaskAim("任务", null, List.of(LEAD), List.of(), rhythm, FIRST, due, List.of(step));
        return Task.assign(new TaskId("t"), clause, new RegionCode("450103"), aim, null, null, false);
    }
}
