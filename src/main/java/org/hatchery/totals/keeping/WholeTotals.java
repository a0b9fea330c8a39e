package org.hatchery.totals.keeping;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.reading.TotalDirectory;
import org.hatchery.totals.tree.PostingLedger;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells whether the totals are whole and fresh, for what is decided by them once and for all. */
@Component
@NamedInterface(propagate = false)
public class WholeTotals {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int NAP_MILLIS = 50;
    private static final String CARRIERS = "totals/carrier";

    private final TotalDirectory totals;
    private final KeepTotals keep;
    private final RebuildLedger rebuilds;
    private final SetAsideLedger setAside;
    private final PostingLedger postings;
    private final Clock clock;

    WholeTotals(
            TotalDirectory totals,
            KeepTotals keep,
            RebuildLedger rebuilds,
            SetAsideLedger setAside,
            PostingLedger postings,
            Clock clock) {
        this.totals = totals;
        this.keep = keep;
        this.rebuilds = rebuilds;
        this.setAside = setAside;
        this.postings = postings;
        this.clock = clock;
    }

    /**
     * What is not counted as it stands, because it cannot be.
     *
     * @param subjects how many carriers and documents
     * @param places where these carriers stand in the totals with what they were counted with before
     */
    @NamedInterface(propagate = false)
    public record Stale(int subjects, Set<RegionCode> places) {}

    /** Since when everything is counted anew; empty while nothing is. */
    public Optional<Instant> recountedSince() {
        return rebuilds.find().filter(rebuild -> !rebuild.isFinished()).map(Rebuild::requestedAt);
    }

    /** Everything recorded before then is counted; the epoch until everything was counted once. */
    public Instant asOf() {
        return totals.asOf();
    }

    /** Goes on counting, or waits for the node that does, until all recorded before a moment is counted; whether it is. */
    public boolean reach(Instant moment) {
        Instant over = clock.instant().plus(PATIENCE);
        boolean reached = totals.asOf().isAfter(moment);
        while (!reached && clock.instant().isBefore(over)) {
            keep.pass();
            nap();
            reached = totals.asOf().isAfter(moment);
        }
        return reached;
    }

    private static void nap() {
        try {
            Thread.sleep(NAP_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What of carriers, their stays and what was said of years is not counted as it stands. */
    public Stale stale() {
        List<SetAside> all = setAside.under("totals").stream()
                .filter(one -> one.kind().equals(CARRIERS) || one.kind().startsWith(Uncounted.KIND))
                .toList();
        List<String> carriers = all.stream()
                .filter(one -> one.kind().equals(CARRIERS))
                .map(one -> "carrier/" + one.subject())
                .toList();
        Set<RegionCode> places = postings.of(carriers).values().stream()
                .flatMap(kept -> kept.postings().keySet().stream())
                .map(place -> place.cell().place())
                .collect(toSet());
        return new Stale(all.size(), places);
    }
}
