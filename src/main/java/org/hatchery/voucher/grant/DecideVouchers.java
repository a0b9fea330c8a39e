package org.hatchery.voucher.grant;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.terms.Rate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Use case: an authority decides many requests by one request of its own; each answers for itself. */
@Component
public class DecideVouchers {
    private static final int MOST = 100;

    private final DecideVoucher decide;

    DecideVouchers(DecideVoucher decide) {
        this.decide = decide;
    }

    /** What is decided of a request (审批意见). */
    public enum Decision {
        ISSUE,
        REJECT
    }

    /** The same for all of them. */
    public record Wish(
            List<VoucherId> vouchers,
            Decision decision,
            @Nullable Rate rate,
            @Nullable String reason) {}

    /**
     * What became of one of them.
     *
     * @param voucher as it is now; null when declined
     */
    public record Outcome(
            VoucherId id,
            @Nullable Voucher voucher,
            @Nullable Rejection declined) {}

    /**
     * Decides each on its own, one after the other, so that a budget that runs out does so in the order of the request.
     *
     * @return in the order of the request; declined as {@link DecideVoucher} says
     * @throws Rejection INVALID for none, more than 100, one of them twice, or REJECT without a reason
     */
    public List<Outcome> decide(Wish wish, Receipt receipt, Actor actor) {
        List<VoucherId> ids = wish.vouchers();
        if (ids.isEmpty() || ids.size() > MOST || ids.stream().distinct().count() < ids.size()) {
            throw new Rejection(INVALID, "vouchers", Words.say("voucher.decide-1-100", MOST));
        }
        if (wish.decision() == Decision.REJECT && wish.reason() == null) {
            throw new Rejection(INVALID, "reason", Words.say("voucher.say-why-turned-down"));
        }
        return ids.stream().map(id -> outcome(id, wish, receipt, actor)).toList();
    }

    private Outcome outcome(VoucherId id, Wish wish, Receipt receipt, Actor actor) {
        try {
            Voucher decided = wish.decision() == Decision.ISSUE
                    ? decide.issue(id, null, wish.rate(), receipt, actor)
                    : decide.reject(id, String.valueOf(wish.reason()), receipt, actor);
            return new Outcome(id, decided, null);
        } catch (Rejection declined) {
            return new Outcome(id, null, declined);
        }
    }
}
