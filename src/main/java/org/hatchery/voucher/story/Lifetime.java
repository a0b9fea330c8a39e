package org.hatchery.voucher.story;

import static org.hatchery.shared.UserErrorCode.EXPIRED;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a voucher can be used (有效期).
 *
 * @param issuedOn null until it is issued
 * @param validUntil its last day; null where no rule ends it
 * @param lapsesOn the last day on which it still has to be ended; null when nothing is left to end
 */
public record Lifetime(
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate lapsesOn) {
    /** Days after the last one in which a delivery that happened in time can still be recorded. */
    public static final int DAYS_TO_RECORD = 30;

    static final Lifetime NONE = new Lifetime(null, null, null);

    /** The same once it has begun: from now on somebody has to end it. */
    Lifetime begun() {
        return new Lifetime(issuedOn, validUntil, validUntil);
    }

    /** The same with nothing left to end. */
    Lifetime over() {
        return new Lifetime(issuedOn, validUntil, null);
    }

    /** The same, to be ended once no delivery can be recorded any more. */
    Lifetime waiting() {
        return new Lifetime(issuedOn, validUntil, lastRecording());
    }

    public boolean isOver() {
        return lapsesOn == null;
    }

    public boolean includes(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }

    /**
     * Refuses days after the last one, also while {@code ExpireVouchers} has yet to come by.
     *
     * @throws Rejection EXPIRED
     */
    public void mustInclude(LocalDate day) {
        if (!includes(day)) {
            throw expired();
        }
    }

    /** Whether a delivery that happened in time can still be recorded on that day. */
    public boolean isDeliveryRecordedOn(LocalDate day) {
        LocalDate last = lastRecording();
        return last == null || !day.isAfter(last);
    }

    /**
     * Refuses days on which no delivery can be recorded any more.
     *
     * @throws Rejection EXPIRED
     */
    public void mustRecordDeliveriesOn(LocalDate day) {
        if (!isDeliveryRecordedOn(day)) {
            throw expired();
        }
    }

    private @Nullable LocalDate lastRecording() {
        return validUntil == null ? null : validUntil.plusDays(DAYS_TO_RECORD);
    }

    /**
     * Refuses contracts from before the voucher was issued.
     *
     * @throws Rejection WRONG_DATES
     */
    void mustHaveBegunBy(LocalDate signedOn) {
        if (issuedOn != null && signedOn.isBefore(issuedOn)) {
            throw new Rejection(WRONG_DATES, "signedOn", Words.say("voucher.contract-signed-after-day", issuedOn));
        }
    }

    static Rejection expired() {
        return new Rejection(EXPIRED, "voucher", Words.say("voucher.voucher-longer-valid"));
    }
}
