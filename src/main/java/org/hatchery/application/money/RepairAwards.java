package org.hatchery.application.money;

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

/** Finishes or undoes what a crash cut of the money of awards: at start, and again and again in case another node died. */
@Component
public class RepairAwards {
    /** No act takes this long; what is older has lost its caller. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private static final String WISH = "money.wish.at";
    private static final String BY = "system";

    private final Sweep sweep;
    private final ApplicationStore applications;
    private final SettleAward settle;
    private final AwardBudgetLedger budgets;
    private final AwardBatches batches;
    private final PayAwards payAwards;
    private final Clock clock;

    RepairAwards(
            Sweep sweep,
            ApplicationStore applications,
            SettleAward settle,
            AwardBudgetLedger budgets,
            AwardBatches batches,
            PayAwards payAwards,
            Clock clock) {
        this.sweep = sweep;
        this.applications = applications;
        this.settle = settle;
        this.budgets = budgets;
        this.batches = batches;
        this.payAwards = payAwards;
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

    /** Settles what was begun before then, clears away what nobody waits for, and works off batches. */
    public void repair(Instant before) {
        sweep.finish(
                new Work("repair/award", Application.class, where(WISH).lt(before), WISH),
                id -> applications.find(new ApplicationId(id)).ifPresent(one -> settle.settle(one, BY)));
        budgets.clear(sweep, before);
        sweep.each(
                new Work("repair/award-batch", AwardBatch.class, where("done").is(false), "_id"),
                id -> batches.findById(id).ifPresent(payAwards::finish));
    }
}
