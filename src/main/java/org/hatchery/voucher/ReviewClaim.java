package org.hatchery.voucher;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use cases of the authorities: review a claim, and demand back what was paid. */
@Service
public class ReviewClaim {
    private final ChangeOrder change;

    ReviewClaim(ChangeOrder change) {
        this.change = change;
    }

    /**
     * Reviews a claim: the city first where there is one, then the programme's authority, which passes it again when
     * its public notice is over. Until it is paid, what was approved can be returned or rejected.
     *
     * @param noticeUntil last day of the public notice, where the terms name none
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; WRONG_DATES while the public notice lasts; INVALID for a
     *     return or rejection without a reason
     */
    public Voucher review(OrderAct act, ReviewDecision decision, @Nullable LocalDate noticeUntil) {
        if (decision != ReviewDecision.PASS && act.note() == null) {
            throw new Rejection(
                    INVALID, "reason", "退回或不予通过时，请说明理由。", "Please give a reason for a return or rejection.");
        }
        ClaimStep step = step(decision);
        return change.by(step, act, (voucher, order, event) -> {
            Claim claim = step.of(order);
            switch (decision) {
                case PASS -> voucher.review(order, passed(voucher, claim, noticeUntil), event);
                case RETURN -> voucher.review(order, claim.in(ClaimState.RETURNED), event);
                case REJECT -> voucher.rejectClaim(order, event);
            }
        });
    }

    private static ClaimStep step(ReviewDecision decision) {
        return switch (decision) {
            case PASS -> ClaimStep.PASS;
            case RETURN -> ClaimStep.RETURN;
            case REJECT -> ClaimStep.REJECT;
        };
    }

    private Claim passed(Voucher voucher, Claim claim, @Nullable LocalDate noticeUntil) {
        return switch (claim.state()) {
            case CITY_REVIEW -> claim.in(ClaimState.AGENCY_REVIEW);
            case AGENCY_REVIEW -> published(claim, lastDay(voucher, noticeUntil));
            default -> afterNotice(claim);
        };
    }

    private @Nullable LocalDate lastDay(Voucher voucher, @Nullable LocalDate chosen) {
        Integer days = change.terms(voucher).settlement().noticeDays();
        return days == null ? chosen : change.today().plusDays(days);
    }

    private Claim published(Claim claim, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return claim.in(ClaimState.APPROVED);
        }
        if (lastDay.isBefore(change.today())) {
            throw new Rejection(
                    WRONG_DATES, "noticeUntil", "公示截止日期不能早于今天。", "A public notice does not end before today.");
        }
        return claim.onNoticeUntil(lastDay);
    }

    private Claim afterNotice(Claim claim) {
        if (claim.noticeUntil() != null && !change.today().isAfter(claim.noticeUntil())) {
            throw new Rejection(
                    WRONG_DATES,
                    "order",
                    "公示至 " + claim.noticeUntil() + " 结束，之后方可通过。",
                    "The public notice lasts until " + claim.noticeUntil() + "; the claim can pass after it.");
        }
        return claim.in(ClaimState.APPROVED);
    }

    /**
     * Demands back what was paid.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; INVALID without a reason
     */
    public Voucher clawBack(OrderAct act) {
        return change.by(ClaimStep.CLAW_BACK, act, (voucher, order, event) -> voucher.clawBack(order, event));
    }
}
