package org.hatchery.voucher.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.hatchery.firm.Incubatee;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.Candidate;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Terms;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.grant.Prior;
import org.hatchery.voucher.grant.RequestVoucher;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimEvidence;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.ClaimStep;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.order.Offered;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.order.OrderStep;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.order.Pricing;
import org.hatchery.voucher.order.Step;
import org.hatchery.voucher.redemption.Affiliations;
import org.hatchery.voucher.redemption.ChangeOrder;
import org.hatchery.voucher.redemption.OrderSteps;
import org.hatchery.voucher.redemption.ProgressOrder;
import org.hatchery.voucher.redemption.RedeemVoucher;
import org.hatchery.voucher.redemption.SubmitClaim;
import org.hatchery.voucher.story.Basis;
import org.hatchery.voucher.story.Lifetime;
import org.hatchery.voucher.story.OrderInVoucher;
import org.hatchery.voucher.story.Refusals;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Tells what happened to a voucher on days of the past, by the rules that the use cases ask; nothing is stored.
 *
 * <p>What needs a budget or a paper gets it at once: whoever tells the story stores {@link #papers()} and budgets that
 * say the same.
 */
@NamedInterface(propagate = false)
public final class VoucherStory {
    /** Class of what {@link #papers()} answers. */
    public static final Class<?> PAPER = Paper.class;

    private final Terms terms;
    private final VoucherTeller teller;
    /** Whether an earlier voucher of the applicant was used. */
    private final boolean used;

    private final Voucher voucher;
    private int acts;

    private VoucherStory(Terms terms, VoucherTeller teller, boolean used, Voucher voucher) {
        this.terms = terms;
        this.teller = teller;
        this.used = used;
        this.voucher = voucher;
        voucher.written();
    }

    /**
     * A request.
     *
     * @param candidate the applicant as the rules saw it on that day
     * @param before what it had asked for before
     * @param city that reviews its claims first
     * @throws org.hatchery.shared.Rejection NOT_ELIGIBLE or CAP_EXCEEDED, as for anybody
     */
    public static VoucherStory request(
            RequestVoucher.Request request,
            Incubatee incubatee,
            Candidate candidate,
            Programme programme,
            List<Voucher> before,
            @Nullable RegionCode city,
            LocalDate on,
            VoucherTeller teller) {
        Terms terms = programme.termsOn(on).orElseThrow();
        var prior = Prior.of(before, on);
        Refusals.mustBeNone(
                Terms.all(
                        terms.ofApplicant(candidate, programme.getRegion(), on),
                        terms.ofRequest(request.amount(), candidate, prior, on.getYear())),
                "amount");
        VoucherId id = VoucherId.of(programme.getId(), incubatee.getId(), before.size() + 1);
        return new VoucherStory(
                terms,
                teller,
                before.stream().anyMatch(voucher -> voucher.placed().haveUse()),
                Voucher.request(
                        before.size() + 1,
                        Basis.of(
                                programme,
                                terms.from(),
                                RequestVoucher.applicant(request, incubatee, candidate),
                                on,
                                city),
                        request.amount(),
                        request.purpose(),
                        teller.event(VoucherAct.REQUESTED, null, on, null, id.value()),
                        incubatee.isSample() && programme.isSample()));
    }

    public Voucher voucher() {
        return voucher;
    }

    /** Contracts and invoices that its orders hold, as they are stored. */
    public List<?> papers() {
        return voucher.getOrders().stream()
                .filter(Order::counts)
                .flatMap(order -> Paper.of(order, voucher.getId()))
                .toList();
    }

    /**
     * Issues it.
     *
     * @param rate that the authority decides where the terms name none
     */
    public void issue(Yuan amount, Rate rate, LocalDate on) {
        Rate decided = terms.leaveRateOpen() ? rate : null;
        LocalDate lastDay = terms.validity().lastDay(on);
        act(VoucherAct.ISSUED, null, on, null, event -> voucher.issue(amount, decided, lastDay, on, event));
    }

    public void reject(String reason, LocalDate on) {
        act(VoucherAct.REJECTED, null, on, reason, voucher::reject);
    }

    public void revoke(String reason, LocalDate on) {
        act(VoucherAct.REVOKED, null, on, reason, voucher::revoke);
    }

    /** Its last day is over, and perhaps the time to record a delivery as well. */
    public void expire(LocalDate today) {
        LocalDate last = voucher.life().validUntil();
        if (last == null) {
            throw new IllegalStateException("No rule ends " + voucher.getId().value() + ".");
        }
        expireOn(last.plusDays(1));
        LocalDate lastRecording = last.plusDays(Lifetime.DAYS_TO_RECORD);
        if (!voucher.life().isOver() && lastRecording.isBefore(today)) {
            expireOn(lastRecording.plusDays(1));
        }
    }

    private void expireOn(LocalDate day) {
        act(VoucherAct.EXPIRED, null, day, null, event -> voucher.expire(day, event));
    }

    /** Places an order and answers its id. */
    public String redeem(Provider provider, String code, Yuan price, Yuan amount, LocalDate on) {
        String order = Fingerprint.of(key()).substring(0, 32);
        act(VoucherAct.PLACED, order, on, null, event -> place(order, provider, code, price, amount, on, event));
        return order;
    }

    private void place(
            String id, Provider provider, String code, Yuan price, Yuan amount, LocalDate on, VoucherEvent event) {
        voucher.mustBeUsable(on);
        Offering offering = Offered.by(provider, code, on, "offering");
        Affiliations.mustBeNone(voucher.getApplicant().ties(), provider.getTies());
        var purchase = RedeemVoucher.Purchase.single(provider.getId(), code, price, amount);
        RedeemVoucher.checkRules(
                voucher,
                terms,
                provider,
                offering,
                purchase,
                !used && !voucher.placed().haveUse());
        var offer = RedeemVoucher.offer(voucher, terms, provider, offering);
        var order = new Order(id, offer, price, amount, on, OrderState.PLACED, event.at());
        voucher.redeem(order.priced(Pricing.whole(offering, price)), on, event);
    }

    public void accept(String order, LocalDate on) {
        take(OrderStep.ACCEPT, order, null, on);
    }

    public void start(String order, LocalDate on) {
        take(OrderStep.START, order, null, on);
    }

    public void confirm(String order, LocalDate on) {
        take(OrderStep.CONFIRM, order, null, on);
    }

    public void dispute(String order, String reason, LocalDate on) {
        take(OrderStep.DISPUTE, order, reason, on);
    }

    public void decline(String order, String reason, LocalDate on) {
        take(OrderStep.DECLINE, order, reason, on);
    }

    public void cancel(String order, String reason, LocalDate on) {
        take(OrderStep.CANCEL, order, reason, on);
    }

    private void take(OrderStep step, String order, @Nullable String note, LocalDate on) {
        step(step, order, note, on, (placed, event) -> placed.take(step, event));
    }

    /** Nobody asks who takes the step: what it allows on that day is what happened. */
    private void step(Step step, String order, @Nullable String note, LocalDate on, ChangeOrder.Change change) {
        OrderSteps.of(voucher.getBasis(), voucher.life(), order(order), terms, on, ZoneOffset.UTC)
                .mustLead(step);
        act(step.act(), order, on, note, event -> change.to(voucher.at(order(order)), event));
    }

    public void deliver(String order, String summary, LocalDate on) {
        var delivery = new Delivery(on, summary);
        step(OrderStep.DELIVER, order, null, on, (placed, event) -> placed.deliver(delivery, on, event));
    }

    public void contract(String order, String number, LocalDate on) {
        ProgressOrder.checkPaper(number, "number");
        var signed = new Contract(number, on);
        step(OrderStep.CONTRACT, order, null, on, (placed, event) -> placed.contract(signed, event));
    }

    /** Hands a claim in, or hands it in again. */
    public void claim(String order, Invoice invoice, List<ClaimEvidence> evidence, LocalDate on) {
        Yuan amount = order(order).getPart().atMost(invoice.amount());
        List<SubmitClaim.Proof> proofs = evidence.stream()
                .map(file -> new SubmitClaim.Proof(file.kind(), file.attachment()))
                .toList();
        var request = new SubmitClaim.Request(amount, List.of(invoice), proofs);
        SubmitClaim.checkAmount(request, order(order), voucher.award().funding(terms));
        SubmitClaim.checkEvidence(request, terms);
        var draft = Claim.draft(amount, List.of(invoice), evidence);
        step(ClaimStep.SUBMIT, order, null, on, (placed, event) -> placed.claim(draft, event));
    }

    /** The city, then the programme's authority passes it; what is under public notice is approved after it. */
    public void pass(String order, int noticeDays, LocalDate on) {
        Claim next = ClaimStep.PASS.of(order(order)).passed(on.plusDays(noticeDays), on);
        step(ClaimStep.PASS, order, null, on, (placed, event) -> placed.review(next, event));
    }

    public void giveBack(String order, String reason, LocalDate on) {
        Claim next = ClaimStep.RETURN.of(order(order)).in(ClaimState.RETURNED);
        step(ClaimStep.RETURN, order, reason, on, (placed, event) -> placed.review(next, event));
    }

    public void rejectClaim(String order, String reason, LocalDate on) {
        step(ClaimStep.REJECT, order, reason, on, OrderInVoucher::rejectClaim);
    }

    /** Pays it by this settlement. */
    public void settle(String order, String settlement, LocalDate on) {
        step(ClaimStep.SETTLE, order, null, on, (placed, event) -> placed.settle(settlement, on, event));
    }

    public void clawBack(String order, String reason, LocalDate on) {
        step(ClaimStep.CLAW_BACK, order, reason, on, OrderInVoucher::clawBack);
    }

    private Order order(String id) {
        return voucher.order(id).orElseThrow();
    }

    private String key() {
        return voucher.getId().value() + "/" + (acts + 1);
    }

    /** Written once as it is, and once more when what it wished for was granted. */
    private void act(
            VoucherAct what, @Nullable String order, LocalDate on, @Nullable String note, Consumer<VoucherEvent> act) {
        act.accept(teller.event(what, order, on, note, key()));
        acts++;
        voucher.written();
        if (voucher.isUnsettled()) {
            voucher.granted();
            voucher.written();
        }
    }
}
