package org.hatchery.application.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hatchery.application.calendar.WorkingDays;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Component;

/** How somebody who read an application changes it: as its beneficiary, or as the authority where it lies. */
@Component
public class ApplicationActs {
    private final ApplicationDirectory directory;
    private final Change<Application> changes;
    private final WorkingDays calendar;
    private final Clock clock;

    ApplicationActs(Applications applications, ApplicationDirectory directory, WorkingDays calendar, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(applications::save, Application::getVersion).unlessTaken(ApplicationActs::taken);
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The refusal of what another living application claims. */
    static Rejection taken(Application mine) {
        if (mine.getRule().isForTitle()) {
            return new Rejection(
                    UserErrorCode.ALREADY_REGISTERED,
                    "application",
                    Words.say("application.title-under-way", mine.getRule().title()));
        }
        return new Rejection(
                UserErrorCode.ALREADY_FUNDED,
                "application",
                Words.say("application.claimed-before", mine.getRule().title()));
    }

    /**
     * Acts as the beneficiary.
     *
     * @throws Rejection NOT_FOUND outside the scope; NOT_RESPONSIBLE for whoever is not the beneficiary; STALE; ALREADY_FUNDED
     */
    Application asBeneficiary(
            ApplicationId id, long expectedVersion, Actor actor, BiConsumer<Application, Acting> act) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, one -> {
            if (!actor.scope().includes(Set.of(one.getClaimant().party()))) {
                throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, "application", Words.say("application.not-yours"));
            }
            act.accept(one, acting(actor));
        });
    }

    /**
     * Acts as the authority where it lies, none above or below it.
     *
     * @throws Rejection NOT_FOUND outside the scope; NOT_RESPONSIBLE for another authority; STALE
     */
    public Application asAuthority(
            ApplicationId id, long expectedVersion, Actor actor, BiConsumer<Application, Acting> act) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, one -> {
            mustLieWith(actor, one);
            act.accept(one, acting(actor));
        });
    }

    /** Lets only the authority where it lies act; declined with NOT_RESPONSIBLE. */
    public static void mustLieWith(Actor actor, Application one) {
        if (!actor.scope().includes(Set.of(Scope.region(one.authority().value())))) {
            throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, "application", Words.say("application.lies-elsewhere"));
        }
    }

    public Acting acting(Actor actor) {
        return new Acting(actor.id(), today(), clock.instant(), calendar);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
