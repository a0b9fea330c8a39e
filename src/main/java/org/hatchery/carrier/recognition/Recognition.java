package org.hatchery.carrier.recognition;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.identity.Contest;
import org.hatchery.identity.Signature;
import org.hatchery.identity.Tenure;
import org.hatchery.identity.TenureKind;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleState;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Title given to a carrier by an authority (认定或备案).
 *
 * @param number counts the titles of one carrier from 1
 * @param from first day in force
 * @param to first day no longer in force; null while open-ended
 * @param recordedBy null for what was recorded before this was kept
 * @param contest why a bureau of its place holds it to be wrong; it counts until it is withdrawn
 * @param steps renewals, warnings, contests and their answers, in order; null where there were none
 */
@NamedInterface(propagate = false)
public record Recognition(
        int number,
        RecognitionKind kind,
        RecognitionLevel level,
        @Nullable RecognitionClass recognitionClass,
        @Nullable String batch,
        String documentNumber,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Withdrawal withdrawal,
        @Nullable Signature recordedBy,
        @Nullable Contest contest,
        @Nullable List<TitleEvent> steps) {
    /** What carriers are recognised as counts until whoever decides about it withdraws it. */
    static final TenureKind KIND = new TenureKind("number", Words.say("carrier.recognition-noun"), true);

    public Recognition(
            int number,
            RecognitionKind kind,
            RecognitionLevel level,
            @Nullable RecognitionClass recognitionClass,
            @Nullable String batch,
            String documentNumber,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Withdrawal withdrawal,
            @Nullable Signature recordedBy,
            @Nullable Contest contest) {
        this(
                number,
                kind,
                level,
                recognitionClass,
                batch,
                documentNumber,
                from,
                to,
                withdrawal,
                recordedBy,
                contest,
                null);
    }

    /** How it stands. */
    public Tenure tenure() {
        TitleState state = withdrawal == null ? TitleEvent.stateAfter(taken()) : TitleState.WITHDRAWN;
        return new Tenure(KIND, state, from, to, withdrawal == null ? null : withdrawal.on(), contest);
    }

    public boolean isInForce(LocalDate day) {
        return tenure().isInForce(day);
    }

    /** Renewals, warnings, contests and their answers, in order. */
    public List<TitleEvent> taken() {
        return steps == null ? List.of() : steps;
    }

    /**
     * Lets it be a title of a carrier that opened on a day.
     *
     * @throws Rejection WRONG_DATES when it begins before
     */
    public void mustFollow(LocalDate opened) {
        if (from.isBefore(opened)) {
            throw new Rejection(WRONG_DATES, "from", Words.say("carrier.title-begin-before-carrier", opened));
        }
    }

    /** Whether one and the same decision says so. */
    public boolean isOfTheSameDecision(Recognition other) {
        return recordedBy != null
                && recordedBy.equals(other.recordedBy)
                && level == other.level
                && Objects.equals(recognitionClass, other.recognitionClass);
    }

    /** As it stands now, after a step that is told nowhere else, or none. */
    Recognition standing(Tenure now, @Nullable Withdrawal gone, @Nullable TitleEvent step) {
        List<TitleEvent> more = step == null
                ? steps
                : Stream.concat(taken().stream(), Stream.of(step)).toList();
        return with(number, now.to(), gone, recordedBy, now.contest(), more);
    }

    Recognition numbered(int place) {
        return with(place, to, withdrawal, recordedBy, contest, steps);
    }

    public Recognition recorded(Signature by) {
        return with(number, to, withdrawal, by, contest, steps);
    }

    /** What is right in place of another, of which everything else stays true. */
    Recognition inPlaceOf(Recognition wrong) {
        return with(wrong.number, to, wrong.withdrawal, recordedBy, wrong.contest, wrong.steps);
    }

    private Recognition with(
            int place,
            @Nullable LocalDate until,
            @Nullable Withdrawal gone,
            @Nullable Signature by,
            @Nullable Contest why,
            @Nullable List<TitleEvent> more) {
        return new Recognition(
                place, kind, level, recognitionClass, batch, documentNumber, from, until, gone, by, why, more);
    }
}
