package org.hatchery.pilot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
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
    private final StruckBookings struck;
    private final Clock clock;

    ChangePilotBase(Bases bases, BaseDirectory directory, FeedSecrets secrets, StruckBookings struck, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(bases::save, PilotBase::getVersion);
        this.secrets = secrets;
        this.struck = struck;
        this.clock = clock;
    }

    public PilotBase file(BaseId id, long expectedVersion, Filing filing, Actor actor) {
        return change(id, expectedVersion, actor, base -> base.file(filing, LocalDate.now(clock)));
    }

    public PilotBase update(BaseId id, long expectedVersion, UnaryOperator<BaseProfile> update, Actor actor) {
        return change(id, expectedVersion, actor, base -> base.describe(update.apply(base.getProfile())));
    }

    /**
     * Adds or changes a piece.
     *
     * @param cancelling why bookings that it strikes are cancelled; null when there must be none
     * @throws Rejection also SLOT_TAKEN, with the bookings that it strikes
     */
    public PilotBase putEquipment(
            BaseId id, long expectedVersion, Equipment piece, @Nullable String cancelling, Actor actor) {
        List<Booking> hit = new ArrayList<>();
        PilotBase changed = change(id, expectedVersion, actor, base -> {
            base.piece(piece.code()).ifPresent(before -> hit.addAll(struck.by(id, before, piece)));
            base.put(piece);
            if (cancelling == null) {
                struck.mustBeNone(hit, piece);
            }
        });
        if (cancelling != null) {
            struck.cancel(hit, cancelling, actor);
        }
        return changed;
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

    private PilotBase change(BaseId id, long expectedVersion, Actor actor, Consumer<PilotBase> change) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, change);
    }
}
