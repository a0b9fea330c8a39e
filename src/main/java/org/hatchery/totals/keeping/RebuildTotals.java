package org.hatchery.totals.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hatchery.totals.chapter.Books;
import org.hatchery.totals.tree.Node;
import org.hatchery.totals.tree.Nodes;
import org.hatchery.totals.tree.TotalsLease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Use case: count everything anew from its documents and put right what differs, beside the daily work.
 *
 * <p>One batch of subjects or some nodes are a step; where it stands is stored after each, so any node goes on with it.
 */
@Component
@NamedInterface(propagate = false)
public class RebuildTotals {
    private static final Logger log = LoggerFactory.getLogger(RebuildTotals.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** So long that thousands of empty nodes take no round each, so short that the daily work stays fresh. */
    private static final Duration STEP = Duration.ofMillis(500);

    private final RebuildLedger rebuilds;
    private final Bookkeeper bookkeeper;
    private final Climb climb;
    private final Nodes nodes;
    private final TotalsLease totals;
    private final Clock clock;
    private Instant nextLook = Instant.MIN;

    RebuildTotals(
            RebuildLedger rebuilds, Bookkeeper bookkeeper, Climb climb, Nodes nodes, TotalsLease totals, Clock clock) {
        this.rebuilds = rebuilds;
        this.bookkeeper = bookkeeper;
        this.climb = climb;
        this.nodes = nodes;
        this.totals = totals;
        this.clock = clock;
    }

    /**
     * The recount that runs, or one that begins now.
     */
    public Rebuild request(String by, String reason) {
        return rebuilds.begin(Rebuild.requested(clock.instant(), by, reason, size()));
    }

    /** The recount that runs or ran last. */
    public Optional<Rebuild> latest() {
        return rebuilds.find();
    }

    private long size() {
        return bookkeeper.kinds().stream().mapToLong(Books::size).sum()
                + nodes.upwards().size();
    }

    /** Goes one step on, if a recount runs; whether one does. */
    boolean step() {
        Instant now = clock.instant();
        if (now.isBefore(nextLook)) {
            return false;
        }
        Optional<Rebuild> running = rebuilds.find().filter(rebuild -> !rebuild.isFinished());
        if (running.isEmpty() && !totals.isBuilt()) {
            running = Optional.of(request("start", "尚无统计数据"));
        }
        running.ifPresentOrElse(this::step, () -> nextLook = now.plus(LOOK));
        return running.isPresent();
    }

    private void step(Rebuild rebuild) {
        List<Books> kinds = bookkeeper.kinds();
        rebuilds.save(
                rebuild, rebuild.phase() < kinds.size() ? count(kinds.get(rebuild.phase()), rebuild) : addUp(rebuild));
    }

    private Rebuild count(Books kind, Rebuild rebuild) {
        List<String> ids = kind.idsAfter(rebuild.cursor(), kind.atOnce());
        if (ids.isEmpty()) {
            return rebuild.nextPhase();
        }
        int wrong = bookkeeper.recount(kind, ids);
        return rebuild.went(ids.get(ids.size() - 1), ids.size(), wrong);
    }

    /** The first time, all that is there is marked, and added up as marks are. */
    private Rebuild addUp(Rebuild rebuild) {
        List<Node> all = totals.isBuilt() ? nodes.upwards() : List.of();
        int next = rebuild.cursor().isEmpty() ? 0 : Integer.parseInt(rebuild.cursor());
        if (next >= all.size()) {
            totals.built();
            int apart = bookkeeper.apart();
            log.info("Counted everything anew; {} corrections, {} set aside.", rebuild.corrected(), apart);
            return rebuild.finished(clock.instant(), apart);
        }
        return addUp(all, next, rebuild);
    }

    private Rebuild addUp(List<Node> all, int first, Rebuild rebuild) {
        climb.all(); // what was counted just now is no error
        Instant over = clock.instant().plus(STEP);
        int next = first;
        int wrong = 0;
        do {
            totals.mustHold();
            Node node = all.get(next++);
            int sums = climb.again(node);
            if (sums > 0) {
                log.warn("{} sums of {} were not those of its parts.", sums, node.value());
            }
            wrong += sums;
        } while (next < all.size() && clock.instant().isBefore(over));
        return rebuild.went(Integer.toString(next), next - first, wrong);
    }
}
