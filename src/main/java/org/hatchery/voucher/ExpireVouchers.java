package org.hatchery.voucher;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends vouchers after their last day: orders not yet delivered end, and what is left returns to the budget. */
@Component
public class ExpireVouchers {
    private static final Logger log = LoggerFactory.getLogger(ExpireVouchers.class);
    private static final Actor CLOCK = new Actor("hatchery", Role.ADMIN, List.of());
    private static final Limit AT_ONCE = Limit.of(500);

    private final Vouchers vouchers;
    private final ChangeVoucher change;

    ExpireVouchers(Vouchers vouchers, ChangeVoucher change) {
        this.vouchers = vouchers;
        this.change = change;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void regularly() {
        expire(change.today());
    }

    /** Ends those whose last day is before that day. */
    public void expire(LocalDate today) {
        long ended;
        do {
            ended = vouchers.lapsing(today, AT_ONCE).stream().filter(this::ends).count();
        } while (ended == AT_ONCE.max());
    }

    /** Ends one of them; false when that has to wait for the next round. */
    boolean ends(Voucher voucher) {
        var receipt = new Receipt(
                "hatchery/expire/" + voucher.getId().value() + "/" + voucher.getLapsesOn(), Fingerprint.of("expire"));
        try {
            change.change(
                    voucher.getId(),
                    Scope.EVERYTHING,
                    receipt,
                    now -> now.expire(change.today(), change.event(VoucherAct.EXPIRED, null, CLOCK, null, receipt)));
            return true;
        } catch (Rejection hindered) {
            log.warn("Voucher {} is left to the next round: {}", voucher.getId().value(), hindered.code());
            return false;
        }
    }
}
