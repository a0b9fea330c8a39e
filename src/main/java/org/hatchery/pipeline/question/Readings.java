package org.hatchery.pipeline.question;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.hatchery.totals.reading.Reading;

/**
 * What the totals say of several regions in several periods at one moment.
 *
 * @param asOf everything recorded before then is counted
 */
record Readings(Instant asOf, Map<Place, Reading> all) {
    Reading at(Place place) {
        return Objects.requireNonNull(all.get(place));
    }
}
