package org.hatchery.incubation.stay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.firm.FirmRenamed;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeAmended;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Registration;
import org.hatchery.firm.TeamRegistered;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Jointly;
import org.hatchery.shared.mongo.Retries;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When a team becomes a firm, its stays that go on become incubation; they follow its name; hearing it twice changes nothing. */
@Component
public class FollowRegistration {
    private static final String REPAIR = "repair";

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

    /** Before anybody looks whether what was judged still holds, which it does of the days as they are then. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(IncubateeAmended told) {
        incubatees.find(List.of(told.firm()), Scope.EVERYTHING).forEach(this::follow);
    }

    /** The same for a firm whose registration, correction or change of name was not followed to its end. */
    public void follow(Incubatee incubatee) {
        Registration firm = incubatee.getRegistration();
        names.follow(incubatee.getId());
        if (firm == null) {
            stays.findByIncubatee(incubatee.getId()).stream()
                    .filter(Stay::becameFirm)
                    .forEach(stay -> takeBack(stay.getId(), incubatee));
            settle.follow(incubatee.getId());
        } else {
            stays.findByIncubatee(incubatee.getId()).stream()
                    .filter(stay -> stay.becameFirm() && !firstDay(stay, firm).equals(stay.getIncubatingFrom()))
                    .forEach(stay -> shift(stay.getId(), firm));
            follow(incubatee.getId(), incubatee.getParticulars().name(), firm.foundedOn(), REPAIR);
        }
    }

    /** The same for a team that became a firm while it entered. */
    public Stay catchUp(Stay entered) {
        if (entered.getIncubatingFrom() != null || Jointly.leave(this, entered.getId(), this::catchUpAll)) {
            return entered;
        }
        Incubatee party = incubatees.get(entered.getIncubatee(), Scope.EVERYTHING, "party");
        if (!party.isFirm()) {
            return entered;
        }
        follow(party);
        return stays.findById(entered.getId()).orElseThrow(Rejection::stale);
    }

    /** Those that are settled by now; the others are asked for again. */
    private boolean catchUpAll(List<StayId> entered) {
        List<IncubateeId> parties = stays.findAllById(entered).stream()
                .filter(stay -> !stay.isUnsettled() && stay.getIncubatingFrom() == null)
                .map(Stay::getIncubatee)
                .toList();
        incubatees.find(parties, Scope.EVERYTHING).stream()
                .filter(Incubatee::isFirm)
                .forEach(this::follow);
        return true;
    }

    private void follow(IncubateeId id, String name, LocalDate foundedOn, String by) {
        stays.findByIncubatee(id).stream()
                .filter(stay -> stay.getState() == StayState.ACTIVE && stay.getIncubatingFrom() == null)
                .forEach(stay -> begin(stay.getId(), name, foundedOn, by));
        settle.follow(id);
    }

    private void takeBack(StayId id, Incubatee team) {
        LocalDate today = LocalDate.now(clock);
        String by = team.getRegistrationsTakenBack().stream()
                .reduce((earlier, later) -> later)
                .map(taken -> taken.by().by())
                .orElse(REPAIR);
        Retries.whenLost(() -> stays.findById(id).filter(Stay::becameFirm).map(stay -> {
            var event = new StayEvent(StayAct.REGISTRATION_TAKEN_BACK, today, by, clock.instant(), null);
            stay.registrationTakenBack(team.getParticulars().name(), event);
            return stays.save(stay);
        }));
    }

    /** First day as a firm in this stay; one that ended before keeps its day, and shows that it disagrees. */
    private static LocalDate firstDay(Stay stay, Registration firm) {
        LocalDate founded = firm.foundedOn().isBefore(stay.getEnteredOn()) ? stay.getEnteredOn() : firm.foundedOn();
        LocalDate ended = stay.getEndedOn();
        LocalDate known = stay.getIncubatingFrom();
        return known != null && ended != null && !founded.isBefore(ended) ? known : founded;
    }

    private void shift(StayId id, Registration firm) {
        Retries.whenLost(() -> stays.findById(id).filter(Stay::becameFirm).map(stay -> {
            LocalDate day = firstDay(stay, firm);
            String why = Words.say("incubation.founding-day-corrected").chinese();
            stay.foundedOn(
                    day,
                    new StayEvent(StayAct.AMENDED, day, REPAIR, clock.instant(), null).correcting(stay.said(), why));
            return stays.save(stay);
        }));
    }

    private void begin(StayId id, String name, LocalDate foundedOn, String by) {
        // an entry that the carrier declined is gone
        Retries.whenLost(() -> stays.findById(id).map(stay -> {
            stay.registered(name, foundedOn, new StayEvent(StayAct.REGISTERED, foundedOn, by, clock.instant(), null));
            return stays.save(stay);
        }));
    }
}
