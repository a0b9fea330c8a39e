package org.hatchery.firm;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Contest;
import org.hatchery.identity.Signature;
import org.hatchery.identity.Tenure;
import org.hatchery.identity.TenureKind;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleState;
import org.hatchery.identity.TitleStep;
import org.hatchery.shared.Mask;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * Title that marks the growth of a firm (成长标签).
 *
 * @param from first day in force
 * @param to first day no longer in force; null while open-ended
 * @param recordedBy null for what was recorded before this was kept
 * @param contest why somebody holds it to be wrong; it does not count until that is decided
 * @param files that prove it; null where none was handed in
 * @param withdrawnOn first day without it; null while it was not withdrawn
 * @param steps what was done to it since, in order; null where nothing was
 */
public record GrowthLabel(
        GrowthLabelKind kind,
        String certificateNumber,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Signature recordedBy,
        @Nullable Contest contest,
        @Nullable List<EvidenceFile> files,
        @Nullable LocalDate withdrawnOn,
        @Nullable List<TitleEvent> steps) {
    /** Its own carrier vouches for a label, so it does not count while a bureau contests it. */
    static final TenureKind KIND = new TenureKind("certificateNumber", Words.say("firm.label-noun"), false);

    public GrowthLabel(
            GrowthLabelKind kind,
            String certificateNumber,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Signature recordedBy,
            @Nullable Contest contest) {
        this(kind, certificateNumber, from, to, recordedBy, contest, null, null, null);
    }

    /** How it stands. */
    public Tenure tenure() {
        return new Tenure(KIND, TitleEvent.stateAfter(taken()), from, to, withdrawnOn, contest);
    }

    public boolean isInForce(LocalDate day) {
        return tenure().isInForce(day);
    }

    /** Whether it counts at all, as long as it lasts. */
    public boolean counts() {
        return tenure().counts();
    }

    /** Whether it counts and there was a day of it: what is withdrawn from its first day never was. */
    boolean everCounted() {
        return counts() && tenure().everWas();
    }

    /** First day no longer in force, for whatever reason; null while there is none. */
    public @Nullable LocalDate endsOn() {
        return tenure().endsOn();
    }

    /** What was done to it since it was given, in order. */
    public List<TitleEvent> taken() {
        return steps == null ? List.of() : steps;
    }

    GrowthLabel recorded(Signature by) {
        return new GrowthLabel(kind, certificateNumber, from, to, by, contest, files, withdrawnOn, steps);
    }

    /** As it stands after a step. */
    GrowthLabel standing(Tenure now, TitleEvent step) {
        return new GrowthLabel(
                kind,
                certificateNumber,
                from,
                now.to(),
                recordedBy,
                now.contest(),
                files,
                now.withdrawnOn(),
                Stream.concat(taken().stream(), Stream.of(step)).toList());
    }

    /**
     * What is right in place of another; what was done to that one stays true.
     *
     * @param decided whether who contests it is answered by this
     * @throws Rejection WRONG_DATES when it would begin after it was withdrawn
     */
    GrowthLabel inPlaceOf(GrowthLabel wrong, boolean decided) {
        Contest open = decided || !says(wrong) ? null : wrong.contest;
        wrong.tenure().dated(from, to);
        return new GrowthLabel(
                kind, certificateNumber, from, to, recordedBy, open, wrong.files, wrong.withdrawnOn, wrong.steps);
    }

    private boolean says(GrowthLabel other) {
        return kind == other.kind
                && Wording.same(certificateNumber, other.certificateNumber)
                && from.equals(other.from)
                && Objects.equals(to, other.to);
    }

    /** Whether a bureau warned of it or withdrew it. */
    boolean isJudged() {
        return tenure().state() != TitleState.GRANTED;
    }

    /** Who warned of it or withdrew it last; null where nobody did. */
    @Nullable Signature judge() {
        return taken().stream()
                .filter(one -> one.step() == TitleStep.WARN || one.step() == TitleStep.WITHDRAW)
                .reduce((before, after) -> after)
                .map(TitleEvent::by)
                .orElse(null);
    }

    GrowthLabel provedBy(@Nullable List<EvidenceFile> shown) {
        boolean none = shown == null || shown.isEmpty();
        return new GrowthLabel(
                kind, certificateNumber, from, to, recordedBy, contest, none ? null : shown, withdrawnOn, steps);
    }

    /** The same without its number, for those whom it is not confided to. */
    public GrowthLabel withoutNumber() {
        List<TitleEvent> done = taken().stream().map(TitleEvent::bare).toList();
        return new GrowthLabel(kind, Mask.number(), from, to, recordedBy, contest, null, withdrawnOn, done);
    }
}
