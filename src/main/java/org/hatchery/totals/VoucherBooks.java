package org.hatchery.totals;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Scope;
import org.hatchery.voucher.SeenVoucher;
import org.hatchery.voucher.VoucherDirectory;
import org.hatchery.voucher.VoucherId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of vouchers. */
@Component
@Order(2)
class VoucherBooks implements Books {
    private final VoucherDirectory vouchers;
    private final Clock clock;

    VoucherBooks(VoucherDirectory vouchers, Clock clock) {
        this.vouchers = vouchers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "voucher";
    }

    @Override
    public Changed changed(int most) {
        return Changed.of(vouchers.uncounted(most), most, vouchers::counted);
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        return vouchers.find(ids.stream().map(VoucherId::new).toList(), Scope.EVERYTHING).stream()
                .map(SeenVoucher::voucher)
                .collect(toMap(
                        voucher -> voucher.getId().value(),
                        voucher -> VoucherBook.of(voucher, today, clock.getZone())));
    }

    @Override
    public long size() {
        return vouchers.size();
    }

    @Override
    public List<String> idsAfter(String id, int most) {
        return vouchers.idsAfter(id, most);
    }
}
