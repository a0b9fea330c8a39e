package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Use case: record that credit code, day of registration or legal representative of a firm are others. */
@Component
public class AmendRegistration {
    private final Incubatees incubatees;
    private final IncubateeDirectory directory;
    private final RegionDirectory regions;
    private final Change<Incubatee> changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AmendRegistration(
            Incubatees incubatees,
            IncubateeDirectory directory,
            RegionDirectory regions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incubatees = incubatees;
        this.directory = directory;
        this.regions = regions;
        this.changes = Change.by(incubatees::save, Incubatee::getVersion)
                .unlessTaken(firm -> ChangeIncubatee.alreadyRegistered());
        this.events = events;
        this.clock = clock;
    }

    /**
     * Amends once, or returns what the same request amended before.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; INVALID for a code of no division;
     *     ALREADY_REGISTERED for the code of another firm; NOT_RESPONSIBLE for whoever has no relation to it any more,
     *     and for others than bureaus when its code or day is another; IDEMPOTENCY_KEY_REUSED; what the firm refuses
     */
    public Incubatee amend(
            IncubateeId id, long expectedVersion, RegistrationAmendment right, Receipt receipt, Actor actor) {
        CreditCode code = right.creditCode();
        if (code != null) {
            ChangeIncubatee.mustBeIssuedInADivision(code, regions);
        }
        Incubatee amended = changes.once(
                () -> directory.get(id, actor.scope(), "firm"),
                firm -> new Deeds<>(firm.getRegistrationChanges())
                        .replayed(receipt)
                        .map(done -> firm),
                expectedVersion,
                firm -> {
                    mustBeOpenTo(actor, firm, right);
                    firm.correct(right, Signature.of(actor, clock.instant()), receipt, LocalDate.now(clock));
                });
        return followed(amended);
    }

    /** Stays that rest on its day of registration follow, or show that they disagree. */
    private Incubatee followed(Incubatee amended) {
        if (amended.getUnsettled() == null) {
            return amended;
        }
        events.publishEvent(new IncubateeAmended(amended.getId()));
        return incubatees.findById(amended.getId()).orElse(amended);
    }

    private static void mustBeOpenTo(Actor actor, Incubatee firm, RegistrationAmendment right) {
        if (right.isOfIdentity() && !RegistrationAmendment.mayBeOfIdentity(actor)) {
            throw new Rejection(NOT_RESPONSIBLE, "firm", Words.say("firm.identity-corrected-by-bureau"));
        }
        Renaming.mustBeOpenTo(actor, firm);
    }
}
