package org.hatchery.exchange.job;

import java.util.List;
import org.hatchery.exchange.job.DecideImport.Wish;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Use case: take rows of an import, each by the field of the API that takes such a thing. */
@Component
@NamedInterface(propagate = false)
public class ApplyImport {
    private final DecideImport decide;

    ApplyImport(DecideImport decide) {
        this.decide = decide;
    }

    /**
     * Has a job take them.
     *
     * @param rows their numbers; passed over where all without faults are wanted
     * @throws Rejection NOT_FOUND, STALE; INVALID for neither or both; WRONG_STATE while a job is at work or after an undo;
     *     IDEMPOTENCY_KEY_REUSED
     */
    public Import apply(
            ImportId id,
            int expectedVersion,
            List<Integer> rows,
            boolean allWithoutFaults,
            Receipt receipt,
            Actor actor) {
        if (rows.isEmpty() != allWithoutFaults) {
            throw DecideImport.nothingChosen();
        }
        var wish = new Wish(id, expectedVersion, ImportState.APPLYING, allWithoutFaults ? null : rows);
        return decide.decide(wish, DecideImport::mustBeOpen, receipt, actor);
    }
}
