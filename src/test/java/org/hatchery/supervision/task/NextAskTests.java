package org.hatchery.supervision.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
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
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;

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
            @ForAll @IntRange(min = 0, max = 6) int back,
            @ForAll @IntRange(min = -10, max = 1200) int later) {
        LocalDate due = FIRST.plusMonths(months);
        LocalDate stepOn = FIRST.plusMonths(Math.min(step, months));
        LocalDate given = FIRST.plusDays(later);
        Task task = task(rhythm, due, new TaskMilestone("节点", stepOn, reached ? FIRST : null))
                .givenOn(given);
        LocalDate today = due.plusYears(1);
        List<Period> periods = new ArrayList<>();
        for (int month : told) {
            Period period = rhythm.of(FIRST.plusMonths(Math.min(month, months)));
            if (!periods.contains(period)) {
                periods.add(period);
                task.report(progress(period), LEAD, false, today, null);
            }
        }
        // whoever is given back last has to mend first
        List<LocalDate> mends = new ArrayList<>();
        for (int at = 0; at < Math.min(back, periods.size()); at++) {
            mends.add(today.plusDays(9 - at));
            task.judge(periods.get(at), new Task.Judgement(ProgressVerdict.RETURN, "补正", mends.get(at)), null);
        }
        Collections.reverse(mends);

        LocalDate expected = IntStream.rangeClosed(0, 24_000)
                .mapToObj(FIRST::plusDays)
                .filter(day -> day.equals(due)
                        || !reached && day.equals(stepOn)
                        || mends.contains(day)
                        || !day.isBefore(given) && isEndOfUntold(day, rhythm, due, periods))
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

    /** Of two that were given back for the one that is to be mended first, whichever was given back last. */
    @Example
    void forTheMendingThatIsDueFirst() {
        Task task = task(TaskRhythm.MONTH, FIRST.plusYears(1), new TaskMilestone("节点", FIRST, FIRST));
        List<Period> periods = List.of(new Period("2020-01"), new Period("2020-02"));
        periods.forEach(period -> task.report(progress(period), LEAD, false, FIRST.plusMonths(2), null));
        LocalDate soon = LocalDate.of(2020, 3, 20);
        task.judge(periods.get(0), new Task.Judgement(ProgressVerdict.RETURN, "补正", soon), null);
        task.judge(periods.get(1), new Task.Judgement(ProgressVerdict.RETURN, "补正", soon.plusDays(5)), null);
        assertThat(task.next()).contains(new TaskAsk(TaskAskKind.MEND, soon, periods.get(0)));
    }

    /** Nothing while a bureau looks at what is said to be done, and for the end again once that is given back. */
    @Example
    void forNoEndWhileItIsSaidToBeDone() {
        LocalDate due = LocalDate.of(2020, 1, 31);
        Task task = task(TaskRhythm.MONTH, due, new TaskMilestone("节点", FIRST, null));
        var period = new Period("2020-01");
        task.report(
                new ProgressReport.Told(period, ProgressPace.DONE, "完成", null, null, List.of(), List.of("节点")),
                LEAD,
                false,
                due,
                null);
        assertThat(task.next()).isEmpty();
        assertThat(task.isOverdue(due.plusYears(1))).isFalse();
        task.judge(period, new Task.Judgement(ProgressVerdict.RETURN, "补正", due.plusDays(9)), null);
        assertThat(task.next()).map(TaskAsk::kind).contains(TaskAskKind.MILESTONE);
        assertThat(task.getAim().milestones().get(0).reachedOn()).isNull();
    }

    /** Nothing more is planned of a task that was planned without end. */
    @Example
    void isBounded() {
        Task task = task(TaskRhythm.MONTH, FIRST.plusYears(1), new TaskMilestone("节点", FIRST, null));
        while (task.getHistory().size() < Task.MOST_EVENTS) {
            task.plan(new YearPlan(2020, "计划", null));
        }
        assertThatThrownBy(() -> task.plan(new YearPlan(2020, "计划", null)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.errors())
                                .allMatch(fault -> fault.code() == UserErrorCode.QUOTA_EXCEEDED));
        assertThatThrownBy(() -> task.report(progress(new Period("2020-01")), LEAD, false, FIRST, null))
                .isInstanceOf(Rejection.class);
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
