package org.hatchery.scale;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.figures.YearFigures;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.local.sample.BulkStore;
import org.hatchery.region.RegionDirectory;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.voucher.sample.VoucherStory;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Fills a database, or goes on where it was cut: finished chunks stay, an unfinished one is written anew. */
final class FillDatabase {
    private static final Logger log = LoggerFactory.getLogger(FillDatabase.class);

    /** Filled chunk by chunk; figures apart, because they may come later. */
    private static final Class<?>[] FILLED = {
        Carrier.class,
        Incubatee.class,
        Stay.class,
        Service.class,
        Voucher.class,
        VoucherStory.PAPER,
        SettlementBatch.class
    };

    /** More would only wait for each other in the database. */
    private static final int INDEXES_AT_ONCE = 2;

    private final BulkStore store;
    private final ProgressLedger ledger;
    private final Indexes indexes;
    private final RegionDirectory regions;
    private final IncubationRules rules;
    private final Clock clock;

    FillDatabase(MongoOperations mongo, RegionDirectory regions, IncubationRules rules, Clock clock) {
        this.store = new BulkStore(mongo);
        this.ledger = new ProgressLedger(mongo);
        this.indexes = new Indexes(mongo);
        this.regions = regions;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Fills.
     *
     * @param progress hears how many carriers were written
     * @throws IllegalStateException for a database that was filled otherwise before
     */
    void fill(Size size, int seed, int threads, IntConsumer progress) {
        boolean resumes = ledger.isBegun();
        Run run = ledger.begin(new Run(Run.ID, size, seed, LocalDate.now(clock)));
        var nation = new Nation(run, regions, rules, clock.getZone());
        Map<String, Progress> done = ledger.done();
        boolean whole = done.containsKey(Progress.WHOLE);
        if (!whole) {
            indexes.away(FILLED);
            nation.markets().forEach(store::replace);
        }
        write(nation, done, resumes, threads, progress);
        if (!whole) {
            finish(nation);
        }
        long begun = System.nanoTime();
        indexes.back(Math.min(threads, INDEXES_AT_ONCE));
        log.info("Built the indexes in {} s", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void write(Nation nation, Map<String, Progress> done, boolean resumes, int threads, IntConsumer progress) {
        List<Chunk> chunks = nation.chunks();
        List<Chunk> left =
                chunks.stream().filter(chunk -> !isDone(done.get(chunk.id()))).toList();
        progress.accept(carriers(chunks) - carriers(left));
        if (!left.isEmpty()) {
            indexes.away(YearFigures.class);
        }
        Together.work(threads, left, chunk -> {
            write(nation, chunk, done.get(chunk.id()), resumes);
            progress.accept(chunk.plans().size());
        });
    }

    private static boolean isDone(@Nullable Progress note) {
        return note != null && note.hasFigures();
    }

    private static int carriers(List<Chunk> chunks) {
        return chunks.stream().mapToInt(chunk -> chunk.plans().size()).sum();
    }

    private void write(Nation nation, Chunk chunk, @Nullable Progress note, boolean resumes) {
        if (note != null) {
            store.replace(nation.figures(chunk));
            ledger.note(new Progress(chunk.id(), note.committed(), true));
            return;
        }
        Batch batch = nation.make(chunk);
        if (resumes) {
            batch.documents().forEach(store::replace);
        } else {
            batch.documents().forEach(store::add);
        }
        ledger.note(new Progress(chunk.id(), batch.committed(), true));
    }

    /** What the chunks come to together; once only, for the service goes on from there. */
    private void finish(Nation nation) {
        Stream<Map<String, Long>> committed = ledger.done().values().stream().map(Progress::committed);
        store.replace(nation.budgets(committed));
        ledger.note(new Progress(Progress.WHOLE, Map.of(), null));
    }
}
