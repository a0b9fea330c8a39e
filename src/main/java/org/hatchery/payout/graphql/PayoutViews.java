package org.hatchery.payout.graphql;

import java.util.Optional;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.payout.Payout;
import org.hatchery.payout.Transfer;
import org.hatchery.settlement.graphql.SettlementViews;
import org.hatchery.shared.graphql.GlobalId;

/** Between payouts and what the API shows. */
final class PayoutViews {
    static final String TYPE = "Payout";

    private PayoutViews() {}

    static PayoutView of(Payout payout) {
        Optional<Transfer> paid = payout.last().filter(last -> last.outcome() == PaymentOutcome.PAID);
        Optional<Transfer> failed = payout.last().filter(last -> last.outcome() == PaymentOutcome.FAILED);
        return new PayoutView(
                GlobalId.of(TYPE, payout.getId()),
                SettlementViews.id(payout.getSettlement()),
                payout.getProgramme(),
                payout.getRegion().value(),
                payout.getParty(),
                GlobalId.of("Voucher", payout.getVoucher().value()),
                GlobalId.of("VoucherOrder", payout.getId()),
                payout.getPayee(),
                payout.getAmount(),
                payout.getSettledOn(),
                payout.getState(),
                paid.map(Transfer::on).orElse(null),
                paid.map(Transfer::reference).orElse(null),
                failed.map(Transfer::reason).orElse(null),
                paid.map(Transfer::account).orElse(null),
                payout.getTransfers().stream().map(PayoutViews::of).toList());
    }

    private static TransferView of(Transfer transfer) {
        return new TransferView(
                transfer.outcome(),
                transfer.on(),
                transfer.reference(),
                transfer.reason(),
                transfer.by(),
                transfer.at());
    }

    /** Key of the payout that an id names. */
    static String key(String id) {
        return GlobalId.key(TYPE, id);
    }
}
