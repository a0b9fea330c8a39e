package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hatchery.carrier.Contact;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Use cases: every change of one firm or team by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when it has moved on since
 * {@code expectedVersion}, and what the aggregate refuses.
 */
@Service
public class ChangeIncubatee {
    private final Incubatees incubatees;
    private final IncubateeDirectory directory;
    private final RegionDirectory regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeIncubatee(
            Incubatees incubatees,
            IncubateeDirectory directory,
            RegionDirectory regions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incubatees = incubatees;
        this.directory = directory;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /** Turns a team into a firm; also declined with ALREADY_REGISTERED or INVALID for its credit code. */
    public Incubatee registerTeam(
            IncubateeId id, long expectedVersion, String name, Registration registration, Actor actor) {
        if (!regions.knows(registration.creditCode().issuedIn())) {
            throw new Rejection(
                    INVALID,
                    "creditCode",
                    "信用代码中的区划码 " + registration.creditCode().issuedIn() + " 不在 GB/T 2260 中。",
                    "GB/T 2260 has no region " + registration.creditCode().issuedIn() + ", which the code names.");
        }
        Incubatee firm = change(
                id,
                "team",
                expectedVersion,
                actor,
                team -> team.register(name, registration, LocalDate.now(clock), clock.instant()));
        events.publishEvent(new TeamRegistered(id, name, registration.foundedOn(), actor.id()));
        return incubatees.findById(id).orElse(firm);
    }

    public Incubatee label(IncubateeId id, long expectedVersion, GrowthLabel label, Actor actor) {
        return change(id, "firm", expectedVersion, actor, firm -> firm.label(label));
    }

    public Incubatee correctContact(IncubateeId id, long expectedVersion, Contact contact, Actor actor) {
        return change(id, "incubatee", expectedVersion, actor, incubatee -> incubatee.reachBy(contact));
    }

    private Incubatee change(
            IncubateeId id, String field, long expectedVersion, Actor actor, Consumer<Incubatee> change) {
        Incubatee incubatee = directory.get(id, actor.scope(), field);
        if (incubatee.getVersion() != expectedVersion) {
            throw Rejection.stale();
        }
        change.accept(incubatee);
        return save(incubatee);
    }

    private Incubatee save(Incubatee incubatee) {
        try {
            return incubatees.save(incubatee);
        } catch (OptimisticLockingFailureException lost) {
            throw Rejection.stale();
        } catch (DuplicateKeyException taken) {
            throw new Rejection(
                    ALREADY_REGISTERED, "creditCode", "该统一社会信用代码已被其他企业登记。", "Another firm has this credit code.");
        }
    }
}
