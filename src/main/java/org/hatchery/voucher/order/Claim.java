package org.hatchery.voucher.order;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Claim for the money of an order (兑付申请).
 *
 * @param noticeUntil last day of the public notice; null before it, or without one
 * @param batch settlement that paid it
 */
@NamedInterface(propagate = false)
public record Claim(
        ClaimState state,
        Yuan amount,
        List<Invoice> invoices,
        List<ClaimEvidence> evidence,
        @Nullable LocalDate noticeUntil,
        @Nullable String batch,
        @Nullable LocalDate settledOn) {
    /** A claim that counts once its invoices were found unused. */
    public static Claim draft(Yuan amount, List<Invoice> invoices, List<ClaimEvidence> evidence) {
        return new Claim(ClaimState.DRAFT, amount, invoices, evidence, null, null, null);
    }

    public Claim in(ClaimState next) {
        return new Claim(next, amount, invoices, evidence, noticeUntil, batch, settledOn);
    }

    /** Handed in: to the city that reviews first, if any, and to the programme's own authority otherwise. */
    public Claim handedIn(@Nullable RegionCode city) {
        return in(city == null ? ClaimState.AGENCY_REVIEW : ClaimState.CITY_REVIEW);
    }

    /**
     * Passed by whoever reviews it now: the city, then the programme's authority, and that again when its public notice is
     * over.
     *
     * @param notice last day of the public notice that begins; null where there is none
     * @throws Rejection WRONG_DATES for a notice of the past, or while it lasts
     */
    public Claim passed(@Nullable LocalDate notice, LocalDate today) {
        return switch (state) {
            case CITY_REVIEW -> in(ClaimState.AGENCY_REVIEW);
            case AGENCY_REVIEW -> published(notice, today);
            default -> afterNotice(today);
        };
    }

    private Claim published(@Nullable LocalDate notice, LocalDate today) {
        if (notice == null) {
            return in(ClaimState.APPROVED);
        }
        if (notice.isBefore(today)) {
            throw new Rejection(WRONG_DATES, "noticeUntil", Words.say("voucher.public-notice-end-before"));
        }
        return new Claim(ClaimState.PUBLIC_NOTICE, amount, invoices, evidence, notice, batch, settledOn);
    }

    private Claim afterNotice(LocalDate today) {
        if (noticeUntil != null && !today.isAfter(noticeUntil)) {
            throw new Rejection(WRONG_DATES, "order", Words.say("voucher.public-notice-lasts-until", noticeUntil));
        }
        return in(ClaimState.APPROVED);
    }

    public Claim paidBy(String settlement, LocalDate on) {
        return new Claim(ClaimState.SETTLED, amount, invoices, evidence, noticeUntil, settlement, on);
    }

    public boolean isPaidBy(String settlement) {
        return settlement.equals(batch);
    }

    public Yuan invoiced() {
        return invoices.stream().map(Invoice::amount).reduce(Yuan.ZERO, Yuan::plus);
    }
}
