package org.hatchery.firm;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.shared.mongo.WriteAtOnce;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Use case for incubation: keep the copy of where a firm or team stays equal to its stays. */
@Service
public class PlaceIncubatee {
    private final Incubatees incubatees;
    private final IncubateeDirectory directory;
    private final WriteAtOnce write;
    private final ApplicationEventPublisher events;

    PlaceIncubatee(
            Incubatees incubatees, IncubateeDirectory directory, WriteAtOnce write, ApplicationEventPublisher events) {
        this.write = write;
        this.incubatees = incubatees;
        this.directory = directory;
        this.events = events;
    }

    /** Where it stays, who may see it, and who its personal data. */
    public record Whereabouts(Placement placement, Set<String> visibleTo, Set<String> confidedTo) {}

    /**
     * Takes over the whereabouts; written only when they changed.
     *
     * @param read reads them afresh at each attempt, after the firm or team itself was read: whoever writes last has
     *     then seen every stay
     * @return the firm or team as it is now
     */
    public Incubatee place(IncubateeId id, Supplier<Whereabouts> read) {
        return Retries.whenLost(() -> {
            Incubatee incubatee = incubatees.findById(id).orElseThrow();
            Whereabouts now = read.get();
            if (isAt(incubatee, now)) {
                return incubatee;
            }
            incubatee.place(now.placement(), now.visibleTo(), now.confidedTo());
            Incubatee placed = incubatees.save(incubatee);
            events.publishEvent(new IncubateePlaced(id));
            return placed;
        });
    }

    /**
     * The same of many with one write.
     *
     * @param read reads the whereabouts of all, after these were read themselves
     * @param ids each once
     * @return them as they are now; empty where one of them is gone, or somebody else wrote it meanwhile
     */
    public Optional<Map<IncubateeId, Incubatee>> place(
            Collection<IncubateeId> ids, Function<Collection<IncubateeId>, Map<IncubateeId, Whereabouts>> read) {
        List<Incubatee> known = incubatees.findAllById(ids);
        Map<IncubateeId, Whereabouts> now = read.apply(ids);
        if (known.size() < ids.size() || !now.keySet().containsAll(ids)) {
            return Optional.empty();
        }
        List<Incubatee> moved = known.stream()
                .filter(one -> !isAt(one, Objects.requireNonNull(now.get(one.getId()))))
                .toList();
        moved.forEach(one -> {
            Whereabouts at = Objects.requireNonNull(now.get(one.getId()));
            one.place(at.placement(), at.visibleTo(), at.confidedTo());
        });
        boolean written = write.save(moved, Incubatee.class);
        moved.forEach(one -> events.publishEvent(new IncubateePlaced(one.getId())));
        return written ? Optional.of(known.stream().collect(toMap(Incubatee::getId, identity()))) : Optional.empty();
    }

    private static boolean isAt(Incubatee one, Whereabouts now) {
        return one.isSettledAt(now.placement(), now.visibleTo(), now.confidedTo());
    }

    /** Those whose carrier has moved are where it is now, once their stays say so. */
    public void follow(CarrierRelocated told) {
        directory.follow(told);
    }

    /** Those who stay in a carrier that has moved, and whose personal data the bureaus there may not read yet. */
    public List<IncubateeId> confidedElsewhere(CarrierRelocated told) {
        return directory.confidedElsewhere(told);
    }

    /** One for whom something may be outstanding. */
    public Optional<Incubatee> find(IncubateeId id) {
        return incubatees.findById(id);
    }

    /** Forgets one that never got a stay, unless it is trying again. */
    public void forget(Incubatee neverPlaced) {
        try {
            incubatees.delete(neverPlaced);
        } catch (OptimisticLockingFailureException arrivesAgain) {
            // it stays on the register
        }
    }
}
