package org.hatchery.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.springframework.stereotype.Component;

/** Answers what everybody may know of a region and a year that is over. */
@Component
public class PublicPipelineDirectory {
    private final PipelineDirectory pipelines;
    private final RegionDirectory regions;
    private final MetricCatalogue metrics;
    private final Measure measure;

    PublicPipelineDirectory(
            PipelineDirectory pipelines, RegionDirectory regions, MetricCatalogue metrics, Measure measure) {
        this.pipelines = pipelines;
        this.regions = regions;
        this.metrics = metrics;
        this.measure = measure;
    }

    /**
     * One figure.
     *
     * @param value null when it is hidden
     */
    public record Figure(MetricValue value, boolean suppressed) {}

    /** Figures of a region and of those directly below it; by one read. */
    public Map<RegionCode, List<Figure>> read(RegionCode region, int year) {
        List<RegionCode> lineage = new ArrayList<>(lineage(region));
        Collections.reverse(lineage);
        Set<RegionCode> needed = new LinkedHashSet<>(List.of(RegionCode.NATION));
        lineage.forEach(code -> needed.addAll(regions.everBelow(code)));
        Map<RegionCode, Reading> readings =
                pipelines.read(needed, new Period(Integer.toString(year)), PipelineFilter.ALL);
        Map<Topic, Set<RegionCode>> hidden = new Concealment(lineage, regions::everBelow, readings).hidden();
        Map<RegionCode, List<Figure>> figures = new LinkedHashMap<>();
        Stream.concat(Stream.of(region), regions.everBelow(region).stream())
                .forEach(code -> figures.put(code, figures(code, readings, hidden)));
        return figures;
    }

    private List<RegionCode> lineage(RegionCode region) {
        List<RegionCode> lineage = new ArrayList<>();
        for (var next = Optional.of(region); next.isPresent(); next = regions.parent(next.get())) {
            lineage.add(next.get());
        }
        return lineage;
    }

    private List<Figure> figures(
            RegionCode code, Map<RegionCode, Reading> readings, Map<Topic, Set<RegionCode>> hidden) {
        Reading reading = Objects.requireNonNull(readings.get(code));
        return Arrays.stream(Topic.values())
                .flatMap(topic -> topic.metrics().stream()
                        .map(metrics::get)
                        .map(metric -> hidden.getOrDefault(topic, Set.of()).contains(code)
                                ? new Figure(MetricValue.of(metric, null), true)
                                : new Figure(measure.of(metric, reading), false)))
                .toList();
    }
}
