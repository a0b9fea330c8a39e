package org.hatchery.carrier.counting;

import java.util.Collection;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.totals.chapter.Books.Changed;
import org.springframework.modulith.NamedInterface;

/** What a module counts of carriers: its part of their books. */
@NamedInterface(propagate = false)
public interface CarrierChapter {
    /** Some of the carriers that something it counts has changed in. */
    Changed changed(int most);

    /** Reads what it counts of these, in as few commands as that takes. */
    Pages read(Collection<CarrierId> carriers);

    /** What was read, to be written carrier by carrier. */
    @NamedInterface(propagate = false)
    interface Pages {
        void write(CarrierId carrier, CarrierPage page);
    }
}
