package org.hatchery.incubation.stay;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.SettleSpace;
import org.hatchery.carrier.space.Lease;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.PlaceIncubatee;
import org.hatchery.firm.PlaceIncubatee.Whereabouts;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.mongo.Jointly;
import org.hatchery.shared.mongo.WriteAtOnce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Second half of every act on a stay: carrier and firm follow what the stay says.
 *
 * <p>Each step is one conditional write and safe to repeat, so whoever comes across an unsettled stay, the caller, a
 * later caller or the repair, can take it to its end.
 */
@Service
public class SettleStay {
    private static final Logger log = LoggerFactory.getLogger(SettleStay.class);

    private final Stays stays;
    private final SettleSpace space;
    private final PlaceIncubatee place;
    private final FollowNames names;
    private final WriteAtOnce write;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleStay(
            Stays stays,
            SettleSpace space,
            PlaceIncubatee place,
            FollowNames names,
            WriteAtOnce write,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stays = stays;
        this.space = space;
        this.place = place;
        this.names = names;
        this.write = write;
        this.events = events;
        this.clock = clock;
    }

    /** The stay, also one that is not settled. */
    public Optional<Stay> find(StayId id) {
        return stays.findById(id);
    }

    /**
     * Finishes the act, or undoes it when the carrier declines.
     *
     * @throws Rejection what the carrier declined; the act is undone then. STALE is no verdict: too many lost races, and
     *     the act is left to a later caller; or somebody else undid it
     */
    public Stay settle(Stay unsettled) {
        if (Jointly.leave(this, unsettled, this::settleAll)) {
            return unsettled;
        }
        return settle(unsettled, settleSpace(unsettled, unsettled.lastReceipt().orElseThrow()));
    }

    /** Finishes many acts with one write of each carrier; false where some are left to be asked for by themselves. */
    private boolean settleAll(List<Stay> unsettled) {
        Map<CarrierId, List<Stay>> byCarrier =
                unsettled.stream().collect(groupingBy(Stay::getCarrier, LinkedHashMap::new, toList()));
        boolean done = true;
        for (Map.Entry<CarrierId, List<Stay>> some : byCarrier.entrySet()) {
            done &= settleAll(some.getKey(), some.getValue());
        }
        return done;
    }

    private boolean settleAll(CarrierId id, List<Stay> unsettled) {
        try {
            List<StayId> ids = unsettled.stream().map(Stay::getId).toList();
            SettleSpace.Joint joint = space.settle(id, () -> leases(ids));
            List<Stay> accepted = unsettled.stream()
                    .filter(stay -> !joint.declined().contains(stay.getId().value()))
                    .toList();
            return settleAll(accepted, joint.carrier()) && joint.declined().isEmpty();
        } catch (Rejection lost) {
            return false;
        }
    }

    /** Step by step all of them; whoever lost a race is asked for again with the others, and finds what was done. */
    private boolean settleAll(List<Stay> accepted, Carrier carrier) {
        List<Stay> entering = accepted.stream()
                .filter(Stay::isEntering)
                .map(stay -> stay.shown(carrier))
                .toList();
        List<IncubateeId> parties = accepted.stream().map(Stay::getIncubatee).toList();
        return write.save(entering, Stay.class)
                && place.place(parties, this::whereabouts)
                        .filter(placed -> settleAll(accepted, placed))
                        .isPresent();
    }

    private boolean settleAll(List<Stay> accepted, Map<IncubateeId, Incubatee> placed) {
        List<Receipt> acts =
                accepted.stream().map(stay -> stay.lastReceipt().orElseThrow()).toList();
        boolean alike = accepted.stream()
                .allMatch(stay -> stay.isNamedLike(Objects.requireNonNull(placed.get(stay.getIncubatee()))));
        List<Stay> settled = accepted.stream().map(Stay::settled).toList();
        if (!alike || !write.save(settled, Stay.class)) {
            return false;
        }
        for (int one = 0; one < settled.size(); one++) {
            tell(settled.get(one), acts.get(one));
        }
        return true;
    }

