package org.hatchery.voucher.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Fingerprint;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Who tells a {@link VoucherStory}.
 *
 * @param by subject that is named as the one who did everything
 * @param clock when something was recorded that happened on a day
 */
@NamedInterface(propagate = false)
public record VoucherTeller(String by, Function<LocalDate, Instant> clock) {
    VoucherEvent event(VoucherAct act, @Nullable String order, LocalDate on, @Nullable String note, String key) {
        return new VoucherEvent(act, order, clock.apply(on), by, note, receipt(key));
    }

    /** Of whatever has this name. */
    public Receipt receipt(String name) {
        return new Receipt(by + "/" + name, Fingerprint.of(name));
    }
}
