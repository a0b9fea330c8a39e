package org.hatchery.voucher.story;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * How a voucher begins, and how every act on it runs then: replay, act, write, settle.
 *
 * <p>There is no expected version: many orders move independently in one voucher, each guarded by its own state, and
 * whoever loses a race reads again and is told by the rules whether the act still makes sense.
 */
@Component
public class ChangeVoucher {
    private static final Logger log = LoggerFactory.getLogger(ChangeVoucher.class);

    private final Vouchers vouchers;
    private final VoucherDirectory directory;
    private final SettleVoucher settle;
    private final PaperReservations papers;
    private final Clock clock;

    ChangeVoucher(
            Vouchers vouchers,
            VoucherDirectory directory,
            SettleVoucher settle,
            PaperReservations papers,
            Clock clock) {
        this.vouchers = vouchers;
        this.directory = directory;
        this.settle = settle;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Stores a new one.
     *
     * @throws OptimisticLockingFailureException when another took its number at once
     */
    public Voucher begin(Voucher requested) {
        try {
            return vouchers.save(requested);
        } catch (DuplicateKeyException anotherAtOnce) {
            throw new OptimisticLockingFailureException("Another request came first.", anotherAtOnce);
        }
    }

    /**
     * Does the act once, or returns what it did before.
     *
     * @throws Rejection NOT_FOUND outside the scope; IDEMPOTENCY_KEY_REUSED; STALE after too many lost races; and what
     *     the act refuses
     */
    public Voucher change(VoucherId id, Scope scope, Receipt receipt, Consumer<Voucher> act) {
        return change(id, scope, "voucher", receipt, act);
    }

    /** The same where the input names the voucher by another field. */
    public Voucher change(VoucherId id, Scope scope, String field, Receipt receipt, Consumer<Voucher> act) {
        return Retries.whenLost(id, () -> attempt(() -> directory.get(id, scope, field), receipt, act));
    }

    /**
     * The same for a redemption, which keeps its receipt itself.
     *
     * @throws Rejection as above; IDEMPOTENCY_KEY_REUSED also for a key that was used for anything else
     */
    public Voucher redeem(VoucherId id, Scope scope, Receipt receipt, Consumer<Voucher> act) {
        try {
            return Retries.whenLost(
                    id, () -> attempt(() -> directory.getUnlessUsed(receipt, id, scope, "voucher"), receipt, act));
        } catch (DuplicateKeyException onAnotherVoucher) {
            throw Receipt.reused();
        }
    }

    private Voucher attempt(Supplier<Voucher> read, Receipt receipt, Consumer<Voucher> act) {
        Voucher voucher = read.get();
        if (voucher.replayed(receipt).isPresent()) {
            // what others have pending is theirs to finish and to hear of
            return voucher.isPending(receipt) ? settle.settle(voucher) : voucher;
        }
        if (voucher.isUnsettled()) {
            // by then the same request may have been here, or the next act may be pending
            settleForOthers(voucher);
            return attempt(read, receipt, act);
        }
        return settle.settle(saved(voucher, act));
    }

    /** Papers that leave the books with this act are marked first, so that a cut after its write leaves none behind. */
    private Voucher saved(Voucher voucher, Consumer<Voucher> act) {
        Set<String> before = voucher.papers();
        act.accept(voucher);
        Set<String> dropped = new HashSet<>(before);
        dropped.removeAll(voucher.papers());
        String key = voucher.nextKey();
        papers.discard(dropped, voucher.getId(), key);
        Voucher saved = vouchers.save(voucher);
        papers.free(dropped, key);
        return saved;
    }

    /** Takes somebody else's act to its end first; whether it was granted is theirs to hear. */
    private void settleForOthers(Voucher voucher) {
        try {
            settle.settle(voucher);
        } catch (Rejection theirs) {
            log.debug("{} is taken on after a denial ({})", voucher.getId().value(), theirs.code());
        }
    }

    public VoucherEvent event(
            VoucherAct act, @Nullable String order, Actor actor, @Nullable String note, Receipt receipt) {
        return new VoucherEvent(act, order, clock.instant(), actor.id(), note, receipt);
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
