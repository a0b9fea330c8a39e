package org.hatchery.supervision.task;

import static org.hatchery.supervision.task.TaskState.CLOSED;
import static org.hatchery.supervision.task.TaskState.OPEN;
import static org.hatchery.supervision.task.TaskState.WITHDRAWN;

import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/** What is done to a task (任务操作), from where to where and by whom: the whole state machine. */
@NamedInterface(propagate = false)
public enum TaskStep {
    ASSIGN(Set.of(), OPEN, false),
    PLAN(Set.of(OPEN), OPEN, true),
    REPORT(Set.of(OPEN), OPEN, true),
    ACCEPT(Set.of(OPEN), OPEN, false),
    RETURN(Set.of(OPEN), OPEN, false),
    CLOSE(Set.of(OPEN), CLOSED, false),
    EXTEND(Set.of(OPEN), OPEN, false),
    REOPEN(Set.of(CLOSED), OPEN, false),
    WITHDRAW(Set.of(OPEN, CLOSED), WITHDRAWN, false);

    private final Set<TaskState> from;
    private final TaskState to;
    private final boolean ofUnits;

    TaskStep(Set<TaskState> from, TaskState to, boolean ofUnits) {
        this.from = from;
        this.to = to;
        this.ofUnits = ofUnits;
    }

    TaskState to() {
        return to;
    }

    boolean isJudgement() {
        return this == ACCEPT || this == RETURN || this == CLOSE;
    }

    /** Whether the actor may do so with this task now. */
    public boolean isOf(Actor actor, Task task) {
        return from.contains(task.getState())
                && isResponsible(actor, task)
                && (!isJudgement() || task.isWaitingFor(actor));
    }

    /** Bureaus of its region and above; of what units do, those that lead as well. */
    private boolean isResponsible(Actor actor, Task task) {
        boolean bureau = actor.is(Role.ADMIN)
                || actor.is(Role.BUREAU)
                        && actor.scope().includes(task.getRegion().visibleTo());
        return bureau || ofUnits && task.isLedBy(actor);
    }

    /**
     * Lets only who is responsible take it, and only from where it leads on.
     *
     * @throws Rejection NOT_RESPONSIBLE or WRONG_STATE
     */
    void check(Actor actor, Task task) {
        if (!isResponsible(actor, task)) {
            throw new Rejection(
                    UserErrorCode.NOT_RESPONSIBLE,
                    "task",
                    ofUnits ? Words.say("supervision.lead-units-tell") : Words.say("supervision.bureau-decides"));
        }
        if (!from.contains(task.getState())) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "task", Words.say("supervision.task-stands-elsewhere"));
        }
    }
}
