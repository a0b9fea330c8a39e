package org.hatchery.pilot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Use cases: every change of one base by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when the base has moved on since
 * {@code expectedVersion}, and what the aggregate refuses.
 */
@Service
public class ChangePilotBase {
    private final Bases bases;
    private final BaseDirectory directory;
    private final FeedSecrets secrets;
    private final Clock clock;

    ChangePilotBase(Bases bases, BaseDirectory directory, FeedSecrets secrets, Clock clock) {
        this.bases = bases;
        this.directory = directory;
        this.secrets = secrets;
        this.clock = clock;
    }

    public PilotBase file(BaseId id, long expectedVersion, Filing filing, Actor actor) {
        return change(id, expectedVersion, actor, base -> base.file(filing, LocalDate.now(clock)));
    }

    public PilotBase update(BaseId id, long expectedVersion, UnaryOperator<BaseProfile> update, Actor actor) {
        return change(id, expectedVersion, actor, base -> base.describe(update.apply(base.getProfile())));
    }

    public PilotBase putEquipment(BaseId id, long expectedVersion, Equipment piece, Actor actor) {
        return change(id, expectedVersion, actor, base -> base.put(piece));
    }

    /** Makes every calendar address that was handed out invalid. */
    public PilotBase revokeFeeds(BaseId id, long expectedVersion, Actor actor) {
        return change(id, expectedVersion, actor, base -> base.renewFeeds(secrets.fresh()));
    }

    private PilotBase change(BaseId id, long expectedVersion, Actor actor, Consumer<PilotBase> change) {
        PilotBase base = directory.get(id, actor.scope());
        if (base.getVersion() != expectedVersion) {
            throw Rejection.stale();
        }
        change.accept(base);
        try {
            return bases.save(base);
        } catch (OptimisticLockingFailureException lost) {
            throw Rejection.stale();
        }
    }
}
