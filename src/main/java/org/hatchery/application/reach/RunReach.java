package org.hatchery.application.reach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.award.entitlement.AwardSubjects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Judges all that may claim something, once each day, portion by portion; a node that died is followed by another where it
 * stopped. All are judged, because a day alone ends rules and titles; only what changed is written.
 */
@Component
@NamedInterface(propagate = false)
public class RunReach {
    /** No act takes this long. */
    private static final Duration ACT = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(RunReach.class);

    private final AwardSubjects subjects;
    private final LookAtPortion portion;
    private final ReachRunLedger runs;
    private final ReachCountLedger counts;
    private final Clock clock;

    RunReach(AwardSubjects subjects, LookAtPortion portion, ReachRunLedger runs, ReachCountLedger counts, Clock clock) {
        this.subjects = subjects;
        this.portion = portion;
        this.runs = runs;
        this.counts = counts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT10M")
    void regularly() {
        try {
            run(LocalDate.now(clock));
        } finally {
            // whatever stopped the run, what changed until then is counted
            recount(clock.instant().minus(ACT));
        }
    }

    /** Counts divisions anew that changed before then. */
    public void recount(Instant before) {
        counts.recount(before);
    }

    /** Goes through all of a day, unless that is done or another node is at it. */
    public void run(LocalDate day) {
        Optional<ReachRun> mine = runs.take(day);
        while (mine.isPresent() && !mine.get().done()) {
            mine = step(mine.get());
        }
    }

    /** The next portion; none after the last, or when another has the run by now. */
    private Optional<ReachRun> step(ReachRun mine) {
        List<String> types = subjects.types();
        String type = mine.type() == null ? types.get(0) : mine.type();
        List<String> keys = portion.after(type, mine.after());
        if (!keys.isEmpty()) {
            LookedAt looked = portion.look(type, mine.after(), keys, mine.day());
            return runs.come(mine, type, keys.get(keys.size() - 1), looked);
        }
        int gone = portion.clearBehind(type, mine.after());
        int next = types.indexOf(type) + 1;
        if (next < types.size()) {
            return runs.come(mine, types.get(next), "", new LookedAt(0, gone, 0));
        }
        runs.finish(mine);
        log.info(
                "Looked at {} for awards of {}: {} changed, {} unread",
                mine.looked(),
                mine.day(),
                mine.changed(),
                mine.unread());
        return Optional.empty();
    }
}
