package org.hatchery.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.Programme;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Who tells a {@link VoucherStory}.
 *
 * @param by subject that is named as the one who did everything
 * @param clock when something was recorded that happened on a day
 */
public record VoucherTeller(String by, Function<LocalDate, Instant> clock) {
    VoucherEvent event(VoucherAct act, @Nullable String order, LocalDate on, @Nullable String note, String key) {
        return new VoucherEvent(act, order, clock.apply(on), by, note, receipt(by + "/" + key, key));
    }

    private static Receipt receipt(String key, String content) {
        return new Receipt(key, Fingerprint.of(content));
    }

    /** A settlement that is done, of what {@link VoucherStory#settle} answered. */
    public SettlementBatch settlement(String id, Programme programme, List<SettlementItem> items, LocalDate on) {
        return new SettlementBatch(
                        id,
                        programme.getId(),
                        on,
                        by,
                        items,
                        Yuan.ZERO,
                        false,
                        receipt(by + "/" + id, id),
                        programme.getRegion().visibleTo())
                .finished(items);
    }
}
