package org.hatchery.carrier.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.NamedInterface;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Second half of a move, or of another kind or unit: everybody who keeps records of the carrier is told, and follows.
 *
 * <p>They are told at once, and once more when no act that read the carrier where it lay before can still be under way;
 * only then is the mark taken away. So an entry or service that crosses the move follows like all others.
 */
@Component
@NamedInterface(propagate = false)
public class SettleSeats {
    private static final Logger log = LoggerFactory.getLogger(SettleSeats.class);
    /** No act takes this long. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(30);

    private final Sweep sweep;
    private final Carriers carriers;
    private final CarrierDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleSeats(
            Sweep sweep, Carriers carriers, CarrierDirectory directory, ApplicationEventPublisher events, Clock clock) {
        this.sweep = sweep;
        this.carriers = carriers;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** What a node that died left half done; its mark stays as long as any other. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        sweep.each(
                moved(clock.instant()),
                id -> carriers.findById(new CarrierId(id)).ifPresent(this::tell));
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void regularly() {
        settle(clock.instant().minus(UNDER_WAY));
    }

    /** Tells of every move that was made before then for the last time. */
    public void settle(Instant before) {
        sweep.each(moved(before), id -> carriers.findById(new CarrierId(id)).ifPresent(this::settle));
    }

    private static Work moved(Instant before) {
        return new Work("repair/seat", Carrier.class, where("unsettled").lte(before), "unsettled");
    }

    private void settle(Carrier carrier) {
        tell(carrier);
        directory.unmark(carrier);
        log.info("Carrier {} was followed to {}", carrier.getId().value(), carrier.getRegion());
    }

    /** Tells of what was done to it before, as far as not everybody must have heard: whoever comes after must not hide it. */
    void finishEarlier(Carrier carrier) {
        if (carrier.getUnsettled() != null) {
            tell(carrier);
        }
    }

    /** Everybody follows; nothing changes for those who did before. */
    void tell(Carrier moved) {
        Seat seat = moved.getSeats().get(moved.getSeats().size() - 1);
        events.publishEvent(new CarrierRelocated(
                moved.getId(), seat.region(), seat.from(), moved.getProfile().kind(), moved.kindSince()));
    }
}
