package org.hatchery.payout;

import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Telling;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Money of one settled claim on its way to whoever claimed it (拨付). */
@Telling
@Document("payouts")
public class Payout {
    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private final String settlement;
    private final ProgrammeId programme;
    private final RegionCode region;
    private final VoucherId voucher;
    private final String order;
    private final String party;
    private final String payee;
    private final Yuan amount;
    private final LocalDate settledOn;
    private PayoutState state;
    private List<Transfer> transfers;
    private final Set<String> visibleTo;

    Payout(
            String id,
            String settlement,
            ProgrammeId programme,
            RegionCode region,
            VoucherId voucher,
            String order,
            String party,
            String payee,
            Yuan amount,
            LocalDate settledOn,
            PayoutState state,
            List<Transfer> transfers,
            Set<String> visibleTo) {
        this.id = id;
        this.settlement = settlement;
        this.programme = programme;
        this.region = region;
        this.voucher = voucher;
        this.order = order;
        this.party = party;
        this.payee = payee;
        this.amount = amount;
        this.settledOn = settledOn;
        this.state = state;
        this.transfers = transfers;
        this.visibleTo = visibleTo;
    }

    /**
     * Notes what the bank made of it: one that was paid may still come back, one that failed may be paid again.
     *
     * @throws Rejection WRONG_STATE for the same outcome twice
     */
    void record(Transfer transfer) {
        PayoutState next = transfer.outcome() == PaymentOutcome.PAID ? PayoutState.PAID : PayoutState.FAILED;
        if (state == next) {
            throw new Rejection(
                    WRONG_STATE,
                    "payout",
                    Words.say(next == PayoutState.PAID ? "payout.on-record-as-paid" : "payout.on-record-as-failed"));
        }
        state = next;
        transfers = Stream.concat(transfers.stream(), Stream.of(transfer)).toList();
    }

    /** Whether the same request was recorded before. */
    boolean has(Receipt receipt) {
        Optional<Receipt> first = transfers.stream()
                .map(Transfer::receipt)
                .filter(known -> known.key().equals(receipt.key()))
                .findFirst();
        first.ifPresent(receipt::mustBeReplayOf);
        return first.isPresent();
    }

    /** The last thing the bank made of it. */
    public Optional<Transfer> last() {
        return transfers.isEmpty() ? Optional.empty() : Optional.of(transfers.get(transfers.size() - 1));
    }

    /** First day on which anything more can become of it. */
    LocalDate since() {
        return last().map(Transfer::on).orElse(settledOn);
    }

    public String getId() {
        return id;
    }

    public String getSettlement() {
        return settlement;
    }

    public ProgrammeId getProgramme() {
        return programme;
    }

    /** Region that pays. */
    public RegionCode getRegion() {
        return region;
    }

    public VoucherId getVoucher() {
        return voucher;
    }

    public String getOrder() {
        return order;
    }

    /** Scope key of who is paid. */
    public String getParty() {
        return party;
    }

    public String getPayee() {
        return payee;
    }

    public Yuan getAmount() {
        return amount;
    }

    public LocalDate getSettledOn() {
        return settledOn;
    }

    public PayoutState getState() {
        return state;
    }

    public List<Transfer> getTransfers() {
        return transfers;
    }

    Set<String> getVisibleTo() {
        return visibleTo;
    }
}
