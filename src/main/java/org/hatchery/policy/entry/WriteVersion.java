package org.hatchery.policy.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.target.Target;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use cases: somebody of the bureau writes in a draft, takes something out of it, lays it before a second person or gives it up. */
@Service
public class WriteVersion {
    private final PolicyVersionDirectory directory;
    private final Change<PolicyVersion> changes;
    private final Clock clock;

    WriteVersion(PolicyVersions versions, PolicyVersionDirectory directory, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(versions::save, PolicyVersion::getVersion);
        this.clock = clock;
    }

    /** Which draft, as it was read. */
    public record Draft(PolicyVersionId id, int expectedVersion) {}

    /**
     * Writes.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; STALE; WRONG_STATE; and what the writing refuses
     */
    PolicyVersion write(Draft draft, Actor actor, UnaryOperator<PolicyContent> how) {
        return changes.change(
                directory.own(draft.id(), actor),
                draft.expectedVersion(),
                version -> version.write(how, event(PolicyStep.WRITE, actor, null), null));
    }

    /**
     * Takes a clause or a target out; one of both is named.
     *
     * @throws Rejection what {@link #write} refuses; INVALID for none or both; INVALID for a part or milestone;
     *     WRONG_STATE for a clause that targets or a difference of theirs stand on
     */
    public PolicyVersion remove(Draft draft, @Nullable String clause, @Nullable String target, Actor actor) {
        if ((clause == null) == (target == null)) {
            throw new Rejection(UserErrorCode.INVALID, "clause", Words.say("policy.name-clause-or-target"));
        }
        return write(draft, actor, content -> {
            if (target != null) {
                return content.without(content.target(Place.ofItsOwn(target, "target"), "target")
                        .id());
            }
            Clause named = content.clause(String.valueOf(clause), "clause");
            ClauseId key = named.id();
            if (content.targets().stream().map(Target::clause).anyMatch(key::equals)) {
                throw new Rejection(UserErrorCode.WRONG_STATE, "clause", Words.say("policy.targets-stand-on-clause"));
            }
            if (content.targets().stream()
                    .map(Target::difference)
                    .filter(Objects::nonNull)
                    .anyMatch(difference -> difference.clause().equals(named.number()))) {
                throw new Rejection(
                        UserErrorCode.WRONG_STATE, "clause", Words.say("policy.difference-stands-on-clause"));
            }
            return content.without(key);
        });
    }

    /**
     * Lays it before a second person.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; STALE; WRONG_STATE; INVALID without a clause
     */
    public PolicyVersion propose(Draft draft, Actor actor) {
        return step(draft, PolicyStep.PROPOSE, actor);
    }

    /**
     * Gives it up.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; STALE; WRONG_STATE
     */
    public PolicyVersion discard(Draft draft, Actor actor) {
        return step(draft, PolicyStep.DISCARD, actor);
    }

    private PolicyVersion step(Draft draft, PolicyStep step, Actor actor) {
        return changes.change(directory.own(draft.id(), actor), draft.expectedVersion(), version -> {
            step.mustLeadFrom(version.getState());
            if (step == PolicyStep.PROPOSE && version.getContent().clauses().isEmpty()) {
                throw new Rejection(UserErrorCode.INVALID, "draft", Words.say("policy.version-says-nothing"));
            }
            version.take(event(step, actor, null), LocalDate.now(clock));
        });
    }

    private PolicyEvent event(PolicyStep step, Actor actor, @Nullable String reason) {
        return new PolicyEvent(step, actor.id(), clock.instant(), reason);
    }
}
