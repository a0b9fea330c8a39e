package org.hatchery.application.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.application.calendar.WorkingDays;
import org.hatchery.application.dossier.Acting;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.dossier.ApplicationStep;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.application.paper.AwardPayment;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.payout.Account;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Retries;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Use case: an authority pays awards together.
 *
 * <p>The list is written down first and worked off then; each award is paid by one write of its application that names the
 * batch, so working it off twice, or in two batches at once, pays once.
 */
@Service
public class PayAwards {
    private final AwardBatches batches;
    private final ApplicationStore applications;
    private final PayableAwards payable;
    private final WorkingDays calendar;
    private final Clock clock;

    PayAwards(
            AwardBatches batches,
            ApplicationStore applications,
            PayableAwards payable,
            WorkingDays calendar,
            Clock clock) {
        this.batches = batches;
        this.applications = applications;
        this.payable = payable;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Pays, or finishes what the same request began.
     *
     * @param chosen null for all that can be paid, up to 200
     * @throws Rejection NOT_RESPONSIBLE; WRONG_STATE when nothing can be paid; INVALID, NOT_FOUND, WRONG_STATE or
     *     EVIDENCE_MISSING for each that is chosen and cannot; IDEMPOTENCY_KEY_REUSED
     */
    public AwardBatch pay(RegionCode region, @Nullable List<ApplicationId> chosen, Receipt receipt, Actor actor) {
        SetAwardBudget.mustBeOf(region, actor);
        Optional<AwardBatch> known = batches.findById(receipt.id());
        known.map(AwardBatch::receipt).ifPresent(receipt::mustBeReplayOf);
        return finish(known.orElseGet(() -> begin(region, chosen, receipt, actor)))
                .orElseThrow(PayableAwards::nothingToPay);
    }

    private AwardBatch begin(RegionCode region, @Nullable List<ApplicationId> chosen, Receipt receipt, Actor actor) {
        List<AwardBatch.Item> items = payable.of(region, chosen, actor.scope()).stream()
                .map(one -> new AwardBatch.Item(one.getId(), one.granted(), null))
                .toList();
        return insert(new AwardBatch(
                receipt.id(),
                region,
                LocalDate.now(clock),
                actor.id(),
                items,
                org.hatchery.shared.Yuan.ZERO,
                false,
                receipt,
                region.visibleTo()));
    }

    private AwardBatch insert(AwardBatch batch) {
        try {
            return batches.insert(batch);
        } catch (DuplicateKeyException sameRequestAtOnce) {
            AwardBatch first = batches.findById(batch.id()).orElse(batch);
            batch.receipt().mustBeReplayOf(first.receipt());
            return first;
        }
    }

    /** Works a batch off, from wherever it was cut; empty when others were first with every award of it. */
    Optional<AwardBatch> finish(AwardBatch batch) {
        if (batch.done()) {
            return Optional.of(batch);
        }
        Map<String, Account> accounts = payable.accounts(applications.all(
                batch.items().stream().map(AwardBatch.Item::application).toList()));
        AwardBatch finished = batch.finished(batch.items().stream()
                .map(item -> new AwardBatch.Item(item.application(), item.amount(), pay(batch, item, accounts)))
                .toList());
        if (finished.total().hundredths() == 0) {
            batches.deleteById(batch.id());
            return Optional.empty();
        }
        return Optional.of(batches.save(finished));
    }

    /** Pays one if nobody did; whether it is paid here is what the application says. */
    private boolean pay(AwardBatch batch, AwardBatch.Item item, Map<String, Account> accounts) {
        return Retries.whenLost(() -> {
            Application one = applications.find(item.application()).orElseThrow();
            if (isIn(batch, one)) {
                return true;
            }
            if (!ApplicationStep.PAY.leadsFrom(one.getState())) {
                return false;
            }
            Account account = accounts.get(one.getClaimant().party());
            one.pay(
                    batch.id(),
                    account == null ? null : account.masked(),
                    new Acting(batch.by(), batch.on(), clock.instant(), calendar));
            applications.save(one);
            return true;
        });
    }

    private static boolean isIn(AwardBatch batch, Application one) {
        return one.getMoney().payments().stream().map(AwardPayment::batch).anyMatch(batch.id()::equals);
    }
}
