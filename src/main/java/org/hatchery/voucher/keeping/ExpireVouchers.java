package org.hatchery.voucher.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.story.ChangeVoucher;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends vouchers after their last day: orders not yet delivered end, and what is left returns to the budget. */
@Component
public class ExpireVouchers {
    private static final Actor CLOCK = new Actor("hatchery", Role.ADMIN, List.of());

    private final Sweep sweep;
    private final VoucherDirectory vouchers;
    private final ChangeVoucher change;

    ExpireVouchers(Sweep sweep, VoucherDirectory vouchers, ChangeVoucher change) {
        this.sweep = sweep;
        this.vouchers = vouchers;
        this.change = change;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void regularly() {
        expire(change.today());
    }

    /** Ends those whose last day is before that day; those that cannot be ended now are tried again. */
    public void expire(LocalDate today) {
        sweep.each(
                new Work("expire/voucher", Voucher.class, where("lapsesOn").lt(today), "lapsesOn"),
                id -> end(new VoucherId(id)));
    }

    /** Ends this one. */
    public void end(VoucherId id) {
        vouchers.whole(id).ifPresent(this::end);
    }

    /** Ends it, or what its last days of recording left of it. */
    private void end(Voucher voucher) {
        var receipt = new Receipt(
                "hatchery/expire/" + voucher.getId().value() + "/"
                        + voucher.life().lapsesOn(),
                Fingerprint.of("expire"));
        change.change(
                voucher.getId(),
                Scope.EVERYTHING,
                receipt,
                now -> now.expire(change.today(), change.event(VoucherAct.EXPIRED, null, CLOCK, null, receipt)));
    }
}
