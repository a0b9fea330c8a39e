package org.hatchery.pipeline.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.totals.reading.Contributors;
import org.hatchery.totals.reading.Contributors.Contributor;
import org.springframework.stereotype.Component;

/** Finds out what single firms and teams bring to the figures of a year; once, as it is published. */
@Component
class CountContributions {
    private final List<Contributors> contributors;
    private final RegionDirectory regions;

    CountContributions(List<Contributors> contributors, RegionDirectory regions) {
        this.contributors = contributors;
        this.regions = regions;
    }

    Contributed of(int year) {
        List<Optional<RegionCode>> unread = new ArrayList<>();
        Map<Topic, Map<RegionCode, Contributions>> counted = new EnumMap<>(Topic.class);
        Topic.ofYears().forEach(topic -> counted.put(topic, new HashMap<>()));
        contributors.forEach(some -> {
            try (Stream<Contributor> all = some.of(year, unread::add)) {
                add(all, counted);
            }
        });
        return new Contributed(counted, unread);
    }

    private void add(Stream<Contributor> all, Map<Topic, Map<RegionCode, Contributions>> counted) {
        all.forEach(one ->
                counted.forEach((topic, places) -> add(one, one.amount(Objects.requireNonNull(topic.item())), places)));
    }

    private void add(Contributor one, long amount, Map<RegionCode, Contributions> places) {
        for (var at = Optional.of(one.region()); at.isPresent(); at = regions.parent(at.get())) {
            places.merge(at.get(), Contributions.of(amount), Contributions::plus);
        }
    }
}
