package org.hatchery.supervision.evaluation;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: appeal against a figure of a run, decide about it, publish the run.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when the run has moved on since {@code
 * expectedVersion}, NOT_RESPONSIBLE and what the run refuses. No figure changes: whoever is right is evaluated anew.
 */
@Service
@NamedInterface(propagate = false)
public class ChangeEvaluation {
    private final EvaluationDirectory directory;
    private final Change<EvaluationRun> changes;
    private final Clock clock;

    ChangeEvaluation(EvaluationRuns runs, EvaluationDirectory directory, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(runs::save, EvaluationRun::changes);
        this.clock = clock;
    }

    public EvaluationRun appeal(EvaluationRunId id, long expectedVersion, EvaluationRun.Objection said, Actor actor) {
        return change(id, expectedVersion, actor, run -> run.appealed(said, today(), actor, signed(actor)));
    }

    public EvaluationRun decide(
            EvaluationRunId id, long expectedVersion, int number, boolean upheld, String why, Actor actor) {
        return change(id, expectedVersion, actor, run -> {
            mustBeOf(run, actor);
            return run.decided(number, upheld, why, signed(actor));
        });
    }

    public EvaluationRun publish(EvaluationRunId id, long expectedVersion, Actor actor) {
        return change(id, expectedVersion, actor, run -> {
            mustBeOf(run, actor);
            return run.published(today());
        });
    }

    private static void mustBeOf(EvaluationRun run, Actor actor) {
        if (!run.isOf(actor)) {
            throw new Rejection(NOT_RESPONSIBLE, "evaluation", Words.say("supervision.bureau-decides"));
        }
    }

    private EvaluationRun change(
            EvaluationRunId id, long expectedVersion, Actor actor, UnaryOperator<EvaluationRun> act) {
        EvaluationRun run = directory.get(id, actor.scope());
        changes.mustBeAt(run, expectedVersion);
        return changes.save(act.apply(run));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Signature signed(Actor actor) {
        return Signature.of(actor, clock.instant());
    }
}
