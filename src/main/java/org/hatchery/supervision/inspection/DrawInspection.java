package org.hatchery.supervision.inspection;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use case: draw who is inspected.
 *
 * <p>The service makes the seed after the list is fixed, one write keeps both, and its id is the next number of the division; so
 * of many who draw at once one does, and nobody draws of the same kind again until satisfied: not before those that were drawn
 * are inspected and everybody can read the results, except those against which somebody may still appeal.
 */
@Service
@NamedInterface(propagate = false)
public class DrawInspection {
    private static final int SEED_BYTES = 32;

    private final InspectionDraws draws;
    private final InspectionDirectory inspections;
    private final InspectionDrawDirectory directory;
    private final DrawResults results;
    private final DrawnPeers peers;
    private final DrawnKinds kinds;
    private final DrawnLedger settle;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawInspection(
            InspectionDraws draws,
            InspectionDirectory inspections,
            InspectionDrawDirectory directory,
            DrawResults results,
            DrawnPeers peers,
            DrawnKinds kinds,
            DrawnLedger settle,
            Clock clock) {
        this.draws = draws;
        this.inspections = inspections;
        this.directory = directory;
        this.results = results;
        this.peers = peers;
        this.kinds = kinds;
        this.settle = settle;
        this.clock = clock;
    }

    /**
     * Draws, or returns what the same request drew before.
     *
     * @throws Rejection all faults of the form; WRONG_STATE while the last draw is inspected; CAP_EXCEEDED;
     *     IDEMPOTENCY_KEY_REUSED
     */
    public InspectionDraw draw(InspectionDraw.Wish wish, Receipt receipt, Actor actor) {
        return replayed(receipt, actor).orElseGet(() -> insert(checked(wish, receipt, actor), receipt, actor));
    }

    private InspectionDraw checked(InspectionDraw.Wish wish, Receipt receipt, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        var faults = new Faults();
        faults.unless(
                actor.scope().includes(wish.region().visibleTo()), "region", Words.say("supervision.region-not-yours"));
        faults.unless(
                wish.year() <= today.getYear(), UserErrorCode.WRONG_DATES, "year", Words.say("supervision.year-begun"));
        faults.unless(kinds.isKnown(wish.kind()), "kind", Words.say("supervision.kind-not-drawn"));
        faults.mustBeNone();
        int last = directory.last(wish.region());
        mustBeOver(wish, today);
        List<InspectionCandidate> list = peers.of(wish, today);
        if (list.isEmpty()) {
            throw new Rejection(UserErrorCode.INVALID, "region", Words.say("supervision.nobody-to-inspect"));
        }
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        Instant now = clock.instant();
        return InspectionDraw.freeze(
                last + 1,
                wish,
                list,
                HexFormat.of().formatHex(seed),
                new InspectionDraw.Drawing(today, now, Signature.of(actor, now), receipt));
    }

    /** The draws of its kind; they are read after the number of the next, so that none of its kind comes between. */
    private void mustBeOver(InspectionDraw.Wish wish, LocalDate today) {
        RegionCode region = wish.region();
        Map<InspectionDrawId, Integer> before = directory.numbers(region, wish.kind());
        Set<InspectionDrawId> untold = new HashSet<>(before.keySet());
        untold.removeAll(results.published(untold, region));
        if (directory.isUnsettled(region) || !inspections.countOpen(untold).isEmpty()) {
            throw underWay();
        }
        // what waits for the days of appeals is told once they are over, and keeps nobody from drawing until then
        untold.removeAll(inspections.inDaysOfAppeals(untold, today));
        untold.stream().map(before::get).min(Comparator.naturalOrder()).ifPresent(first -> {
            throw new Rejection(
                    UserErrorCode.WRONG_STATE, "region", Words.say("supervision.draw-not-published", first));
        });
    }

    private static Rejection underWay() {
        return new Rejection(UserErrorCode.WRONG_STATE, "region", Words.say("supervision.draw-under-way"));
    }

    /** What the same request drew before, for whoever may still see it. */
    private Optional<InspectionDraw> replayed(Receipt receipt, Actor actor) {
        Optional<InspectionDraw> first = draws.findByReceiptId(receipt.id());
        first.map(InspectionDraw::receipt).ifPresent(receipt::mustBeReplayOf);
        return first.map(draw -> settle.settle(directory.get(draw.id(), actor.scope())));
    }

    private InspectionDraw insert(InspectionDraw draw, Receipt receipt, Actor actor) {
        try {
            return settle.settle(draws.save(draw));
        } catch (DuplicateKeyException faster) {
            return replayed(receipt, actor).orElseThrow(DrawInspection::underWay);
        }
    }
}
