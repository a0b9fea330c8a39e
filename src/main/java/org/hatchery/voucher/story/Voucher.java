package org.hatchery.voucher.story;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hatchery.notice.Telling;
import org.hatchery.programme.terms.Rate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.voucher.ledger.EntryKind;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.order.OrderStep;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.modulith.NamedInterface;

/**
 * Innovation voucher (创新券): a grant with its orders, their claims and the ledger of its money, in one document.
 *
 * <p>Money moves only through the ledger, and only here. What needs the budget or the register of papers is wished for
 * first and happens when the wish was granted ({@link #granted}); until then no other act is let in.
 */
@Counted
@Telling
@Document("vouchers")
@NamedInterface(propagate = false)
public class Voucher extends VoucherMoney {
    @Unwrapped.Empty
    private Award award;

    @Unwrapped.Empty
    private Lifetime life = Lifetime.NONE;

    @Unwrapped.Empty
    private Orders placed;

    private Set<String> visibleTo;
    private final boolean sample;

    Voucher(
            VoucherId id,
            Basis basis,
            Award award,
            VoucherState state,
            Orders placed,
            Funds funds,
            History past,
            Set<String> visibleTo,
            boolean sample) {
        super(id, basis, state, funds, past);
        this.award = award;
        this.placed = placed;
        this.visibleTo = visibleTo;
        this.sample = sample;
    }

    /** A request whose rules were checked. */
    public static Voucher request(
            int number, Basis basis, Yuan amount, String purpose, VoucherEvent event, boolean sample) {
        return new Voucher(
                VoucherId.of(basis.programme(), basis.applicant().id(), number),
                basis,
                Award.of(amount, purpose),
                VoucherState.SUBMITTED,
                Orders.NONE,
                Funds.NONE,
                History.beginningWith(event),
                basis.visibleTo(),
                sample);
    }

    // ---- the grant

    /**
     * Wishes for the money of a grant.
     *
     * @param rate share of the price that the authority decides because the terms name none
     * @throws Rejection WRONG_STATE unless it waits for a decision; CAP_EXCEEDED above what was asked for; INVALID for
     *     nothing, or a last day that is over
     */
    public void issue(
            Yuan granted, @Nullable Rate rate, @Nullable LocalDate lastDay, LocalDate today, VoucherEvent event) {
        GrantStep.ISSUE.mustLeadFrom(getState());
        award = award.granted(granted).ratedAt(rate);
        if (lastDay != null && lastDay.isBefore(today)) {
            throw new Rejection(INVALID, "", Words.say("voucher.terms-voucher-over-already"));
        }
        life = new Lifetime(today, lastDay, null);
        wish(Pending.Wish.ISSUE, granted, List.of(), null, event);
    }

    /**
     * Decides that share for a voucher that was issued without one.
     *
     * @throws Rejection WRONG_STATE unless it can be used and waits for that
     */
    public void rate(Rate decided, VoucherEvent event) {
        GrantStep.RATE.mustLeadFrom(getState());
        award.mustBeUnrated();
        award = award.ratedAt(decided);
        remember(event);
    }

    /** Turns the request down. */
    public void reject(VoucherEvent event) {
        GrantStep.REJECT.mustLeadFrom(getState());
        become(VoucherState.REJECTED);
        remember(event);
    }

    /** Takes back what is left of it; what was delivered is still paid. */
    public void revoke(VoucherEvent event) {
        GrantStep.REVOKE.mustLeadFrom(getState());
        close(VoucherState.REVOKED, order -> false, event);
    }

    /**
     * Ends its validity; what was delivered in time is still paid, and a voucher that is used up stays so. What is under
     * contract waits until no delivery in time can be recorded any more.
     */
    public void expire(LocalDate today, VoucherEvent event) {
        if (getState() != VoucherState.EXPIRED || life.isOver()) {
            GrantStep.EXPIRE.mustLeadFrom(getState());
        }
        if (getBalances().isAnythingLeft()) {
            boolean recorded = life.isDeliveryRecordedOn(today);
            close(VoucherState.EXPIRED, order -> recorded && order.isUnderContract(), event);
        } else {
            life = life.over();
        }
    }

