package org.hatchery.policy.entry;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.policy.entry.WriteVersion.Draft;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a second person of the bureau approves a draft or returns it. */
@Service
public class DecidePolicy {
    private final PolicyVersionDirectory directory;
    private final PublishPolicy publish;
    private final Change<PolicyVersion> changes;
    private final Clock clock;

    DecidePolicy(PolicyVersions versions, PolicyVersionDirectory directory, PublishPolicy publish, Clock clock) {
        this.directory = directory;
        this.publish = publish;
        this.changes = Change.by(versions::save, PolicyVersion::getVersion);
        this.clock = clock;
    }

    /**
     * Approves; what it says holds from today.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; STALE; WRONG_STATE
     */
    public PolicyVersion approve(Draft draft, Actor actor) {
        decide(draft, PolicyStep.APPROVE, null, actor);
        return publish.settle(draft.id());
    }

    /**
     * Returns it.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; STALE; WRONG_STATE
     */
    public PolicyVersion giveBack(Draft draft, String reason, Actor actor) {
        return decide(draft, PolicyStep.RETURN, reason, actor);
    }

    private PolicyVersion decide(Draft draft, PolicyStep step, @Nullable String reason, Actor actor) {
        var event = new PolicyEvent(step, actor.id(), clock.instant(), reason);
        return changes.change(
                directory.own(draft.id(), actor),
                draft.expectedVersion(),
                version -> version.take(event, LocalDate.now(clock)));
    }
}
