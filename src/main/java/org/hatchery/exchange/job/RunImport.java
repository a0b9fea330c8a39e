package org.hatchery.exchange.job;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Jointly;
import org.hatchery.shared.mongo.ReadOnce;
import org.hatchery.shared.mongo.SetAside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Works on one import that this node has taken, row by row: looks at them, takes those that were chosen, or takes back.
 *
 * <p>What was done to a row stands in it, so whoever takes the job over goes on behind it; a row that was cut in the middle
 * is called again under the same key.
 */
@Component
class RunImport {
    private static final Logger log = LoggerFactory.getLogger(RunImport.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration OFTEN = Duration.ofSeconds(1);
    private static final int AT_ONCE = 200;
    /** For fewer rows what is read and claimed ahead of them costs more than it saves. */
    private static final int FEW = 5;

    private static final Sentence BROKEN = Words.say("exchange.import-broken");

    private final ImportDirectory directory;
    private final ImportLedger ledger;
    private final WorkRow rows;
    private final WorkWhole whole;
    private final ExchangeSettings settings;
    private final Clock clock;
    private volatile boolean stopping;

    RunImport(
            ImportDirectory directory,
            ImportLedger ledger,
            WorkRow rows,
            WorkWhole whole,
            ExchangeSettings settings,
            Clock clock) {
        this.directory = directory;
        this.ledger = ledger;
        this.rows = rows;
        this.whole = whole;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tries once; whatever goes wrong is noted in the job. */
    void run(Import job) {
        if (job.attempts() > Import.ATTEMPTS) {
            ledger.fail(job, BROKEN);
            return;
        }
        try {
            work(job);
        } catch (Over over) {
            log.info("Import {} goes on elsewhere: {}", job.id().value(), over.getMessage());
            ledger.handOver(job, clock.instant());
        } catch (RuntimeException failed) {
            log.warn("Attempt {} of import {} failed.", job.attempts(), job.id().value(), failed);
            ledger.giveBack(job, clock.instant().plus(PAUSE.multipliedBy(job.attempts())));
        }
    }

    private void work(Import job) {
        switch (job.state()) {
            case CHECKING -> check(job);
            case APPLYING -> apply(job);
            case UNDOING -> undo(job);
            default -> throw new IllegalStateException("There is nothing to do in the state " + job.state());
        }
    }

    private void check(Import job) {
        if (whole.isOf(job)) {
            all(job, RowState.UNCHECKED, some -> whole.check(job, some));
        } else {
            each(job, RowState.UNCHECKED, false, row -> rows.check(job, row));
        }
        ledger.finish(job, ImportState.CHECKED, new Update().set("checkedAt", clock.instant()));
    }

    private void apply(Import job) {
        if (!job.marked()) {
            List<Integer> choice = job.choice();
            ledger.mark(
                    job,
                    choice == null && !whole.isOf(job)
                            ? where("state").is(RowState.READY)
                            : choice == null
                                    ? where("state").in(RowState.CHOOSABLE)
                                    : where("number").in(choice).and("state").in(RowState.CHOOSABLE),
                    RowState.CHOSEN);
        }
        if (whole.isOf(job)) {
            all(job, RowState.CHOSEN, some -> whole.take(job, some));
        } else {
            each(job, RowState.CHOSEN, false, row -> rows.take(job, row));
        }
        Instant now = clock.instant();
        ledger.finish(
                job,
                ImportState.DONE,
                new Update().set("appliedAt", now).set("undoUntil", now.plus(settings.undoWithin())));
    }

    private void undo(Import job) {
        if (!job.marked()) {
            ledger.mark(job, where("state").in(RowState.TAKEN, RowState.KEPT), RowState.UNDOING);
        }
        each(job, RowState.UNDOING, true, row -> rows.takeBack(job, row));
        ledger.finish(job, ImportState.UNDONE, new Update());
    }

    private void each(Import job, RowState state, boolean fromTheEnd, Function<ImportRow, Noted> act) {
        List<ImportRow> some = directory.next(job.id(), state, AT_ONCE, fromTheEnd);
        boolean together = true;
        while (!some.isEmpty()) {
            List<ImportRow> next = some;
            List<ImportRow> apart = together && state != RowState.UNCHECKED ? rows.apart(job, next) : List.of();
            int done = apart.size() < FEW ? alone(job, next, act) : together(job, apart, state, act);
            together = done > 0;
            // rows of which only few share nothing are not read again for each few
            some = done > 0 && done < next.size()
                    ? next.subList(done, next.size())
                    : directory.next(job.id(), state, AT_ONCE, fromTheEnd);
        }
        goOn(job, clock.instant());
    }

    private int alone(Import job, List<ImportRow> some, Function<ImportRow, Noted> act) {
        List<Noted> done = new ArrayList<>();
        try {
            ReadOnce.during(() -> some(some, act, done));
        } finally {
            ledger.note(done);
        }
        goOn(job, clock.instant());
        return done.size();
    }

    /** What they have in common is written once; how many that were, or 0 where they have to be asked for again, each by itself. */
    private int together(Import job, List<ImportRow> some, RowState state, Function<ImportRow, Noted> act) {
        List<Noted> done = new ArrayList<>();
        boolean all = areDone(job, () -> {
            rows.ahead(job, some, state == RowState.UNDOING);
            // what they left is written by whoever still has the job, and takes its time
            return Jointly.during(() -> some(some, act, done), () -> goOn(job, clock.instant()));
        });
        if (all) {
            ledger.note(done);
        }
        goOn(job, clock.instant());
        return all ? done.size() : 0;
    }

    /** A defect in what they have in common is one of some row, which says so itself when it is asked for by itself. */
    private boolean areDone(Import job, BooleanSupplier work) {
        var all = new AtomicBoolean();
        try {
            ReadOnce.during(() -> {
                try {
                    all.set(work.getAsBoolean());
                } finally {
                    rows.giveBackRest();
                }
            });
            return all.get();
        } catch (Over over) {
            throw over;
        } catch (RuntimeException failed) {
            if (SetAside.isOutage(failed)) {
                throw failed;
            }
            log.error(
                    "Rows of import {} could not be worked on together.",
                    job.id().value(),
                    failed);
            return false;
        }
    }

    /** All rows together, while any of them is in this state; others among them have been cut off from what was done to all. */
    private void all(Import job, RowState state, Function<List<ImportRow>, List<Noted>> act) {
        if (!directory.next(job.id(), state, 1, false).isEmpty()) {
            ledger.note(act.apply(directory.all(job.id())));
        }
        goOn(job, clock.instant());
    }

    /** Whatever happens in between, what was done is told. */
    private void some(List<ImportRow> some, Function<ImportRow, Noted> act, List<Noted> done) {
        Instant begun = clock.instant();
        for (ImportRow row : some) {
            done.add(act.apply(row));
            if (stopping) {
                throw new Over("The node is stopping.");
            }
            if (!clock.instant().isBefore(begun.plus(OFTEN))) {
                break;
            }
        }
    }

    private void goOn(Import job, Instant now) {
        if (!ledger.goesOn(job, now)) {
            throw new Over("Another node has the job.");
        }
    }

    /** Rows still to come are left to another node, or to this one when it is back. */
    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    /** The attempt ends here, without a result and without a fault. */
    static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Over(String why) {
            super(why, null, false, false);
        }
    }
}
