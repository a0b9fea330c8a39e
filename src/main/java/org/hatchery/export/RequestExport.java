package org.hatchery.export;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.QUOTA_EXCEEDED;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Use case: have an answer written into a file, at once when it is short, by a job otherwise. */
@Component
public class RequestExport {
    /** Rows that are written while the caller waits. */
    static final int SHORT = 500;
    /** Unfinished exports that one person may have. */
    static final int AT_ONCE = 3;
    /** Exports of one person that are kept. */
    static final int KEPT = 200;

    private static final int DEEPEST = 3;

    private final TableSources sources;
    private final ExportDirectory directory;
    private final ExportQueue queue;
    private final RunExport runExport;
    private final WorkExports workers;
    private final RegionDirectory regions;
    private final Clock clock;

    RequestExport(
            TableSources sources,
            ExportDirectory directory,
            ExportQueue queue,
            RunExport runExport,
            WorkExports workers,
            RegionDirectory regions,
            Clock clock) {
        this.sources = sources;
        this.directory = directory;
        this.queue = queue;
        this.runExport = runExport;
        this.workers = workers;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Takes the order, or returns what the same request made before.
     *
     * @throws Rejection NOT_FOUND for a region outside the actor's scope; QUOTA_EXCEEDED while three exports of the actor
     *     are unfinished or two hundred are kept; what the {@link TableSource} refuses; IDEMPOTENCY_KEY_REUSED
     */
    public Export request(ExportOrder order, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> make(order, receipt, actor));
    }

    private Optional<Export> replayed(Receipt receipt) {
        Optional<Export> first = directory.find(new ExportId(receipt.id()));
        first.map(Export::receipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    private Export make(ExportOrder order, Receipt receipt, Actor actor) {
        check(order, actor);
        TableSource source = sources.of(order.subject());
        int rows = source.size(order, actor);
        boolean atOnce = rows <= SHORT;
        String fileName = order.format().name(source.stem(order));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        add(slot -> Export.of(order, fileName, rows, atOnce, receipt, actor, slot, now), receipt, actor)
                .ifPresent(this::start);
        return replayed(receipt).orElseThrow();
    }

    private void start(Export export) {
        if (export.state() == ExportState.RUNNING) {
            runExport.run(export);
        } else {
            workers.wake();
        }
    }

    private void check(ExportOrder order, Actor actor) {
        if (regions.find(order.region()).isEmpty()
                || !actor.scope().includes(order.region().visibleTo())) {
            throw Rejection.notFound("region");
        }
        if (order.depth() < 0 || order.depth() > DEEPEST) {
            throw new Rejection(INVALID, "depth", Words.say("export.depth-0-3-levels"));
        }
    }

    /**
     * Stores the export, unless the same request just did. Each person has few slots, and no two unfinished exports stand
     * in one: so the limit holds for any number of callers.
     */
    private Optional<Export> add(Function<String, Export> inSlot, Receipt receipt, Actor actor) {
        if (directory.countOf(actor.id()) >= KEPT) {
            throw tooMany(Words.say("export.200-exports-kept-wait"));
        }
        Set<String> taken = directory.slotsOf(actor.id());
        Iterator<String> free =
                slots(actor).filter(slot -> !taken.contains(slot)).iterator();
        while (free.hasNext()) {
            Export export = inSlot.apply(free.next());
            if (queue.add(export)) {
                return Optional.of(export);
            }
            if (replayed(receipt).isPresent()) {
                return Optional.empty();
            }
        }
        throw tooMany(Words.say("export.3-exports-unfinished-wait"));
    }

    private static Stream<String> slots(Actor actor) {
        return IntStream.rangeClosed(1, AT_ONCE).mapToObj(number -> actor.id() + "/" + number);
    }

    private static Rejection tooMany(Sentence says) {
        return new Rejection(QUOTA_EXCEEDED, "", says);
    }
}
