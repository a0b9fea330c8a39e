package org.hatchery.application.title;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes or undoes what a crash cut of a title that was being given: at start, and again and again. */
@Component
public class RepairTitles {
    /** No act takes this long; what is older has lost its caller. */
    private static final Duration LOST = Duration.ofSeconds(30);

    public static final String WISH = "titleGrant.wishedAt";

    private final Sweep sweep;
    private final ApplicationStore applications;
    private final SettleTitle settle;
    private final Clock clock;

    RepairTitles(Sweep sweep, ApplicationStore applications, SettleTitle settle, Clock clock) {
        this.sweep = sweep;
        this.applications = applications;
        this.settle = settle;
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

    /** Settles what was begun before then. */
    public void repair(Instant before) {
        sweep.finish(
                new Work("repair/title", Application.class, where(WISH).lt(before), WISH),
                id -> applications.find(new ApplicationId(id)).ifPresent(settle::settle));
    }
}
