package org.hatchery.voucher.grant;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.register.ChangeProgramme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Terms;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.story.ChangeVoucher;
import org.hatchery.voucher.story.GrantStep;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use cases of the programme's authority: issue a voucher, turn a request down, revoke what was issued. */
@Service
public class DecideVoucher {
    private final ChangeVoucher change;
    private final ProgrammeDirectory programmes;

    DecideVoucher(ChangeVoucher change, ProgrammeDirectory programmes) {
        this.change = change;
        this.programmes = programmes;
    }

    /**
     * Issues a voucher against the budget of this year.
     *
     * @param rate share of the price, which the authority decides where the terms leave it open
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; INVALID without a rate that is needed, or with one that
     *     is not; CAP_EXCEEDED above what was asked for; BUDGET_EXCEEDED
     */
    public Voucher issue(VoucherId id, @Nullable Yuan amount, @Nullable Rate rate, Receipt receipt, Actor actor) {
        LocalDate today = change.today();
        return decide(GrantStep.ISSUE, id, null, receipt, actor, (voucher, event) -> {
            Terms terms = terms(voucher);
            mustFit(rate, terms);
            Yuan granted = amount == null ? voucher.award().requested() : amount;
            voucher.issue(granted, rate, terms.validity().lastDay(today), today, event);
        });
    }

    /** Somebody decides the share of every voucher, and nobody decides it twice. */
    private static void mustFit(@Nullable Rate rate, Terms terms) {
        if (rate == null && terms.leaveRateOpen()) {
            throw new Rejection(INVALID, "ratePercent", Words.say("voucher.source-programme-names-rate"));
        }
        if (rate != null && !terms.leaveRateOpen()) {
            throw ratedByTerms();
        }
    }

    private static Rejection ratedByTerms() {
        return new Rejection(INVALID, "ratePercent", Words.say("voucher.terms-programme-name-rate"));
    }

    private Terms terms(Voucher voucher) {
        return programmes.terms(
                voucher.getBasis().programme(), voucher.getBasis().termsFrom());
    }

    /**
     * Decides the share of the price for a voucher that was issued without one.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE when it was decided or the voucher cannot be used; INVALID
     *     where the terms name it, or without a reason
     */
    public Voucher rate(VoucherId id, Rate rate, String reason, Receipt receipt, Actor actor) {
        return decide(GrantStep.RATE, id, reason, receipt, actor, (voucher, event) -> {
            if (!terms(voucher).leaveRateOpen()) {
                throw ratedByTerms();
            }
            voucher.rate(rate, event);
        });
    }

    /**
     * Turns a request down.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; INVALID without a reason
     */
    public Voucher reject(VoucherId id, String reason, Receipt receipt, Actor actor) {
        return decide(GrantStep.REJECT, id, reason, receipt, actor, Voucher::reject);
    }

    /**
     * Revokes a voucher: orders not yet delivered end, and what is left returns to the budget.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; INVALID without a reason
     */
    public Voucher revoke(VoucherId id, String reason, Receipt receipt, Actor actor) {
        return decide(GrantStep.REVOKE, id, reason, receipt, actor, Voucher::revoke);
    }

    private Voucher decide(
            GrantStep step,
            VoucherId id,
            @Nullable String reason,
            Receipt receipt,
            Actor actor,
            BiConsumer<Voucher, VoucherEvent> decision) {
        return change.change(id, actor.scope(), receipt, voucher -> {
            ChangeProgramme.mustDecideFor(voucher.getBasis().region(), actor);
            decision.accept(voucher, change.event(step.act(), null, actor, reason, receipt));
        });
    }
}
