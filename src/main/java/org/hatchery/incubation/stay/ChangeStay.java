package org.hatchery.incubation.stay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.hatchery.shared.mongo.Jointly;
import org.hatchery.shared.mongo.ReadOnce;
import org.hatchery.shared.mongo.WriteAtOnce;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The only way in which people change stays, new ones as well: replay, version, act, write, settle. */
@Component
public class ChangeStay {
    private final Stays stays;
    private final StayDirectory directory;
    private final Residences residences;
    private final SettleStay settle;
    private final Change<Stay> changes;
    private final WriteAtOnce write;
    private final Clock clock;

    ChangeStay(
            Stays stays,
            StayDirectory directory,
            Residences residences,
            SettleStay settle,
            WriteAtOnce write,
            Clock clock) {
        this.write = write;
        this.stays = stays;
        this.residences = residences;
        this.directory = directory;
        this.settle = settle;
        this.changes = Change.by(stays::save, Stay::getVersion)
                .unlessUnderWay(Stay::isUnsettled)
                .unlessTaken(stay -> Residences.alreadyResident("stay"));
        this.clock = clock;
    }

    /**
     * Does the act once, or returns what it did before.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE when the stay has moved on since
     *     {@code expectedVersion}; IDEMPOTENCY_KEY_REUSED; and what the act refuses
     */
    public Stay change(StayId id, long expectedVersion, Receipt receipt, Actor actor, Consumer<Stay> act) {
        Stay done = changes.once(
                () -> directory.get(id, actor.scope()),
                stay -> stay.replayed(receipt).map(event -> stay),
                expectedVersion,
                act);
        return settle.replay(done, receipt);
    }

    /**
     * The stay as it is, for somebody who only wants to know what an act would decline.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE
     */
    public Stay read(StayId id, long expectedVersion, Actor actor) {
        Stay read = directory.get(id, actor.scope());
        changes.mustBeAt(read, expectedVersion);
        return read;
    }

    /** What the same request entered before. */
    public Optional<Stay> entered(Receipt receipt) {
        boolean isNew =
                ReadOnce.ahead(List.of(this, receipt.id()), Boolean.class).orElse(false);
        return isNew ? Optional.empty() : enteredBefore(receipt);
    }

    /** Reads with one command which of these requests entered anything before, for {@link #entered} from this thread. */
    public void lookAhead(Collection<Receipt> receipts) {
        List<StayId> ids =
                receipts.stream().map(receipt -> new StayId(receipt.id())).toList();
        Set<StayId> before = stays.findAllById(ids).stream().map(Stay::getId).collect(Collectors.toSet());
        ids.forEach(id -> ReadOnce.remember(List.of(this, id.value()), !before.contains(id)));
    }

    private Optional<Stay> enteredBefore(Receipt receipt) {
        return stays.findById(new StayId(receipt.id())).map(stay -> {
            stay.replayed(receipt);
            return settle.replay(stay, receipt);
        });
    }

    /**
     * Writes and settles a new stay.
     *
     * @param who input that names the firm or team
     * @throws Rejection ALREADY_RESIDENT when another stay that excludes this one was written first
     */
    public Stay enter(Stay fresh, Receipt receipt, String who) {
        if (fresh.getEndedOn() == null && Jointly.leave(this, 2, fresh, this::insertAll)) {
            return settle.settle(fresh);
        }
        try {
            stays.save(fresh);
        } catch (DuplicateKeyException taken) {
            // either the same request at the same time, or another stay that excludes this one
            return enteredBefore(receipt).orElseThrow(() -> residences.clash(fresh, who));
        }
        if (fresh.getEndedOn() != null) {
            mustExclude(fresh);
        }
        return settle.settle(fresh);
    }

    /** What they were checked against is as old as their list by now; whoever is not written is asked for again by itself. */
    private boolean insertAll(List<Stay> fresh) {
        if (!write.insert(fresh, Stay.class)) {
            return false;
        }
        List<Stay> excluded = residences.excluded(fresh);
        excluded.forEach(stays::delete);
        return excluded.isEmpty();
    }

    /** One that is over holds no key, so that of two at the same moment at least one sees the other here, still unseen. */
    private void mustExclude(Stay over) {
        try {
            Residences.checkDays(over, residences.others(over), "enteredOn");
        } catch (Rejection overlap) {
            stays.delete(over);
            throw overlap;
        }
    }

    public StayEvent event(StayStep step, LocalDate on, Actor actor, Receipt receipt) {
        return new StayEvent(step.act(), on, actor.id(), clock.instant(), receipt);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
