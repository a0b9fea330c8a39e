package org.hatchery.reporting.expecting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.report.ReportStatistics;
import org.hatchery.reporting.report.Standing;
import org.hatchery.reporting.window.ReportWindow;
import org.springframework.stereotype.Component;

/** Tells how far the reports of a window are: in all, by the carriers' level, and by division below. */
@Component
public class ReportingRates {
    private final ReportStatistics statistics;
    private final RegionsBelow regions;

    ReportingRates(ReportStatistics statistics, RegionsBelow regions) {
        this.statistics = statistics;
        this.regions = regions;
    }

    /**
     * The rates of a window in a region.
     *
     * @param byLevel highest first; those without a title under an empty key
     * @param byRegion divisions directly below in which anybody is expected, by code
     */
    public record Told(
            ReportWindow window,
            RegionCode region,
            Rates total,
            Map<Optional<RecognitionLevel>, Rates> byLevel,
            Map<RegionCode, Rates> byRegion) {}

    /** By one command; whoever asks has checked the window and the region. */
    public Told of(ReportWindow window, RegionCode region) {
        List<Standing> standings = statistics.standings(window.getId(), region);
        Rates total = Rates.NONE;
        Map<Optional<RecognitionLevel>, Rates> found = new LinkedHashMap<>();
        Map<RegionCode, Rates> children = new java.util.TreeMap<>();
        for (Standing standing : standings) {
            total = total.and(standing);
            found.merge(
                    Optional.ofNullable(standing.level()),
                    Rates.NONE.and(standing),
                    (before, one) -> before.and(standing));
            regions.childOn(region, standing.place())
                    .ifPresent(child ->
                            children.merge(child, Rates.NONE.and(standing), (before, one) -> before.and(standing)));
        }
        Map<Optional<RecognitionLevel>, Rates> byLevel = new LinkedHashMap<>();
        List<Optional<RecognitionLevel>> levels = new ArrayList<>();
        for (RecognitionLevel level : RecognitionLevel.values()) {
            levels.add(Optional.of(level));
        }
        levels.add(Optional.empty());
        levels.stream().filter(found::containsKey).forEach(level -> byLevel.put(level, found.get(level)));
        return new Told(window, region, total, byLevel, children);
    }
}
