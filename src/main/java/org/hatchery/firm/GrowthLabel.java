package org.hatchery.firm;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.EvidenceFile;
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
 * @param files that prove it; null where none was handed in
 */
public record GrowthLabel(
        GrowthLabelKind kind,
        String certificateNumber,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Signature recordedBy,
        @Nullable Contest contest,
        @Nullable List<EvidenceFile> files) {
    public GrowthLabel(
            GrowthLabelKind kind,
            String certificateNumber,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Signature recordedBy,
            @Nullable Contest contest) {
        this(kind, certificateNumber, from, to, recordedBy, contest, null);
    }

    public boolean isInForce(LocalDate day) {
        return contest == null && Span.covers(from, to, day);
    }

    GrowthLabel recorded(Signature by) {
        return new GrowthLabel(kind, certificateNumber, from, to, by, contest, files);
    }

    GrowthLabel contested(Contest why) {
        return new GrowthLabel(kind, certificateNumber, from, to, recordedBy, why, files);
    }

    GrowthLabel provedBy(@Nullable List<EvidenceFile> shown) {
        boolean none = shown == null || shown.isEmpty();
        return new GrowthLabel(kind, certificateNumber, from, to, recordedBy, contest, none ? null : shown);
    }

    /** The same without its number, for those whom it is not confided to. */
    public GrowthLabel withoutNumber() {
        return new GrowthLabel(kind, Mask.number(), from, to, recordedBy, contest);
    }
}
