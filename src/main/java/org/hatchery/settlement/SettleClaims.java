package org.hatchery.settlement;

import static org.hatchery.shared.UserErrorCode.STALE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.register.ChangeProgramme;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.redemption.PayClaim;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Use case: pay approved claims together.
 *
 * <p>The list is written down first and worked off then; each claim is paid by one write of its voucher that names the
 * settlement, so working it off twice, or in two settlements at once, pays once.
 */
@Service
public class SettleClaims {
    private final SettlementBatches batches;
    private final VoucherDirectory vouchers;
    private final ApprovedClaims approved;
    private final PayClaim pay;
    private final ProgrammeDirectory programmes;
    private final Clock clock;

    SettleClaims(
            SettlementBatches batches,
            VoucherDirectory vouchers,
            ApprovedClaims approved,
            PayClaim pay,
            ProgrammeDirectory programmes,
            Clock clock) {
        this.batches = batches;
        this.vouchers = vouchers;
        this.approved = approved;
        this.pay = pay;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * What a settlement would pay now.
     *
     * @param chosen claims to be paid; null for all that are approved, up to 500
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE and INVALID as {@link ApprovedClaims#of} says
     */
    public SettlementPreview preview(ProgrammeId id, @Nullable List<ChosenClaim> chosen, Actor actor) {
        Programme programme = payer(id, actor);
        return new SettlementPreview(programme, approved.of(programme, chosen));
    }

    private Programme payer(ProgrammeId id, Actor actor) {
        Programme programme = programmes.get(id, "programme");
        ChangeProgramme.mustDecideFor(programme.getRegion(), actor);
        return programme;
    }

    /** Pays all approved claims, as the other does. */
    public SettlementBatch settle(ProgrammeId id, Receipt receipt, Actor actor) {
        return settle(id, null, receipt, actor);
    }

    /**
     * Pays approved claims of a programme, or finishes what the same request began.
     *
     * @param chosen claims to be paid; null for all that are approved, up to 500
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE and INVALID as {@link ApprovedClaims#of} says;
     *     IDEMPOTENCY_KEY_REUSED
     */
    public SettlementBatch settle(ProgrammeId id, @Nullable List<ChosenClaim> chosen, Receipt receipt, Actor actor) {
        Programme programme = payer(id, actor);
        Optional<SettlementBatch> known = batches.findById(receipt.id());
        known.map(SettlementBatch::receipt).ifPresent(receipt::mustBeReplayOf);
        return finish(known.orElseGet(() -> begin(programme, chosen, receipt, actor)))
                .orElseThrow(ApprovedClaims::noneApproved);
    }

    private SettlementBatch begin(
            Programme programme, @Nullable List<ChosenClaim> chosen, Receipt receipt, Actor actor) {
        List<SettlementItem> items =
                approved.of(programme, chosen).stream().map(PayableClaim::item).toList();
        return insert(new SettlementBatch(
                receipt.id(),
                programme.getId(),
                LocalDate.now(clock),
                actor.id(),
                items,
                Yuan.ZERO,
                false,
                receipt,
                programme.getRegion().visibleTo()));
    }

    private SettlementBatch insert(SettlementBatch batch) {
        try {
            return batches.insert(batch);
        } catch (DuplicateKeyException sameRequestAtOnce) {
            return batches.findById(batch.id()).orElse(batch);
        }
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
            return isPaid(
                    batch,
                    item,
                    vouchers.whole(List.of(item.voucher())).stream().findFirst().orElseThrow());
        }
    }

    private Voucher attempt(SettlementBatch batch, SettlementItem item) {
        var receipt = new Receipt(
                batch.receipt().key() + "/" + item.order(), batch.receipt().digest());
        var payer = new PayClaim.Payer(batch.id(), batch.on(), batch.by());
        return pay.pay(item.voucher(), item.order(), item.approvedAt(), payer, receipt);
    }

    private static boolean isPaid(SettlementBatch batch, SettlementItem item, Voucher voucher) {
        return voucher.order(item.order())
                .map(Order::getClaim)
                .filter(claim -> claim.isPaidBy(batch.id()))
                .isPresent();
    }
}
