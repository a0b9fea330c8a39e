package org.hatchery.pilotproject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use cases: every change of one project by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when the project has moved on since
 * {@code expectedVersion}, and what the aggregate refuses.
 */
@Service
public class ChangePilotProject {
    private final PilotProjectDirectory directory;
    private final Change<PilotProject> changes;
    private final Clock clock;

    ChangePilotProject(PilotProjects projects, PilotProjectDirectory directory, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(projects::save, PilotProject::getVersion);
        this.clock = clock;
    }

    /** A step of the base. */
    public PilotProject advance(
            PilotProjectId id,
            long expectedVersion,
            Advance advance,
            LocalDate on,
            @Nullable String note,
            Actor actor) {
        return change(
                id,
                expectedVersion,
                actor,
                project -> project.advance(advance, event(advance.step(), on, note, actor), today()));
    }

    /** The applicant takes its proposal back, today. */
    public PilotProject withdraw(PilotProjectId id, long expectedVersion, @Nullable String note, Actor actor) {
        return change(
                id,
                expectedVersion,
                actor,
                project -> project.withdraw(event(PilotStep.WITHDRAW, today(), note, actor), today()));
    }

    private PilotEvent event(PilotStep step, LocalDate on, @Nullable String note, Actor actor) {
        return new PilotEvent(step, on, actor.id(), clock.instant(), note);
    }

    /** What came of a project, as somebody says. */
    public record Outcome(
            OutcomeKind kind,
            String name,
            @Nullable CreditCode creditCode,
            @Nullable Yuan amount,
            LocalDate on,
            String evidenceNumber) {}

    public PilotProject follow(PilotProjectId id, long expectedVersion, Outcome outcome, Actor actor) {
        var followUp = new FollowUp(
                outcome.kind(),
                outcome.name().strip(),
                outcome.creditCode(),
                outcome.amount(),
                outcome.on(),
                outcome.evidenceNumber().strip(),
                actor.id(),
                clock.instant());
        return change(id, expectedVersion, actor, project -> project.follow(followUp, today()));
    }

    public PilotProject rate(
            PilotProjectId id, long expectedVersion, int score, @Nullable String comment, Actor actor) {
        var rating = new Rating(score, comment, today(), actor.id(), clock.instant());
        return change(id, expectedVersion, actor, project -> project.rate(rating));
    }

    private PilotProject change(PilotProjectId id, long expectedVersion, Actor actor, Consumer<PilotProject> act) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, act);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
