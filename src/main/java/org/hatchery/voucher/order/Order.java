package org.hatchery.voucher.order;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hatchery.programme.terms.ClaimStage;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Use of a voucher for one service (创新券订单). */
@NamedInterface(propagate = false)
public class Order {
    private final String id;
    private final Offer offer;
    private final Yuan price;

    /** What the voucher pays at most. */
    private final Yuan part;

    private final LocalDate placedOn;
    private OrderState state;
    private @Nullable Contract contract;
    private @Nullable Delivery delivery;
    private @Nullable Claim claim;

    /** Of its technology contract; absent while none is registered. */
    private @Nullable String certificate;

    /** Absent on orders placed before there were quantities. */
    private @Nullable Pricing pricing;

    /** Since when it has waited in its present step. */
    private Instant since;

    public Order(String id, Offer offer, Yuan price, Yuan part, LocalDate placedOn, OrderState state, Instant since) {
        this.id = id;
        this.offer = offer;
        this.price = price;
        this.part = part;
        this.placedOn = placedOn;
        this.state = state;
        this.since = since;
    }

    /** Says how its price came about. */
    public Order priced(Pricing how) {
        pricing = how;
        return this;
    }

    public void move(OrderState next, VoucherEvent event) {
        state = next;
        since = event.at();
    }

    public static Rejection wrongState() {
        return new Rejection(WRONG_STATE, "order", Words.say("voucher.order-claim-state-allows"));
    }

    public void contracted(@Nullable Contract signed) {
        contract = signed;
    }

    /** Its technology contract is registered under this certificate, or no longer. */
    public void registered(@Nullable String under) {
        certificate = under;
    }

    public void delivered(Delivery what) {
        delivery = what;
    }

    /** A claim whose papers are not sure yet; the present step goes on meanwhile. */
    public void drafted(@Nullable Claim draft) {
        claim = draft;
    }

    public void claimed(Claim next, VoucherEvent event) {
        claim = next;
        since = event.at();
    }

    /**
     * The claim it has.
     *
     * @throws Rejection WRONG_STATE without one
     */
    public Claim present() {
        return Optional.ofNullable(claim).orElseThrow(Order::wrongState);
    }

    /**
     * Refuses days before the order, or before its contract was signed.
     *
     * @throws Rejection WRONG_DATES
     */
    public void mustBeDeliverable(LocalDate on) {
        if (on.isBefore(placedOn)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("voucher.nothing-delivered-before-ordered"));
        }
        if (contract != null && on.isBefore(contract.signedOn())) {
            throw new Rejection(
                    WRONG_DATES, "on", Words.say("voucher.nothing-delivered-before-contract", contract.signedOn()));
        }
    }

    /** Whether a delivery is to be expected of it. */
    public boolean isUnderContract() {
        return state == OrderState.CONTRACTED || state == OrderState.IN_SERVICE;
    }

    public boolean isIn(ClaimState wanted) {
        return claim != null && claim.state() == wanted;
    }

    /** Whether it was declined or cancelled. */
    public boolean isDropped() {
        return state.isOver();
    }

    /** What its voucher pays of it, or is going to. */
    public Yuan pays() {
        if (state.isOver() || isIn(ClaimState.REJECTED) || isIn(ClaimState.CLAWED_BACK)) {
            return Yuan.ZERO;
        }
        return claim != null && claim.state() == ClaimState.SETTLED ? claim.amount() : part;
    }

    /** Whether money is held for it. */
    public boolean holds() {
        return !state.isOver() && (claim == null || !claim.state().isOver());
    }

    /** Whether the service is yet to be delivered or confirmed; what follows is no more the applicant's to do. */
    public boolean isUnderWay() {
        return !state.isOver() && state != OrderState.CONFIRMED;
    }

    /** Whether it counts towards caps. */
    public boolean counts() {
        return !state.isOver() && !isIn(ClaimState.REJECTED);
    }

    /** Contract and invoices it has in its books. */
    public List<String> papers() {
        List<String> papers = new ArrayList<>();
        if (contract != null) {
            papers.add(Paper.contract(offer.providerCode(), contract.number()));
        }
        if (claim != null) {
            papers.addAll(papersOf(claim));
        }
        return papers;
    }

    /** Invoices of a claim of it. */
    public List<String> papersOf(Claim some) {
        return some.invoices().stream()
                .map(invoice -> Paper.invoice(offer.providerCode(), invoice.number()))
                .toList();
    }

    /** For whom it waits; null while a service is under way or when nothing is left to do. */
    public @Nullable ClaimStage getWaitsFor() {
        if (claim == null) {
            return switch (state) {
                case PLACED -> ClaimStage.ANSWER;
                case DELIVERED -> ClaimStage.CONFIRMATION;
                case CONFIRMED -> ClaimStage.CLAIM;
                case DISPUTED -> ClaimStage.AGENCY_REVIEW;
                case ACCEPTED, CONTRACTED, IN_SERVICE, DECLINED, CANCELLED -> null;
            };
        }
        return switch (claim.state()) {
            case CITY_REVIEW -> ClaimStage.CITY_REVIEW;
            case AGENCY_REVIEW, PUBLIC_NOTICE -> ClaimStage.AGENCY_REVIEW;
            case RETURNED -> ClaimStage.CORRECTION;
            case APPROVED -> ClaimStage.SETTLEMENT;
            case DRAFT, SETTLED, REJECTED, CLAWED_BACK -> null;
        };
    }

    /** Scope key of whoever serves it. */
    public String providerKey() {
        return Scope.provider(offer.provider().value());
    }

    public String getId() {
        return id;
    }

    public Offer getOffer() {
        return offer;
    }

    public Yuan getPrice() {
        return price;
    }

    public Pricing getPricing() {
        return pricing == null ? Pricing.UNKNOWN : pricing;
    }

    public Yuan getPart() {
        return part;
    }

    public LocalDate getPlacedOn() {
        return placedOn;
    }

    public OrderState getState() {
        return state;
    }

    public @Nullable Contract getContract() {
        return contract;
    }

    public @Nullable String getCertificate() {
        return certificate;
    }

    public @Nullable Delivery getDelivery() {
        return delivery;
    }

    public @Nullable Claim getClaim() {
        return claim;
    }

    public Instant getSince() {
        return since;
    }
}
