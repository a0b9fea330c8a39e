package org.hatchery.people;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.firm.IncubateePlaced;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Role;
import org.hatchery.shared.mongo.Sweep;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps up to date who sees an access: when a carrier moves, or a firm enters or leaves, within seconds; what a node that died has heard,
 * and everything else, when its turn comes.
 */
@Component
class FollowReach {
    private static final Sweep.Work ALL =
            new Sweep.Work("follow/access", PersonAccess.class, where("_id").exists(true), "_id");

    private final AccessDirectory directory;
    private final Accesses accesses;
    private final Reaches reaches;
    private final Sweep sweep;
    private final Queue<Grant> heard = new ConcurrentLinkedQueue<>();

    FollowReach(AccessDirectory directory, Accesses accesses, Reaches reaches, Sweep sweep) {
        this.directory = directory;
        this.accesses = accesses;
        this.reaches = reaches;
        this.sweep = sweep;
    }

    /** The acts of a carrier wait for nobody's access. */
    @EventListener
    void on(IncubateePlaced told) {
        heard.add(new Grant(Role.FIRM, List.of(told.incubatee().value())));
    }

    @EventListener
    void on(CarrierRelocated told) {
        heard.add(new Grant(Role.CARRIER_MANAGER, List.of(told.carrier().value())));
    }

    @Scheduled(fixedDelayString = "PT2S")
    void soon() {
        Set<Grant> some = Set.copyOf(heard);
        some.stream()
                .collect(groupingBy(Grant::role, flatMapping(grant -> grant.limits().stream(), toSet())))
                .forEach((role, limits) -> directory.limitedTo(role, limits).forEach(this::settle));
        heard.removeAll(some);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void inTurn() {
        sweep.turn(ALL, id -> accesses.findById(id).ifPresent(this::settle));
    }

    private void settle(PersonAccess access) {
        Set<String> now = reaches.of(access.grant()).visibleTo();
        if (!now.equals(access.visibleTo())) {
            directory.show(access, now);
        }
    }
}
