package org.hatchery.carrier;

import java.util.Collection;
import org.hatchery.totals.Books.Changed;

/** What a module counts of carriers: its part of their books. */
public interface CarrierChapter {
    /** Some of the carriers that something it counts has changed in. */
    Changed changed(int most);

    /** Reads what it counts of these, in as few commands as that takes. */
    Pages read(Collection<CarrierId> carriers);

    /** What was read, to be written carrier by carrier. */
    interface Pages {
        void write(CarrierId carrier, CarrierPage page);
    }
}
