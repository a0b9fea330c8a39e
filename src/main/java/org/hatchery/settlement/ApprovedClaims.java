package org.hatchery.settlement;

import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.SettlementModel;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.ClaimStep;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses what a settlement pays: all approved claims of a programme, or those that somebody names. */
@Component
class ApprovedClaims {
    /** Claims in one settlement. */
    static final int MOST = 500;

    private final VoucherDirectory vouchers;
    private final ProgrammeDirectory programmes;

    ApprovedClaims(VoucherDirectory vouchers, ProgrammeDirectory programmes) {
        this.vouchers = vouchers;
        this.programmes = programmes;
    }

    /**
     * The claims that would be paid.
     *
     * @param chosen null for all, up to 500 of them
     * @throws Rejection WRONG_STATE when no claim is approved; INVALID for none, more than 500 or the same twice; NOT_FOUND or
     *     WRONG_STATE for each that is not of the programme, or not approved
     */
    List<PayableClaim> of(Programme programme, @Nullable List<ChosenClaim> chosen) {
        return chosen == null ? all(programme.getId()) : chosen(programme.getId(), chosen);
    }

    private List<PayableClaim> all(ProgrammeId programme) {
        List<PayableClaim> approved = vouchers.withApprovedClaims(programme, MOST).stream()
                .flatMap(this::approved)
                .limit(MOST)
                .toList();
        if (approved.isEmpty()) {
            throw noneApproved();
        }
        return approved;
    }

    static Rejection noneApproved() {
        return new Rejection(WRONG_STATE, "programme", Words.say("settlement.claim-programme-approved"));
    }

    private List<PayableClaim> chosen(ProgrammeId programme, List<ChosenClaim> chosen) {
        if (chosen.isEmpty() || chosen.size() > MOST || Set.copyOf(chosen).size() < chosen.size()) {
            throw new Rejection(INVALID, "claims", Words.say("settlement.choose-1-500-claims"));
        }
        Map<VoucherId, Voucher> found =
                vouchers
                        .whole(chosen.stream()
                                .map(ChosenClaim::voucher)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(voucher -> voucher.getBasis().programme().equals(programme))
                        .collect(toMap(Voucher::getId, voucher -> voucher));
        var faults = new Faults();
        List<PayableClaim> payable = IntStream.range(0, chosen.size())
                .mapToObj(place -> faults.read(
                        () -> Optional.of(payable(chosen.get(place), found, "claims." + place)),
                        Optional.<PayableClaim>empty()))
                .flatMap(Optional::stream)
                .toList();
        faults.mustBeNone();
        return payable;
    }

    private PayableClaim payable(ChosenClaim claim, Map<VoucherId, Voucher> found, String field) {
        Voucher voucher = Optional.ofNullable(found.get(claim.voucher())).orElseThrow(() -> Rejection.notFound(field));
        Order order = voucher.order(claim.order()).orElseThrow(() -> Rejection.notFound(field));
        if (!ClaimStep.SETTLE.leadsFrom(order)) {
            throw new Rejection(WRONG_STATE, field, Words.say("settlement.claim-approved-choose-again"));
        }
        return payable(voucher, order);
    }

    private Stream<PayableClaim> approved(Voucher voucher) {
        return voucher.getOrders().stream().filter(ClaimStep.SETTLE::leadsFrom).map(order -> payable(voucher, order));
    }

    private PayableClaim payable(Voucher voucher, Order order) {
        boolean provider = programmes
                        .terms(
                                voucher.getBasis().programme(),
                                voucher.getBasis().termsFrom())
                        .settlement()
                        .model()
                == SettlementModel.PROVIDER_CLAIMS;
        String payee = provider
                ? order.getOffer().providerName()
                : voucher.getApplicant().name();
        String party = provider ? order.providerKey() : voucher.getBasis().owner();
        var item = new SettlementItem(
                voucher.getId(),
                order.getId(),
                payee,
                ClaimStep.SETTLE.of(order).amount(),
                order.getSince(),
                null);
        return new PayableClaim(item, party);
    }
}
