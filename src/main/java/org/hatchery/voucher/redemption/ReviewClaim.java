package org.hatchery.voucher.redemption;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.ClaimStep;
import org.hatchery.voucher.story.OrderInVoucher;
import org.hatchery.voucher.story.Voucher;
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
            throw new Rejection(INVALID, "reason", Words.say("voucher.give-reason-return-rejection"));
        }
        return change.by(decision.step(), act, (placed, event) -> {
            Claim claim = decision.step().of(placed.order());
            switch (decision) {
                case PASS -> placed.review(claim.passed(lastDay(placed.voucher(), noticeUntil), change.today()), event);
                case RETURN -> placed.review(claim.in(ClaimState.RETURNED), event);
                case REJECT -> placed.rejectClaim(event);
            }
        });
    }

    private @Nullable LocalDate lastDay(Voucher voucher, @Nullable LocalDate chosen) {
        Integer days = change.terms(voucher).settlement().noticeDays();
        return days == null ? chosen : change.today().plusDays(days);
    }

    /**
     * Demands back what was paid.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; INVALID without a reason
     */
    public Voucher clawBack(OrderAct act) {
        return change.by(ClaimStep.CLAW_BACK, act, OrderInVoucher::clawBack);
    }
}
