package org.hatchery.supervision.task;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.QUOTA_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Period;
import org.hatchery.shared.Words;

/** What progress may be told of a task: each period of its rhythm once, from its first day on. */
final class ProgressRules {
    private ProgressRules() {}

    static void check(ProgressReport.Told told, Task task, LocalDate today) {
        Period period = told.period();
        TaskAim aim = task.getAim();
        TaskRhythm rhythm = aim.rhythm() == null ? TaskRhythm.MONTH : aim.rhythm();
        var faults = new Faults();
        faults.unless(
                rhythm.has(period),
                "period",
                Words.say("supervision.period-of-rhythm", rhythm.of(today).value()));
        faults.unless(
                !period.firstDay().isAfter(today) && !period.lastDay().isBefore(aim.startsOn()),
                WRONG_DATES,
                "period",
                Words.say("supervision.period-between"));
        faults.unless(
                task.getReports().stream()
                        .noneMatch(known -> known.stands() && known.period().equals(period)),
                ALREADY_REGISTERED,
                "period",
                Words.say("supervision.period-told", period.value()));
        faults.unless(
                task.getReports().size() < Task.MOST_REPORTS,
                QUOTA_EXCEEDED,
                "period",
                Words.say("supervision.reports-enough", Task.MOST_REPORTS));
        checkRoom(task, "period", faults);
        for (int at = 0; at < told.reached().size(); at++) {
            String name = told.reached().get(at);
            faults.unless(
                    aim.hasMilestone(name), INVALID, "reached." + at, Words.say("supervision.no-milestone", name));
        }
        faults.mustBeNone();
    }

    /**
     * Lets a task be no more than one document.
     *
     * @throws org.hatchery.shared.Rejection QUOTA_EXCEEDED
     */
    static void mustHaveRoom(Task task, String field) {
        var faults = new Faults();
        checkRoom(task, field, faults);
        faults.mustBeNone();
    }

    private static void checkRoom(Task task, String field, Faults faults) {
        faults.unless(
                task.getHistory().size() < Task.MOST_EVENTS,
                QUOTA_EXCEEDED,
                field,
                Words.say("supervision.events-enough", Task.MOST_EVENTS));
    }
}
