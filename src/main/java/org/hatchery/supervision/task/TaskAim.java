package org.hatchery.supervision.task;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a task is about: by whom, by when, and how it is told of.
 *
 * @param outcome what there is to show at the end; null where nobody said
 * @param leads in their order; the first named leads
 * @param rhythm null where it is told of once it is done
 */
@NamedInterface(propagate = false)
public record TaskAim(
        String title,
        @Nullable String outcome,
        List<TaskUnit> leads,
        List<TaskUnit> cooperating,
        @Nullable TaskRhythm rhythm,
        LocalDate startsOn,
        LocalDate dueOn,
        List<TaskMilestone> milestones) {
    /** Longer than any plan; so that a task of each month has a list of reports that can be read. */
    static final int MOST_YEARS = 10;

    /** Says all that is wrong with what somebody typed. */
    void check(Faults faults) {
        faults.unless(
                !dueOn.isBefore(startsOn), UserErrorCode.WRONG_DATES, "dueOn", Words.say("supervision.due-after"));
        faults.unless(
                !dueOn.isAfter(startsOn.plusYears(MOST_YEARS)),
                UserErrorCode.WRONG_DATES,
                "dueOn",
                Words.say("supervision.too-long", MOST_YEARS));
        Set<Object> units = new HashSet<>();
        Stream.concat(leads.stream(), cooperating.stream())
                .filter(unit -> !units.add(unit.id()))
                .forEach(unit -> faults.unless(false, "leads", Words.say("supervision.unit-twice", unit.name())));
        Set<String> names = new HashSet<>();
        for (int at = 0; at < milestones.size(); at++) {
            check(milestones.get(at), "milestones." + at + ".", names, faults);
        }
    }

    private void check(TaskMilestone step, String path, Set<String> names, Faults faults) {
        faults.unless(
                names.add(Wording.folded(step.name())),
                path + "name",
                Words.say("supervision.milestone-twice", step.name()));
        faults.unless(
                !step.dueOn().isBefore(startsOn) && !step.dueOn().isAfter(dueOn),
                UserErrorCode.WRONG_DATES,
                path + "dueOn",
                Words.say("supervision.milestone-between"));
    }

    Optional<TaskUnit> lead(String id) {
        return leads.stream().filter(unit -> unit.id().value().equals(id)).findFirst();
    }

    Set<String> unitKeys() {
        Set<String> keys = new HashSet<>();
        Stream.concat(leads.stream(), cooperating.stream())
                .forEach(unit -> keys.add(Scope.institution(unit.id().value())));
        return keys;
    }

    TaskAim until(LocalDate later) {
        return new TaskAim(title, outcome, leads, cooperating, rhythm, startsOn, later, milestones);
    }

    /** With these steps reached on a day. */
    TaskAim reached(List<String> names, LocalDate on) {
        List<String> wanted = names.stream().map(Wording::folded).toList();
        List<TaskMilestone> now = milestones.stream()
                .map(step -> wanted.contains(Wording.folded(step.name())) ? step.reached(on) : step)
                .toList();
        return new TaskAim(title, outcome, leads, cooperating, rhythm, startsOn, dueOn, now);
    }

    /** Without the steps that only a report told of which was given back. */
    TaskAim without(ProgressReport back, List<ProgressReport> reports) {
        List<TaskMilestone> now = milestones.stream()
                .map(step -> back.tells(step) && reports.stream().noneMatch(one -> one.stands() && one.tells(step))
                        ? new TaskMilestone(step.name(), step.dueOn(), null)
                        : step)
                .toList();
        return new TaskAim(title, outcome, leads, cooperating, rhythm, startsOn, dueOn, now);
    }

    boolean hasMilestone(String name) {
        return milestones.stream().anyMatch(step -> Wording.same(step.name(), name));
    }
}
