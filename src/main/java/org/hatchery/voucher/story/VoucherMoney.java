package org.hatchery.voucher.story;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Worded;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.ledger.EntryKind;
import org.hatchery.voucher.ledger.Ledger;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/** Money of a voucher: how its state follows its money, what was done to it, and the one thing it may be waiting for. */
abstract class VoucherMoney implements Worded {
    @Id
    private final VoucherId id;

    @Version
    private @Nullable Long version;

    @Unwrapped.Empty
    private final Basis basis;

    private VoucherState state;

    @Unwrapped.Empty
    private Funds funds;

    @Unwrapped.Empty
    private History past;

    VoucherMoney(VoucherId id, Basis basis, VoucherState state, Funds funds, History past) {
        this.id = id;
        this.basis = basis;
        this.state = state;
        this.funds = funds;
        this.past = past;
    }

    // ---- money

    void become(VoucherState next) {
        state = next;
    }

    private void fund(Funds next) {
        funds = next;
        state = funds.restated(state);
    }

    /** Moves money of an order. */
    void move(EntryKind kind, Order order, Yuan amount, VoucherEvent event) {
        fund(funds.moved(id, kind, order.getId(), amount, event, event.receipt().key()));
    }

    /** Books what the budget gave or took back. */
    void book(EntryKind kind, Yuan amount, Pending act) {
        fund(funds.moved(id, kind, null, amount, act.event(), act.key()));
    }

    /** Whatever is held for the order is free again. */
    void release(Order order, VoucherEvent event) {
        Yuan held = funds.ledger().heldFor(order.getId());
        if (held.hundredths() > 0) {
            move(EntryKind.RELEASED, order, held, event);
        }
    }

    /** Whatever is free on a closed voucher goes back to the budget. */
    void lapseRest(VoucherEvent event) {
        Yuan free = getBalances().free();
        if (state.isClosed() && free.hundredths() > 0) {
            wish(Pending.Wish.LAPSE, new Yuan(-free.hundredths()), List.of(), null, event);
        }
    }

    Rejection notEnough() {
        Yuan free = getBalances().free();
        return new Rejection(CAP_EXCEEDED, "amount", Words.say("voucher.voucher-yuan-left-ask", free));
    }

    // ---- what was done, and what is wished for

    void remember(VoucherEvent event) {
        past = past.plus(event);
    }

    void wish(Pending.Wish wish, Yuan posting, List<String> papers, @Nullable Claim before, VoucherEvent event) {
        past = past.waitingFor(new Pending(wish, nextKey(), posting, papers, before, event));
    }

    /** Names the next write of the voucher; no two writes that came about have the same. */
    String nextKey() {
        return id.value() + "#" + getVersion();
    }

    /** The act that waited, which waits no more. */
    Pending taken() {
        Pending act = past.outstanding();
        past = past.settled();
        return act;
    }

    public boolean isUnsettled() {
        return past.pending() != null;
    }

    /** Whether the act of just this request is pending. */
    boolean isPending(Receipt receipt) {
        return past.isPending(receipt);
    }

    public boolean waitsFor(String key) {
        return past.waitsFor(key);
    }

    boolean hasMoved(String key) {
        return funds.ledger().has(key);
    }

    /** Whether the act happened after all. */
    boolean hasBooked(Pending act) {
        return hasMoved(act.key()) || (act.posting().hundredths() == 0 && past.has(act.event()));
    }

    /**
     * What the same request did before, or is about to do.
     *
     * @throws Rejection IDEMPOTENCY_KEY_REUSED for another request under the same key
     */
    public Optional<VoucherEvent> replayed(Receipt receipt) {
        return past.replayed(receipt);
    }

    /** What was asked when this order was placed. */
    Optional<Receipt> placedBy(String orderId) {
        return past.placedBy(orderId);
    }

    /** Counts a write that a story tells of, so that no later act has the key of an earlier one. */
    public void written() {
        version = version == null ? 0 : version + 1;
    }

    // ---- questions

    @Nullable Pending getPending() {
        return past.pending();
    }

    public VoucherId getId() {
        return id;
    }

    /** Rises with every change; 0 for one that was just requested. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public Basis getBasis() {
        return basis;
    }

    public Applicant getApplicant() {
        return basis.applicant();
    }

    /** By who applied; what else it says, not every provider of an order may know. */
    @Override
    public Collection<@Nullable String> words() {
        return List.of(getApplicant().name());
    }

    public LocalDate getRequestedOn() {
        return basis.requestedOn();
    }

    public VoucherState getState() {
        return state;
    }

    public Ledger getLedger() {
        return funds.ledger();
    }

    public Balances getBalances() {
        return funds.balances();
    }

    public List<VoucherEvent> getHistory() {
        return past.history();
    }
}
