package org.hatchery.firm;

import java.time.LocalDate;
import org.hatchery.identity.Contest;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Mask;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;

/**
 * Title that marks the growth of a firm (成长标签).
 *
 * @param from first day in force
 * @param to first day no longer in force; null while open-ended
 * @param recordedBy null for what was recorded before this was kept
 * @param contest why it does not count; null while nobody says so
 */
public record GrowthLabel(
        GrowthLabelKind kind,
        String certificateNumber,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Signature recordedBy,
        @Nullable Contest contest) {
    public boolean isInForce(LocalDate day) {
        return contest == null && Span.covers(from, to, day);
    }

    GrowthLabel recorded(Signature by) {
        return new GrowthLabel(kind, certificateNumber, from, to, by, contest);
    }

    GrowthLabel contested(Contest why) {
        return new GrowthLabel(kind, certificateNumber, from, to, recordedBy, why);
    }

    /** The same without its number, for those whom it is not confided to. */
    public GrowthLabel withoutNumber() {
        return new GrowthLabel(kind, Mask.number(), from, to, recordedBy, contest);
    }
}
