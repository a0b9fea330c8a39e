package org.hatchery.supervision.task;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.Period;

/** What a task that is being done asks for next: what is due first of all that is still missing. */
final class NextAsk {
    private NextAsk() {}

    static TaskAsk of(TaskAim aim, List<ProgressReport> reports) {
        return Stream.of(mend(reports), report(aim, reports), milestone(aim))
                .flatMap(Optional::stream)
                .reduce(new TaskAsk(TaskAskKind.FINISH, aim.dueOn(), null), NextAsk::earlier);
    }

    /** Of those of one day, what is told of a period goes first: with the last of them a task is finished. */
    private static TaskAsk earlier(TaskAsk one, TaskAsk other) {
        int order = comparing(TaskAsk::on).thenComparing(TaskAsk::kind).compare(one, other);
        return order <= 0 ? one : other;
    }

    private static Optional<TaskAsk> mend(List<ProgressReport> reports) {
        return reports.stream()
                .filter(report -> !report.stands() && !isTold(report.period(), reports))
                .reduce((before, latest) -> latest)
                .flatMap(report -> Optional.ofNullable(report.mendBy())
                        .map(day -> new TaskAsk(TaskAskKind.MEND, day, report.period())));
    }

    private static boolean isTold(Period period, List<ProgressReport> reports) {
        return reports.stream()
                .anyMatch(report -> report.stands() && report.period().equals(period));
    }

    private static Optional<TaskAsk> report(TaskAim aim, List<ProgressReport> reports) {
        TaskRhythm rhythm = aim.rhythm();
        if (rhythm == null) {
            return Optional.empty();
        }
        Set<Period> told = reports.stream().map(ProgressReport::period).collect(Collectors.toSet());
        return rhythm.between(aim.startsOn(), aim.dueOn())
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
