package org.hatchery.incubation.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.PlaceIncubatee;
import org.hatchery.incubation.act.ReviewStays;
import org.hatchery.incubation.stay.FollowRegistration;
import org.hatchery.incubation.stay.Residences;
import org.hatchery.incubation.stay.SettleStay;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes or undoes what a crash cut, and begins stays on their day: at start, and again and again. */
@Component
public class RepairStays {
    /** No act takes this long; what is older has lost its caller. */
    private static final Duration LOST = Duration.ofSeconds(30);
    /** A firm may wait longer for its first stay, because its caller may be trying again. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private final Sweep sweep;
    private final Residences residences;
    private final SettleStay settle;
    private final PlaceIncubatee place;
    private final FollowRegistration registration;
    private final ReviewStays review;
    private final Clock clock;

    RepairStays(
            Sweep sweep,
            Residences residences,
            SettleStay settle,
            PlaceIncubatee place,
            FollowRegistration registration,
            ReviewStays review,
            Clock clock) {
        this.sweep = sweep;
        this.residences = residences;
        this.settle = settle;
        this.place = place;
        this.registration = registration;
        this.review = review;
        this.clock = clock;
    }

    /** Whatever a caller of this node began before, it is not coming back to. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        repair(clock.instant());
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void regularly() {
        repair(clock.instant().minus(LOST));
    }

    /** Settles every act that was begun before then. */
    public void repair(Instant before) {
        sweep.finish(
                new Work("repair/stay", Stay.class, where("unsettled.since").lte(before), "unsettled.since"),
                id -> settle.find(new StayId(id)).ifPresent(settle::settle));
        sweep.each(
                new Work("repair/firm", Incubatee.class, where("unsettled").lte(before), "unsettled"),
                id -> place.find(new IncubateeId(id)).ifPresent(this::follow));
        begin(LocalDate.now(clock));
    }

    /** Those who were only signed for are where they said from their day on, without anybody asking. */
    private void begin(LocalDate today) {
        String day = "placement.supersededOn";
        sweep.each(
                new Work("begin/stay", Incubatee.class, where(day).lte(today), day),
                id -> settle.follow(new IncubateeId(id)));
    }

    private void follow(Incubatee incubatee) {
        List<Stay> known = residences.ever(incubatee.getId());
        if (known.stream().anyMatch(stay -> !stay.isEntering())) {
            registration.follow(incubatee);
            review.review(incubatee.getId());
        } else if (known.isEmpty() && clock.instant().minus(ABANDONED).isAfter(since(incubatee))) {
            place.forget(incubatee);
        }
    }

    private Instant since(Incubatee incubatee) {
        Instant since = incubatee.getUnsettled();
        return since == null ? clock.instant() : since;
    }
}
