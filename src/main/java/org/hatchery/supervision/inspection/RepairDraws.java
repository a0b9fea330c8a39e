package org.hatchery.supervision.inspection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes draws that were cut before all their inspections were there. */
@Component
class RepairDraws {
    private final Sweep sweep;
    private final InspectionDraws draws;
    private final DrawnLedger settle;

    RepairDraws(Sweep sweep, InspectionDraws draws, DrawnLedger settle) {
        this.sweep = sweep;
        this.draws = draws;
        this.settle = settle;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void repair() {
        sweep.each(
                new Work(
                        "repair/inspectionDraw",
                        InspectionDraw.class,
                        where("unsettled").exists(true),
                        "unsettled"),
                id -> draws.findById(new InspectionDrawId(id)).ifPresent(settle::settle));
    }
}
