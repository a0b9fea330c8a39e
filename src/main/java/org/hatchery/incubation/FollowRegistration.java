package org.hatchery.incubation;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Registration;
import org.hatchery.firm.TeamRegistered;
import org.hatchery.shared.mongo.Retries;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a team becomes a firm, its stays that go on become incubation; hearing it twice changes nothing. */
@Component
class FollowRegistration {
    private final Stays stays;
    private final SettleStay settle;
    private final Clock clock;

    FollowRegistration(Stays stays, SettleStay settle, Clock clock) {
        this.stays = stays;
        this.settle = settle;
        this.clock = clock;
    }

    @EventListener
    void on(TeamRegistered told) {
        follow(told.incubatee(), told.name(), told.foundedOn(), told.by());
    }

    /** The same for a firm whose registration was not followed to its end. */
    void follow(Incubatee incubatee) {
        Registration firm = incubatee.getRegistration();
        if (firm == null) {
            settle.follow(incubatee.getId());
        } else {
            follow(incubatee.getId(), incubatee.getParticulars().name(), firm.foundedOn(), "repair");
        }
    }

    private void follow(IncubateeId id, String name, LocalDate foundedOn, String by) {
        stays.findByIncubatee(id).stream()
                .filter(stay -> stay.getState() == StayState.ACTIVE && stay.getIncubatingFrom() == null)
                .forEach(stay -> begin(stay.getId(), name, foundedOn, by));
        settle.follow(id);
    }

    private void begin(StayId id, String name, LocalDate foundedOn, String by) {
        Retries.whenLost(() -> {
            Stay stay = stays.findById(id).orElseThrow();
            stay.registered(name, foundedOn, new StayEvent(StayAct.REGISTERED, foundedOn, by, clock.instant(), null));
            return stays.save(stay);
        });
    }
}
