package org.hatchery.pipeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.figures.ToldFigures;
import org.hatchery.figures.YearFiguresDirectory;
import org.hatchery.figures.YearValues;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.springframework.stereotype.Component;

/** Finds out what single firms and teams bring to the figures of a year; once, as it is published. */
@Component
class CountContributions {
    private final YearFiguresDirectory figures;
    private final RegionDirectory regions;

    CountContributions(YearFiguresDirectory figures, RegionDirectory regions) {
        this.figures = figures;
        this.regions = regions;
    }

    /** By topic and division, each with all below it. */
    Map<Topic, Map<RegionCode, Contributions>> of(int year) {
        Map<Topic, Map<RegionCode, Contributions>> counted = new EnumMap<>(Topic.class);
        Topic.ofYears().forEach(topic -> counted.put(topic, new HashMap<>()));
        try (Stream<ToldFigures> told = figures.confirmed(year)) {
            told.forEach(one -> counted.forEach((topic, places) -> add(one, amount(topic, one.values()), places)));
        }
        return counted;
    }

    private void add(ToldFigures one, long amount, Map<RegionCode, Contributions> places) {
        for (var at = Optional.of(one.region()); at.isPresent(); at = regions.parent(at.get())) {
            places.merge(at.get(), Contributions.of(amount), Contributions::plus);
        }
    }

    private static long amount(Topic topic, YearValues values) {
        return switch (topic) {
            case EMPLOYEES -> values.employees();
            case REVENUE -> values.revenue().hundredths();
            case RND_EXPENDITURE -> values.rndExpenditure().hundredths();
            case FINANCING -> values.financingRaised().hundredths();
            case INVENTIONS -> values.inventionsValid();
            case STOCKS, FLOWS -> 0;
        };
    }
}
