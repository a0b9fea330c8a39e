package org.hatchery.voucher.grant;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.programme.terms.PriorGrant;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherState;

/** What later requests of the same applicant have to know of earlier vouchers. */
public final class Prior {
    private Prior() {}

    /** Of all of these; what was turned down counts for nothing. */
    public static List<PriorGrant> of(List<Voucher> before, LocalDate today) {
        return before.stream()
                .filter(known -> known.getState() != VoucherState.REJECTED)
                .map(known -> of(known, today))
                .toList();
    }

    private static PriorGrant of(Voucher known, LocalDate today) {
        boolean waits = known.getState() == VoucherState.SUBMITTED;
        // the whole request also while a smaller grant is pending, which may be denied
        Yuan amount = waits ? known.award().requested() : known.getBalances().face();
        boolean open = waits || known.canBeUsedOn(today) || known.placed().areUnderWay();
        return new PriorGrant(
                known.getRequestedOn().getYear(),
                amount,
                open,
                known.getBalances().lapsed());
    }
}
