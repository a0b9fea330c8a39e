package org.hatchery.carrier.recognition;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import org.hatchery.identity.Contest;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Span;
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
        @Nullable Contest contest) {

    public boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day) && (withdrawal == null || day.isBefore(withdrawal.on()));
    }

    /** Whether there was a day of it; one that was recorded wrongly is withdrawn from its first day. */
    boolean everWas() {
        return withdrawal == null || withdrawal.on().isAfter(from);
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

    Recognition withdrawn(@Nullable Withdrawal how) {
        return new Recognition(
                number, kind, level, recognitionClass, batch, documentNumber, from, to, how, recordedBy, contest);
    }

    Recognition numbered(int place) {
        return new Recognition(
                place, kind, level, recognitionClass, batch, documentNumber, from, to, withdrawal, recordedBy, contest);
    }

    public Recognition recorded(Signature by) {
        return new Recognition(
                number, kind, level, recognitionClass, batch, documentNumber, from, to, withdrawal, by, contest);
    }

    Recognition contested(@Nullable Contest why) {
        return new Recognition(
                number, kind, level, recognitionClass, batch, documentNumber, from, to, withdrawal, recordedBy, why);
    }

    boolean isContested() {
        return contest != null && contest.isOpen();
    }
}