    /** Orders of which a delivery may yet be recorded are kept; all others that were not delivered end. */
    private void close(VoucherState end, Predicate<Order> kept, VoucherEvent event) {
        become(end);
        remember(event);
        placed.undelivered().stream().filter(kept.negate()).forEach(order -> {
            release(order, event);
            order.move(OrderState.CANCELLED, event);
        });
        life = placed.undelivered().isEmpty() ? life.over() : life.waiting();
        lapseRest(event);
    }

    // ---- orders

    /**
     * Places an order and holds its money; rules of the programme were checked.
     *
     * @throws Rejection WRONG_STATE unless it is issued; EXPIRED after its last day; CAP_EXCEEDED above what is free
     */
    public Order redeem(Order order, LocalDate today, VoucherEvent event) {
        mustBeUsable(today);
        if (order.getPart().isMoreThan(getBalances().free())) {
            throw notEnough();
        }
        placed = placed.plus(order);
        visibleTo = new HashSet<>(visibleTo);
        visibleTo.add(order.providerKey());
        move(EntryKind.HELD, order, order.getPart(), event);
        remember(event);
        return order;
    }

    /**
     * Lets only a voucher through that can be used today.
     *
     * @throws Rejection WRONG_STATE or EXPIRED; CAP_EXCEEDED when nothing is left of it
     */
    public void mustBeUsable(LocalDate today) {
        if (getState() == VoucherState.EXPIRED) {
            throw Lifetime.expired();
        }
        life.mustInclude(today);
        if (getState() == VoucherState.EXHAUSTED) {
            throw notEnough();
        }
        GrantStep.REDEEM.mustLeadFrom(getState());
    }

    public boolean canBeUsedOn(LocalDate day) {
        return GrantStep.REDEEM.leadsFrom(getState()) && life.includes(day);
    }

    /** One of its orders, for whatever is done to that. */
    public OrderInVoucher at(Order order) {
        return new OrderInVoucher(this, order);
    }

    // ---- wishes

    /** The act that waited has what it needs, and happens. */
    public Voucher granted() {
        Pending act = taken();
        VoucherEvent event = act.event();
        switch (act.wish()) {
            case ISSUE -> issued(act);
            case LAPSE -> book(EntryKind.LAPSED, new Yuan(-act.posting().hundredths()), act);
            case CONTRACT -> at(placed.of(event)).take(OrderStep.CONTRACT, event);
            case CLAIM -> at(placed.of(event)).handIn(event);
        }
        return this;
    }

    private void issued(Pending act) {
        become(VoucherState.ISSUED);
        life = life.begun();
        book(EntryKind.ISSUED, act.posting(), act);
        remember(act.event());
    }

    /** The act that waited cannot have what it needs, and never happened. */
    Voucher denied() {
        Pending act = taken();
        switch (act.wish()) {
            case ISSUE -> {
                award = award.denied();
                life = Lifetime.NONE;
            }
            case LAPSE -> throw new IllegalStateException("A budget takes back what it gave: " + act.key());
            case CONTRACT -> placed.of(act.event()).contracted(null);
            case CLAIM -> placed.of(act.event()).drafted(act.before());
        }
        return this;
    }

    // ---- questions

    /** Contracts and invoices in its books: of orders that did not come to nothing, and of a claim being corrected. */
    public Set<String> papers() {
        Set<String> papers = placed.papers();
        papers.addAll(dropped());
        return papers;
    }

    /** Invoices that the pending correction of a claim no longer names. */
    List<String> dropped() {
        Pending act = getPending();
        return act == null ? List.of() : placed.droppedBy(act);
    }

    public Optional<Order> order(String id) {
        return placed.find(id);
    }

    /** Keys under which the whole voucher is visible. */
    public Set<String> keysOfAll() {
        Set<String> keys = new HashSet<>(visibleTo);
        keys.removeIf(key -> key.startsWith(Scope.provider("")));
        return keys;
    }

    public Orders placed() {
        return placed;
    }

    public Award award() {
        return award;
    }

    public Lifetime life() {
        return life;
    }

    public List<Order> getOrders() {
        return placed.orders();
    }

    public @Nullable Yuan getFace() {
        return award.face();
    }

    public @Nullable LocalDate getIssuedOn() {
        return life.issuedOn();
    }

    /** The voucher as far as the scope reaches: a provider sees its own orders and nothing of the others. */
    public SeenVoucher seenBy(Scope scope) {
        return SeenVoucher.of(this, scope);
    }

    public boolean isSample() {
        return sample;
    }
}
