package org.hatchery.exchange.job;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.List;
import java.util.Map;
import org.hatchery.exchange.job.DecideImport.Wish;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Use case: take rows of an import, each by the field of the API that takes such a thing. */
@Component
@NamedInterface(propagate = false)
public class ApplyImport {
    private final DecideImport decide;
    private final WorkWhole whole;
    private final ImportDirectory directory;

    ApplyImport(DecideImport decide, WorkWhole whole, ImportDirectory directory) {
        this.decide = decide;
        this.whole = whole;
        this.directory = directory;
    }

    /**
     * Has a job take them.
     *
     * @param rows their numbers; passed over where all without faults are wanted
     * @throws Rejection NOT_FOUND, STALE; INVALID for neither or both, or for part of a list that is taken as a whole; WRONG_STATE while a job is at work or after an undo;
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
        return decide.decide(wish, read -> mustBeOpen(read, rows), receipt, actor);
    }

    /** Of a list that is one request nothing is left out. */
    private void mustBeOpen(Import read, List<Integer> rows) {
        DecideImport.mustBeOpen(read);
        if (whole.isOf(read) && (!rows.isEmpty() || faulty(read) > 0)) {
            throw new Rejection(INVALID, "rows", Words.say("exchange.whole-or-nothing"));
        }
    }

    private int faulty(Import read) {
        return directory
                .counts(List.of(read.id()))
                .getOrDefault(read.id(), Map.of())
                .getOrDefault(RowState.FAULTY, 0);
    }
}
