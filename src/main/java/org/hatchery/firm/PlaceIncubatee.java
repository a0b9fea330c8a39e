package org.hatchery.firm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.shared.mongo.Retries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Use case for incubation: keep the copy of where a firm or team stays equal to its stays. */
@Service
public class PlaceIncubatee {
    private final Incubatees incubatees;
    private final IncubateeDirectory directory;
    private final ApplicationEventPublisher events;

    PlaceIncubatee(Incubatees incubatees, IncubateeDirectory directory, ApplicationEventPublisher events) {
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
            if (incubatee.isSettledAt(now.placement(), now.visibleTo(), now.confidedTo())) {
                return incubatee;
            }
            incubatee.place(now.placement(), now.visibleTo(), now.confidedTo());
            Incubatee placed = incubatees.save(incubatee);
            events.publishEvent(new IncubateePlaced(id));
            return placed;
        });
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
