package org.hatchery.payout.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.payout.Account;
import org.hatchery.payout.PayoutState;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Payout as shown; its programme, account and what the viewer can do are answered by the controller. */
record PayoutView(
        String id,
        String settlement,
        ProgrammeId source,
        String payer,
        String party,
        String voucher,
        String order,
        String payee,
        Yuan amount,
        LocalDate settledOn,
        PayoutState state,
        @Nullable LocalDate paidOn,
        @Nullable String reference,
        @Nullable String failure,
        @Nullable Account paidTo,
        List<TransferView> transfers) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
