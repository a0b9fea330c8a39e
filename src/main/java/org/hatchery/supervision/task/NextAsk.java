package org.hatchery.supervision.task;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** What a task that is being done asks for next: what is due first of all that is still missing. */
final class NextAsk {
    private NextAsk() {}

    /**
     * The next.
     *
     * @param givenOn null where it is told of from its first day on
     */
    static Optional<TaskAsk> of(TaskAim aim, @Nullable LocalDate givenOn, List<ProgressReport> reports) {
        return Stream.of(mend(reports), report(aim, givenOn, reports), milestone(aim), finish(aim, reports))
                .flatMap(Optional::stream)
                .reduce(NextAsk::earlier);
    }

    /** Of those of one day, what is told of a period goes first: with the last of them a task is finished. */
    private static TaskAsk earlier(TaskAsk one, TaskAsk other) {
        int order = comparing(TaskAsk::on).thenComparing(TaskAsk::kind).compare(one, other);
        return order <= 0 ? one : other;
    }

    /** Nothing while a bureau looks at a report that says it is done. */
    private static Optional<TaskAsk> finish(TaskAim aim, List<ProgressReport> reports) {
        boolean told = reports.stream()
                .anyMatch(report -> report.state() == ProgressState.SUBMITTED && report.pace() == ProgressPace.DONE);
        return told ? Optional.empty() : Optional.of(new TaskAsk(TaskAskKind.FINISH, aim.dueOn(), null));
    }

    /** Of each period the last that was given back, and of those what is to be mended first. */
    private static Optional<TaskAsk> mend(List<ProgressReport> reports) {
        Map<Period, ProgressReport> latest = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> !report.stands() && !isTold(report.period(), reports))
                .forEach(report -> latest.put(report.period(), report));
        return latest.values().stream()
                .flatMap(report -> Optional.ofNullable(report.mendBy()).stream()
                        .map(day -> new TaskAsk(TaskAskKind.MEND, day, report.period())))
                .min(comparing(TaskAsk::on));
    }

    private static boolean isTold(Period period, List<ProgressReport> reports) {
        return reports.stream()
                .anyMatch(report -> report.stands() && report.period().equals(period));
    }

    private static Optional<TaskAsk> report(TaskAim aim, @Nullable LocalDate givenOn, List<ProgressReport> reports) {
        TaskRhythm rhythm = aim.rhythm();
        if (rhythm == null) {
            return Optional.empty();
        }
        Set<Period> told = reports.stream().map(ProgressReport::period).collect(Collectors.toSet());
        LocalDate first = givenOn == null || givenOn.isBefore(aim.startsOn()) ? aim.startsOn() : givenOn;
        return rhythm.between(first, aim.dueOn())
                .filter(period -> !told.contains(period))
                .findFirst()
                .map(period -> new TaskAsk(TaskAskKind.REPORT, period.lastDay(), period));
    }

    private static Optional<TaskAsk> milestone(TaskAim aim) {
        return aim.milestones().stream()
                .filter(step -> step.reachedOn() == null)
                .min(comparing(TaskMilestone::dueOn))
                .map(step -> new TaskAsk(TaskAskKind.MILESTONE, step.dueOn(), null));
    }
}
