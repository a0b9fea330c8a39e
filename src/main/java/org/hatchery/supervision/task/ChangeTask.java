package org.hatchery.supervision.task;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: every step of a task after it was given, by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when it has moved on since {@code
 * expectedVersion}, NOT_RESPONSIBLE and WRONG_STATE as {@link TaskStep} says, and what the task refuses.
 */
@Service
@NamedInterface(propagate = false)
public class ChangeTask {
    private final TaskDirectory directory;
    private final Change<Task> changes;
    private final Clock clock;

    ChangeTask(Tasks tasks, TaskDirectory directory, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(tasks::save, Task::changes);
        this.clock = clock;
    }

    public Task plan(TaskId id, long expectedVersion, int year, String text, Actor actor) {
        return change(
                TaskStep.PLAN, id, expectedVersion, actor, task -> task.plan(new YearPlan(year, text, by(actor))));
    }

    /**
     * Tells progress.
     *
     * @param unit lead unit that tells; null for the actor's own or, where it has none, the one that leads
     */
    public Task report(
            TaskId id, long expectedVersion, @Nullable InstitutionId unit, ProgressReport.Told told, Actor actor) {
        return change(
                TaskStep.REPORT,
                id,
                expectedVersion,
                actor,
                task -> task.report(told, teller(task, unit, actor), !actor.is(Role.INSTITUTION), today(), by(actor)));
    }

    private static TaskUnit teller(Task task, @Nullable InstitutionId unit, Actor actor) {
        TaskAim aim = task.getAim();
        boolean own = actor.is(Role.INSTITUTION);
        if (unit == null) {
            return own
                    ? aim.leads().stream()
                            .filter(lead -> actor.limits().contains(lead.id().value()))
                            .findFirst()
                            .orElseThrow()
                    : aim.leads().get(0);
        }
        if (own && !actor.limits().contains(unit.value())) {
            throw new Rejection(NOT_RESPONSIBLE, "unit", Words.say("supervision.lead-units-tell"));
        }
        return aim.lead(unit.value())
                .orElseThrow(() -> new Rejection(INVALID, "unit", Words.say("supervision.not-a-lead")));
    }

    /** Judges what was told, unless the actor told it. */
    public Task judge(TaskId id, long expectedVersion, Period period, Task.Judgement judgement, Actor actor) {
        return change(judgement.verdict().step(), id, expectedVersion, actor, task -> {
            check(judgement);
            boolean own = task.pending(period)
                    .filter(report -> Task.isBy(report.by(), actor))
                    .isPresent();
            if (own) {
                throw new Rejection(NOT_RESPONSIBLE, "period", Words.say("supervision.another-judges"));
            }
            task.judge(period, judgement, by(actor));
        });
    }

    private void check(Task.Judgement judgement) {
        if (judgement.verdict() == ProgressVerdict.ACCEPT) {
            return;
        }
        var faults = new Faults();
        faults.unless(judgement.note() != null, "note", Words.say("supervision.say-why"));
        if (judgement.verdict() == ProgressVerdict.RETURN) {
            LocalDate mend = judgement.mendBy();
            faults.unless(mend != null, "mendBy", Words.say("supervision.mend-by"));
            faults.unless(
                    mend == null || !mend.isBefore(today()),
                    WRONG_DATES,
                    "mendBy",
                    Words.say("supervision.mend-later"));
        }
        faults.mustBeNone();
    }

    public Task extend(TaskId id, long expectedVersion, LocalDate dueOn, String reason, Actor actor) {
        return change(TaskStep.EXTEND, id, expectedVersion, actor, task -> task.extend(dueOn, reason, by(actor)));
    }

    /** Opens it again, or takes it back. */
    public Task step(TaskStep step, TaskId id, long expectedVersion, String reason, Actor actor) {
        return change(step, id, expectedVersion, actor, task -> task.step(step, reason, by(actor)));
    }

    private Task change(TaskStep step, TaskId id, long expectedVersion, Actor actor, Consumer<Task> act) {
        Task task = directory.get(id, actor.scope());
        return changes.change(task, expectedVersion, read -> {
            step.check(actor, read);
            act.accept(read);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Signature by(Actor actor) {
        return Signature.of(actor, clock.instant());
    }
}
