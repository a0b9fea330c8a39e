package org.hatchery.pilot.base;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Service;

/**
 * Use cases: every change of one base by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when the base has moved on since
 * {@code expectedVersion}, and what the aggregate refuses.
 */
@Service
public class ChangePilotBase {
    private final BaseDirectory directory;
    private final Change<PilotBase> changes;
    private final FeedSecrets secrets;
    private final Clock clock;

    ChangePilotBase(Bases bases, BaseDirectory directory, FeedSecrets secrets, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(bases::save, PilotBase::getVersion);
        this.secrets = secrets;
        this.clock = clock;
    }

    public PilotBase file(BaseId id, long expectedVersion, Filing filing, Actor actor) {
        return change(id, expectedVersion, actor, base -> base.file(filing, LocalDate.now(clock)));
    }

    public PilotBase update(BaseId id, long expectedVersion, UnaryOperator<BaseProfile> update, Actor actor) {
        return change(id, expectedVersion, actor, base -> base.describe(update.apply(base.getProfile())));
    }

    /** Makes these calendar addresses invalid, or every one that was handed out. */
    public PilotBase revokeFeeds(BaseId id, long expectedVersion, Feed ended, Actor actor) {
        return change(id, expectedVersion, actor, base -> {
            if (ended.isEvery()) {
                base.renewFeeds(secrets.fresh());
            } else {
                base.endFeed(ended);
            }
        });
    }

    /** Changes it as it was read, or says {@code STALE}. */
    public PilotBase change(BaseId id, long expectedVersion, Actor actor, Consumer<PilotBase> change) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, change);
    }
}
