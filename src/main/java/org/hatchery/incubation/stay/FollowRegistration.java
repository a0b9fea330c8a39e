package org.hatchery.incubation.stay;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.firm.FirmRenamed;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Registration;
import org.hatchery.firm.TeamRegistered;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Retries;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a team becomes a firm, its stays that go on become incubation; they follow its name; hearing it twice changes nothing. */
@Component
public class FollowRegistration {
    private final Stays stays;
    private final SettleStay settle;
    private final FollowNames names;
    private final IncubateeDirectory incubatees;
    private final Clock clock;

    FollowRegistration(Stays stays, SettleStay settle, FollowNames names, IncubateeDirectory incubatees, Clock clock) {
        this.stays = stays;
        this.settle = settle;
        this.names = names;
        this.incubatees = incubatees;
        this.clock = clock;
    }

    @EventListener
    void on(TeamRegistered told) {
        follow(told.incubatee(), told.name(), told.foundedOn(), told.by());
    }

    @EventListener
    void on(FirmRenamed told) {
        names.follow(told.firm());
        settle.follow(told.firm());
    }

    /** The same for a firm whose registration or change of name was not followed to its end. */
    public void follow(Incubatee incubatee) {
        Registration firm = incubatee.getRegistration();
        names.follow(incubatee.getId());
        if (firm == null) {
            settle.follow(incubatee.getId());
        } else {
            follow(incubatee.getId(), incubatee.getParticulars().name(), firm.foundedOn(), "repair");
        }
    }

    /** The same for a team that became a firm while it entered. */
    public Stay catchUp(Stay entered) {
        if (entered.getIncubatingFrom() != null) {
            return entered;
        }
        Incubatee party = incubatees.get(entered.getIncubatee(), Scope.EVERYTHING, "party");
        if (!party.isFirm()) {
            return entered;
        }
        follow(party);
        return stays.findById(entered.getId()).orElseThrow(Rejection::stale);
    }

    private void follow(IncubateeId id, String name, LocalDate foundedOn, String by) {
        stays.findByIncubatee(id).stream()
                .filter(stay -> stay.getState() == StayState.ACTIVE && stay.getIncubatingFrom() == null)
                .forEach(stay -> begin(stay.getId(), name, foundedOn, by));
        settle.follow(id);
    }

    private void begin(StayId id, String name, LocalDate foundedOn, String by) {
        // an entry that the carrier declined is gone
        Retries.whenLost(() -> stays.findById(id).map(stay -> {
            stay.registered(name, foundedOn, new StayEvent(StayAct.REGISTERED, foundedOn, by, clock.instant(), null));
            return stays.save(stay);
        }));
    }
}
