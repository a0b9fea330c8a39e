package org.hatchery.voucher.keeping;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of vouchers. */
@Component
@Order(2)
class VoucherBooks implements DocumentBooks {
    private final VoucherDirectory vouchers;
    private final CountedCollection documents;
    private final Clock clock;

    VoucherBooks(VoucherDirectory vouchers, Clock clock, Uncounted uncounted) {
        this.documents = uncounted.of(Voucher.class, "_id");
        this.vouchers = vouchers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "voucher";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        return vouchers.whole(ids.stream().map(VoucherId::new).toList()).stream()
                .collect(toMap(
                        voucher -> voucher.getId().value(),
                        voucher -> VoucherBook.of(voucher, today, clock.getZone())));
    }
}
