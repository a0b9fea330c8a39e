package org.hatchery.voucher.redemption;

import static org.hatchery.shared.UserErrorCode.NOT_ELIGIBLE;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.Funding;
import org.hatchery.programme.terms.Limit;
import org.hatchery.programme.terms.Terms;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.ProviderPool;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Offer;
import org.hatchery.voucher.order.Offered;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.order.Pricing;
import org.hatchery.voucher.story.ChangeVoucher;
import org.hatchery.voucher.story.Refusals;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use case: use a voucher for a service, in one step that places the order and holds its money.
 *
 * <p>Two database commands: the voucher is read and written. Terms never change and are remembered; the provider is
 * remembered for a minute, and asked afresh when it accepts.
 */
@Service
public class RedeemVoucher {
    private final ChangeVoucher change;
    private final ProgrammeDirectory programmes;
    private final ProviderPool pool;
    private final VoucherDirectory vouchers;

    RedeemVoucher(ChangeVoucher change, ProgrammeDirectory programmes, ProviderPool pool, VoucherDirectory vouchers) {
        this.change = change;
        this.programmes = programmes;
        this.pool = pool;
        this.vouchers = vouchers;
    }

    /**
     * What is bought.
     *
     * @param price of the whole service
     * @param amount what the voucher is to pay of it
     * @param priceReason why the price is not quantity times that of the catalogue; null where it is
     */
    public record Purchase(
            ProviderId provider,
            String offering,
            Yuan price,
            Yuan amount,
            int quantity,
            @Nullable String priceReason) {
        /** One unit. */
        public static Purchase single(ProviderId provider, String offering, Yuan price, Yuan amount) {
            return new Purchase(provider, offering, price, amount, 1, null);
        }
    }

    /**
     * Redeems, or returns the voucher with the order that the same request placed before.
     *
     * @throws Rejection NOT_FOUND; EXPIRED; WRONG_STATE; NOT_IN_CATALOGUE; AFFILIATED; NOT_ELIGIBLE and CAP_EXCEEDED, one
     *     for every rule that is not met; INVALID; IDEMPOTENCY_KEY_REUSED
     */
    public Voucher redeem(VoucherId id, Purchase purchase, Receipt receipt, Actor actor) {
        check(purchase);
        Provider provider = pool.find(purchase.provider()).orElseThrow(() -> Rejection.notFound("provider"));
        return change.redeem(id, actor.scope(), receipt, voucher -> place(voucher, provider, purchase, receipt, actor));
    }

    private static void check(Purchase purchase) {
        var faults = new Faults();
        Pricing.check(faults, purchase.price(), purchase.quantity());
        faults.unless(
                purchase.amount().hundredths() > 0 && !purchase.amount().isMoreThan(purchase.price()),
                "amount",
                Words.say("voucher.what-voucher-pays-above"));
        faults.mustBeNone();
    }

    private void place(Voucher voucher, Provider provider, Purchase purchase, Receipt receipt, Actor actor) {
        LocalDate today = change.today();
        voucher.mustBeUsable(today);
        Offering offering = Offered.by(provider, purchase.offering(), today, "offering");
        Affiliations.mustBeNone(voucher.getApplicant().ties(), provider.getTies());
        Terms terms = programmes.terms(
                voucher.getBasis().programme(), voucher.getBasis().termsFrom());
        Pricing pricing = pricing(purchase, offering);
        checkRules(voucher, terms, provider, offering, purchase, isFirst(voucher, terms, purchase));
        Offer offer = offer(voucher, terms, provider, offering);
        VoucherEvent event = change.event(VoucherAct.PLACED, receipt.id(), actor, null, receipt);
        var order = new Order(
                receipt.id(), offer, purchase.price(), purchase.amount(), today, OrderState.PLACED, event.at());
        voucher.redeem(order.priced(pricing), today, event);
    }

    private static Pricing pricing(Purchase purchase, Offering offering) {
        var faults = new Faults();
        String reason = purchase.priceReason();
        Pricing pricing = Pricing.of(
                offering, purchase.price(), purchase.quantity(), reason == null ? null : reason.strip(), faults);
        faults.mustBeNone();
        return pricing;
    }

    /**
     * Whether the applicant has no other order under the programme.
     *
     * <p>Only an order that is stored lifts the cap on the first one, so orders placed at once are all taken for the first
     * one. Other vouchers are read only where that makes a difference.
     */
    private boolean isFirst(Voucher voucher, Terms terms, Purchase purchase) {
        return terms.funding().asksForTheFirst(purchase.amount())
                && !voucher.placed().haveUse()
                && vouchers
                        .ofApplicant(
                                voucher.getApplicant().id(), voucher.getBasis().programme())
                        .stream()
                        .noneMatch(known -> known.placed().haveUse());
    }

    public static void checkRules(
            Voucher voucher, Terms terms, Provider provider, Offering offering, Purchase purchase, boolean first) {
        Funding funding = voucher.award().funding(terms);
        if (terms.coverage().services().contains(offering.kind()) && funding.rate(offering.kind()) == null) {
            throw new Rejection(NOT_ELIGIBLE, "voucher", Words.say("voucher.source-programme-names-rate-none"));
        }
        List<Limit> limits = funding.limits(
                offering.kind(), purchase.price(), voucher.placed().usedFor(offering.kind()), first);
        Refusals.mustBeNone(
                Terms.all(
                        terms.ofService(
                                Offered.wanted(provider, offering, purchase.price()),
                                voucher.getBasis().region()),
                        terms.exceeded(purchase.amount(), limits)),
                "amount");
    }

    public static Offer offer(Voucher voucher, Terms terms, Provider provider, Offering offering) {
        return new Offer(
                provider.getId(),
                provider.getProfile().name(),
                provider.getProfile().creditCode(),
                provider.getRegion(),
                offering.code(),
                offering.kind(),
                offering.title(),
                terms.coverage()
                        .partner(provider.getRegion(), voucher.getBasis().region())
                        .orElse(null));
    }
}
