package org.hatchery.voucher;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.ChangeProgramme;
import org.hatchery.programme.ProgrammeDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
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
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; CAP_EXCEEDED above what was asked for; BUDGET_EXCEEDED
     */
    public Voucher issue(VoucherId id, @Nullable Yuan amount, Receipt receipt, Actor actor) {
        LocalDate today = change.today();
        return change.change(id, actor.scope(), receipt, voucher -> {
            ChangeProgramme.mustDecideFor(voucher.getRegion(), actor);
            LocalDate lastDay = programmes
                    .terms(voucher.getProgramme(), voucher.getTermsFrom())
                    .validity()
                    .lastDay(today);
            voucher.issue(
                    amount == null ? voucher.getRequested() : amount,
                    lastDay,
                    today,
                    change.event(VoucherAct.ISSUED, null, actor, null, receipt));
        });
    }

    /**
     * Turns a request down.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; INVALID without a reason
     */
    public Voucher reject(VoucherId id, String reason, Receipt receipt, Actor actor) {
        checkReason(reason);
        return change.change(id, actor.scope(), receipt, voucher -> {
            ChangeProgramme.mustDecideFor(voucher.getRegion(), actor);
            voucher.reject(change.event(VoucherAct.REJECTED, null, actor, reason, receipt));
        });
    }

    /**
     * Revokes a voucher: orders not yet delivered end, and what is left returns to the budget.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; INVALID without a reason
     */
    public Voucher revoke(VoucherId id, String reason, Receipt receipt, Actor actor) {
        checkReason(reason);
        return change.change(id, actor.scope(), receipt, voucher -> {
            ChangeProgramme.mustDecideFor(voucher.getRegion(), actor);
            voucher.revoke(change.event(VoucherAct.REVOKED, null, actor, reason, receipt));
        });
    }

    static void checkReason(String reason) {
        if (reason.strip().length() < 2 || reason.length() > 500) {
            throw new Rejection(INVALID, "reason", "请用 2 至 500 字说明理由。", "Please give a reason of 2 to 500 characters.");
        }
    }
}