    /** The last words of these stays, in their order. */
    private Map<String, List<Lease>> leases(List<StayId> ids) {
        Map<String, List<Lease>> leases = new LinkedHashMap<>();
        ids.forEach(id -> leases.put(id.value(), List.of()));
        stays.findAllById(ids).forEach(stay -> leases.put(stay.getId().value(), stay.leases()));
        return leases;
    }

    private Stay settle(Stay unsettled, Carrier carrier) {
        Receipt act = unsettled.lastReceipt().orElseThrow();
        Stay shown = unsettled.isEntering() ? advance(unsettled, act, stay -> stay.shown(carrier)) : unsettled;
        Incubatee party = follow(shown.getIncubatee());
        Stay settled = advance(names.keepUp(shown, party), act, Stay::settled);
        tell(settled, act);
        return settled;
    }

    private void tell(Stay settled, Receipt request) {
        settled.replayed(request).ifPresent(event -> {
            try {
                events.publishEvent(new StayRecorded(settled.getId(), event.act()));
            } catch (RuntimeException later) {
                // it is settled: whoever cannot follow now has to look again by itself
                log.warn("Not everybody could follow stay {}", settled.getId().value(), later);
            }
        });
    }

    private Carrier settleSpace(Stay unsettled, Receipt act) {
        StayId id = unsettled.getId();
        try {
            return space.settle(unsettled.getCarrier(), id.value(), () -> leases(id));
        } catch (Rejection declined) {
            if (declined.code() != UserErrorCode.STALE) {
                undo(unsettled, act, declined);
            }
            throw declined;
        }
    }

    /** What a request did, now or before, taken to its end if that is outstanding. */
    public Stay replay(Stay stay, Receipt request) {
        return stay.isUnsettledSince(request) ? settle(stay) : stay;
    }

    /** Keeps the copy in the firm or team equal to its stays, except entries that the carrier has yet to accept. */
    public Incubatee follow(IncubateeId incubatee) {
        return place.place(incubatee, () -> whereabouts(incubatee));
    }

    /** The last word of the stay; an entry that was undone has no leases. */
    private List<Lease> leases(StayId id) {
        return stays.findById(id).map(Stay::leases).orElse(List.of());
    }

    /** Takes the next step of an act, unless somebody else took it to its end meanwhile. */
    private Stay advance(Stay stay, Receipt act, UnaryOperator<Stay> step) {
        if (!stay.isUnsettledSince(act)) {
            return stay;
        }
        try {
            return stays.save(step.apply(stay));
        } catch (OptimisticLockingFailureException meanwhile) {
            Stay now = stays.findById(stay.getId())
                    .filter(known -> known.remembers(act))
                    .orElseThrow(Rejection::stale);
            return advance(now, act, step);
        }
    }

    private void undo(Stay unsettled, Receipt act, Rejection declined) {
        if (!unsettled.canBeTakenBack()) {
            // no carrier declines an end; whatever hindered it this time, the repair will finish it
            throw new IllegalStateException("Stay " + unsettled.getId().value() + " is left to the repair.", declined);
        }
        StayId id = unsettled.getId();
        boolean entering = unsettled.isEntering();
        try {
            takeBack(unsettled);
        } catch (OptimisticLockingFailureException meanwhile) {
            stays.findById(id)
                    .filter(now -> now.isUnsettledSince(act) && now.isEntering() == entering)
                    .ifPresent(now -> undo(now, act, declined));
        }
        space.settleUndone(unsettled.getCarrier(), id.value(), () -> leases(id));
    }

    private void takeBack(Stay declined) {
        if (declined.isEntering()) {
            stays.delete(declined);
        } else {
            stays.save(declined.takenBack());
        }
    }

    private Whereabouts whereabouts(IncubateeId incubatee) {
        return whereabouts(stays.findByIncubatee(incubatee).stream()
                .filter(stay -> !stay.isEntering())
                .toList());
    }

    private Map<IncubateeId, Whereabouts> whereabouts(Collection<IncubateeId> incubatees) {
        return stays.findByIncubateeIn(incubatees).stream()
                .filter(stay -> !stay.isEntering())
                .collect(groupingBy(Stay::getIncubatee, collectingAndThen(toList(), this::whereabouts)));
    }

    private Whereabouts whereabouts(List<Stay> accepted) {
        return StayWhereabouts.of(accepted, LocalDate.now(clock));
    }
}
