package org.hatchery.settlement;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works off the settlements that a crash cut: at start, and again and again in case another node died. */
@Component
public class RepairSettlements {
    private final Sweep sweep;
    private final SettlementBatches batches;
    private final SettleClaims settleClaims;

    RepairSettlements(Sweep sweep, SettlementBatches batches, SettleClaims settleClaims) {
        this.sweep = sweep;
        this.batches = batches;
        this.settleClaims = settleClaims;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        repair();
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void regularly() {
        repair();
    }

    /** Whoever works a settlement off, and however many at once, comes to the same list. */
    public void repair() {
        sweep.each(
                new Work(
                        "repair/settlement",
                        SettlementBatch.class,
                        where("done").is(false),
                        "_id"),
                id -> batches.findById(id).ifPresent(settleClaims::finish));
    }
}
