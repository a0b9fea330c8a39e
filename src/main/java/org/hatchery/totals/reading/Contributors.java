package org.hatchery.totals.reading;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/** Tells what single firms and teams bring to what is said of a year, so that no sum is published that tells of one. */
@NamedInterface(propagate = false)
public interface Contributors {
    /**
     * All whose figures of a year count, one by one; the stream is to be closed.
     *
     * @param unread is told of each that cannot be read, and where it lies as far as that can be
     */
    Stream<Contributor> of(int year, Consumer<Optional<RegionCode>> unread);

    /** One of them, nameless. */
    @NamedInterface(propagate = false)
    interface Contributor {
        RegionCode region();

        /** What it brings to an item of the accounts of a year. */
        long amount(String item);
    }
}
