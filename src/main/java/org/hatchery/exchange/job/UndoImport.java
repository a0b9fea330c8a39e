package org.hatchery.exchange.job;

import org.hatchery.exchange.job.DecideImport.Wish;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Use case: take back all that an import brought about, as far as nothing has happened to it since. */
@Component
@NamedInterface(propagate = false)
public class UndoImport {
    private final DecideImport decide;

    UndoImport(DecideImport decide) {
        this.decide = decide;
    }

    /**
     * Has a job take it back, from the last row to the first.
     *
     * @throws Rejection NOT_FOUND, STALE; WRONG_STATE unless rows were taken; TOO_LATE a day after that;
     *     IDEMPOTENCY_KEY_REUSED
     */
    public Import undo(ImportId id, int expectedVersion, Receipt receipt, Actor actor) {
        var wish = new Wish(id, expectedVersion, ImportState.UNDOING, null);
        return decide.decide(wish, decide::mustBeUndoable, receipt, actor);
    }
}
