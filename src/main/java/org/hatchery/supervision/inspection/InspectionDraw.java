package org.hatchery.supervision.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Draw of who is inspected (抽查批次), frozen with its seed and the list it was drawn from.
 *
 * @param candidates none where a list left them out, which {@link InspectionDrawDirectory#whole} reads
 * @param unsettled what is still to be made of it: the inspections of those it drew; null once they are there
 */
@Document("inspectionDraws")
@NamedInterface(propagate = false)
public record InspectionDraw(
        @Id InspectionDrawId id,
        @Version @Nullable Long version,
        int number,
        RegionCode region,
        EvaluatedKind kind,
        int year,
        String basis,
        int sought,
        boolean announced,
        LocalDate drawnOn,
        String seed,
        String listHash,
        List<InspectionCandidate> candidates,
        @Nullable Signature by,
        Set<String> visibleTo,
        @Nullable String receiptId,
        @Nullable Receipt receipt,
        @Nullable Instant unsettled,
        boolean sample) {
    public InspectionDraw {
        // a list reads draws without them
        candidates = candidates == null ? List.of() : candidates;
    }

    /** What a bureau wants drawn. */
    @NamedInterface(propagate = false)
    public record Wish(RegionCode region, EvaluatedKind kind, int year, String basis, int sought, boolean announced) {}

    /** A draw as it is frozen: the list first, then the seed. */
    public static InspectionDraw freeze(
            int number, Wish wish, List<InspectionCandidate> list, String seed, Drawing how) {
        Receipt receipt = how.receipt();
        return new InspectionDraw(
                InspectionDrawId.of(wish.region(), number),
                null,
                number,
                wish.region(),
                wish.kind(),
                wish.year(),
                wish.basis(),
                wish.sought(),
                wish.announced(),
                how.on(),
                seed,
                Lottery.hash(list),
                Lottery.draw(list, seed, wish.sought()),
                how.by(),
                wish.region().visibleTo(),
                receipt == null ? null : receipt.id(),
                receipt,
                how.at(),
                how.by() == null);
    }

    /**
     * Who draws when.
     *
     * @param by null for generated sample data
     */
    @NamedInterface(propagate = false)
    public record Drawing(
            LocalDate on,
            @Nullable Instant at,
            @Nullable Signature by,
            @Nullable Receipt receipt) {}

    /** Whether the list still has its hash, and the seed draws the same from it. */
    public boolean isVerified() {
        return Lottery.hash(candidates).equals(listHash)
                && Lottery.draw(candidates, seed, sought).equals(candidates);
    }

    List<InspectionCandidate> drawn() {
        return candidates.stream().filter(InspectionCandidate::drawn).toList();
    }

    /** Inspections of those it drew, as they begin. */
    public List<Inspection> inspections() {
        return drawn().stream().map(one -> Inspection.drawn(this, one)).toList();
    }
}
