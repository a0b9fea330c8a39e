package org.hatchery.voucher;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_IN_CATALOGUE;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.Limit;
import org.hatchery.programme.ProgrammeDirectory;
import org.hatchery.programme.ServiceWanted;
import org.hatchery.programme.Terms;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.ProviderPool;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
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

    RedeemVoucher(ChangeVoucher change, ProgrammeDirectory programmes, ProviderPool pool) {
        this.change = change;
        this.programmes = programmes;
        this.pool = pool;
    }

    /**
     * What is bought.
     *
     * @param price of the whole service
     * @param amount what the voucher is to pay of it
     */
    public record Purchase(ProviderId provider, String offering, Yuan price, Yuan amount) {}

    /**
     * Redeems, or returns the voucher with the order that the same request placed before.
     *
     * @throws Rejection NOT_FOUND; EXPIRED; WRONG_STATE; NOT_IN_CATALOGUE; AFFILIATED; NOT_ELIGIBLE and CAP_EXCEEDED, one
     *     for every rule that is not met; INVALID; IDEMPOTENCY_KEY_REUSED
     */
    public Voucher redeem(VoucherId id, Purchase purchase, Receipt receipt, Actor actor) {
        if (purchase.amount().hundredths() == 0 || purchase.amount().isMoreThan(purchase.price())) {
            throw new Rejection(
                    INVALID,
                    "amount",
                    "使用金额须大于 0,且不超过服务价格。",
                    "What the voucher pays is above 0 and at most the price.");
        }
        Provider provider = pool.find(purchase.provider()).orElseThrow(() -> Rejection.notFound("provider"));
        return change.redeem(id, actor.scope(), receipt, voucher -> place(voucher, provider, purchase, receipt, actor));
    }

    private void place(Voucher voucher, Provider provider, Purchase purchase, Receipt receipt, Actor actor) {
        LocalDate today = change.today();
        voucher.mustBeUsable(today);
        Offering offering = offered(provider, purchase.offering(), today, "offering");
        Affiliations.mustBeNone(voucher.getApplicant().ties(), provider.getTies());
        Terms terms = programmes.terms(voucher.getProgramme(), voucher.getTermsFrom());
        checkRules(voucher, terms, provider, offering, purchase);
        Offer offer = offer(voucher, terms, provider, offering);
        VoucherEvent event = change.event(VoucherAct.PLACED, receipt.id(), actor, null, receipt);
        var order = new Order(
                receipt.id(), offer, purchase.price(), purchase.amount(), today, OrderState.PLACED, event.at());
        voucher.redeem(order, today, event);
    }

    /** What the provider offers under this code today. */
    static Offering offered(Provider provider, String code, LocalDate today, String field) {
        Offering offering = provider.offering(code, today)
                .orElseThrow(() -> unavailable(field, "该服务不在服务机构的目录内。", "The provider does not offer this."));
        if (provider.isSuspendedOn(today)) {
            throw unavailable(field, "该服务机构已被暂停服务资格。", "The provider is suspended.");
        }
        if (!provider.isQualifiedFor(offering.kind(), today)) {
            throw unavailable(
                    field, "该服务机构没有此类服务的有效资质。", "The provider is not qualified for this kind of service today.");
        }
        return offering;
    }

    private static Rejection unavailable(String field, String chinese, String english) {
        return new Rejection(NOT_IN_CATALOGUE, field, chinese, english);
    }

    static void checkRules(Voucher voucher, Terms terms, Provider provider, Offering offering, Purchase purchase) {
        List<Limit> limits = terms.funding()
                .limits(offering.kind(), purchase.price(), voucher.usedFor(offering.kind()), voucher.isFirstUse());
        Refusals.mustBeNone(
                Terms.all(
                        terms.ofService(wanted(provider, offering, purchase.price()), voucher.getRegion()),
                        terms.exceeded(purchase.amount(), limits)),
                "amount");
    }

    static ServiceWanted wanted(Provider provider, Offering offering, Yuan price) {
        return new ServiceWanted(
                offering.kind(), price, provider.getRegion(), offering.statutory() || offering.batch());
    }

    static Offer offer(Voucher voucher, Terms terms, Provider provider, Offering offering) {
        return new Offer(
                provider.getId(),
                provider.getProfile().name(),
                provider.getProfile().creditCode(),
                provider.getRegion(),
                offering.code(),
                offering.kind(),
                offering.title(),
                terms.coverage()
                        .partner(provider.getRegion(), voucher.getRegion())
                        .orElse(null));
    }
}
