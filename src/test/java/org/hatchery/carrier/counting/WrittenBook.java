package org.hatchery.carrier.counting;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.counting.CarrierChapter.Pages;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.totals.tree.Book;

/** The book of a carrier as tests of other modules have it written. */
public final class WrittenBook {
    private WrittenBook() {}

    /** Everything a carrier brings, with these chapters. */
    public static Book of(Carrier carrier, LocalDate today, Pages... chapters) {
        return CarrierBooks.write(carrier, List.of(chapters), today);
    }

    /** What was written on a page alone. */
    public static Book of(CarrierPage page) {
        return page.closed();
    }
}
