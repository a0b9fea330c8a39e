package org.hatchery.pipeline.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.keeping.WholeTotals.Stale;

/**
 * What single firms and teams bring to the figures of a year.
 *
 * @param counted by topic and division, each with all below it
 * @param unread where those lie that could not be read, as far as that could be
 */
record Contributed(Map<Topic, Map<RegionCode, Contributions>> counted, List<Optional<RegionCode>> unread) {
    Contributions of(Topic topic, RegionCode region) {
        return Objects.requireNonNull(counted.get(topic)).getOrDefault(region, Contributions.NONE);
    }

    /** Nobody knows what is theirs where one could not be read, either. */
    Stale and(Stale stale) {
        Set<RegionCode> places = new HashSet<>(stale.places());
        unread.forEach(place -> place.ifPresent(places::add));
        return new Stale(stale.subjects() + unread.size(), places);
    }
}
