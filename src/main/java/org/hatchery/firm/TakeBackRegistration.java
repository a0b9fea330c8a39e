package org.hatchery.firm;

import java.time.Clock;
import java.time.Instant;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Use case for incubation, which knows the stays: a team was recorded as registered, and was not. */
@Service
public class TakeBackRegistration {
    private final Incubatees incubatees;
    private final IncubateeDirectory directory;
    private final CorrectionRights rights;
    private final Change<Incubatee> changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeBackRegistration(
            Incubatees incubatees,
            IncubateeDirectory directory,
            CorrectionRights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incubatees = incubatees;
        this.directory = directory;
        this.rights = rights;
        this.changes = Change.by(incubatees::save, Incubatee::getVersion);
        this.events = events;
        this.clock = clock;
    }

    /** Which firm is a team, and why that was wrong. */
    public record Request(IncubateeId firm, long expectedVersion, String reason) {}

    /**
     * Takes it back once, or returns what the same request took back before.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; NOT_RESPONSIBLE for others than the carrier it stays
     *     in and its bureaus; TOO_LATE when only a bureau may still; IDEMPOTENCY_KEY_REUSED; what the firm refuses
     */
    public Incubatee takeBack(Request request, Receipt receipt, Actor actor) {
        Incubatee team = changes.once(
                () -> directory.get(request.firm(), actor.scope(), "firm"),
                firm -> new Deeds<>(firm.getRegistrationsTakenBack())
                        .replayed(receipt)
                        .map(done -> firm),
                request.expectedVersion(),
                firm -> {
                    ChangeIncubatee.mustLookAfter(firm, actor, "firm");
                    rights.check(actor, recordedAt(firm), "firm");
                    firm.takeBackRegistration(request.reason().strip(), Signature.of(actor, clock.instant()), receipt);
                });
        if (team.getUnsettled() == null) {
            return team;
        }
        events.publishEvent(new IncubateeAmended(team.getId()));
        return incubatees.findById(team.getId()).orElse(team);
    }

    private static Instant recordedAt(Incubatee firm) {
        TeamOnce team = firm.team;
        Signature by = team == null ? null : team.by();
        return by == null ? Instant.EPOCH : by.at();
    }
}
