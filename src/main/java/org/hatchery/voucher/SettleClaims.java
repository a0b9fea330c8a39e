package org.hatchery.voucher;

import static org.hatchery.shared.UserErrorCode.STALE;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.programme.ChangeProgramme;
import org.hatchery.programme.Programme;
import org.hatchery.programme.ProgrammeDirectory;
import org.hatchery.programme.ProgrammeId;
import org.hatchery.programme.SettlementModel;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * Use case: pay approved claims together.
 *
 * <p>The list is written down first and worked off then; each claim is paid by one write of its voucher that names the
 * settlement, so working it off twice, or in two settlements at once, pays once.
 */
@Service
public class SettleClaims {
    /** Claims in one settlement. */
    static final int MOST = 500;

    private final SettlementBatches batches;
    private final Vouchers vouchers;
    private final ChangeVoucher change;
    private final ProgrammeDirectory programmes;

    SettleClaims(SettlementBatches batches, Vouchers vouchers, ChangeVoucher change, ProgrammeDirectory programmes) {
        this.batches = batches;
        this.vouchers = vouchers;
        this.change = change;
        this.programmes = programmes;
    }

    /**
     * Pays up to 500 approved claims of a programme, or finishes what the same request began.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE when no claim is approved; IDEMPOTENCY_KEY_REUSED
     */
    public SettlementBatch settle(ProgrammeId id, Receipt receipt, Actor actor) {
        Programme programme = programmes.get(id, "programme");
        ChangeProgramme.mustDecideFor(programme.getRegion(), actor);
        Optional<SettlementBatch> known = batches.findById(receipt.id());
        known.map(SettlementBatch::receipt).ifPresent(receipt::mustBeReplayOf);
        return finish(known.orElseGet(() -> begin(programme, receipt, actor)))
                .orElseThrow(SettleClaims::nothingApproved);
    }

    private SettlementBatch begin(Programme programme, Receipt receipt, Actor actor) {
        List<SettlementItem> items =
                vouchers.withClaims(programme.getId(), ClaimState.APPROVED, Limit.of(MOST)).stream()
                        .flatMap(this::approved)
                        .limit(MOST)
                        .toList();
        if (items.isEmpty()) {
            throw nothingApproved();
        }
        return insert(new SettlementBatch(
                receipt.id(),
                programme.getId(),
                change.today(),
                actor.id(),
                items,
                Yuan.ZERO,
                false,
                receipt,
                programme.getRegion().visibleTo()));
    }

    private static Rejection nothingApproved() {
        return new Rejection(WRONG_STATE, "programme", "该项目目前没有待兑付的申请。", "No claim of the programme is approved.");
    }

    private SettlementBatch insert(SettlementBatch batch) {
        try {
            return batches.insert(batch);
        } catch (DuplicateKeyException sameRequestAtOnce) {
            return batches.findById(batch.id()).orElse(batch);
        }
    }

    private Stream<SettlementItem> approved(Voucher voucher) {
        boolean provider = programmes
                        .terms(voucher.getProgramme(), voucher.getTermsFrom())
                        .settlement()
                        .model()
                == SettlementModel.PROVIDER_CLAIMS;
        return voucher.getOrders().stream()
                .filter(order -> order.isIn(ClaimState.APPROVED))
                .map(order -> new SettlementItem(
                        voucher.getId(),
                        order.getId(),
                        provider
                                ? order.getOffer().providerName()
                                : voucher.getApplicant().name(),
                        ClaimStep.SETTLE.of(order).amount(),
                        order.getSince(),
                        null));
    }

    /**
     * Works a settlement off, from wherever it was cut; empty when other settlements were first with every claim of it, and
     * nothing of it is kept.
     *
     * <p>Whoever does it, and however many at once, comes to the same list: a claim is paid here or never will be.
     */
    Optional<SettlementBatch> finish(SettlementBatch batch) {
        if (batch.done()) {
            return Optional.of(batch);
        }
        SettlementBatch finished = batch.finished(batch.items().stream()
                .map(item -> item.settled(pay(batch, item)))
                .toList());
        if (finished.isEmpty()) {
            batches.deleteById(batch.id());
            return Optional.empty();
        }
        return Optional.of(batches.save(finished));
    }

    /** Pays a claim if nobody did; whether it was paid here is what the voucher says, whatever the attempt met with. */
    private boolean pay(SettlementBatch batch, SettlementItem item) {
        try {
            return isPaid(batch, item, attempt(batch, item));
        } catch (Rejection declined) {
            if (declined.code() == STALE) {
                throw declined; // no verdict: the settlement is finished later
            }
            return isPaid(batch, item, vouchers.findById(item.voucher()).orElseThrow());
        }
    }

    private Voucher attempt(SettlementBatch batch, SettlementItem item) {
        var receipt = new Receipt(
                batch.receipt().key() + "/" + item.order(), batch.receipt().digest());
        return change.change(item.voucher(), Scope.EVERYTHING, receipt, voucher -> {
            Order order = voucher.order(item.order()).filter(item::means).orElseThrow(Order::wrongState);
            voucher.settle(order, batch.id(), batch.on(), event(batch, item, receipt));
        });
    }

    private static boolean isPaid(SettlementBatch batch, SettlementItem item, Voucher voucher) {
        return voucher.order(item.order())
                .map(Order::getClaim)
                .filter(claim -> claim.isPaidBy(batch.id()))
                .isPresent();
    }

    private VoucherEvent event(SettlementBatch batch, SettlementItem item, Receipt receipt) {
        var by = new Actor(batch.by(), Role.BUREAU, List.of());
        return change.event(VoucherAct.SETTLED, item.order(), by, null, receipt);
    }
}
