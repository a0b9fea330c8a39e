package org.hatchery.pipeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.IndustryField;
import org.hatchery.carrier.RecognitionLevel;
import org.hatchery.pipeline.Question.Part;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.totals.Reading;
import org.hatchery.totals.Snapshot;
import org.hatchery.totals.TotalDirectory;
import org.hatchery.totals.Window;
import org.springframework.stereotype.Component;

/** Answers what happened in a region in a period; whoever asks has checked that it lies in the scope. */
@Component
public class PipelineDirectory {
    private final TotalDirectory totals;
    private final RegionDirectory regions;
    private final Clock clock;

    PipelineDirectory(TotalDirectory totals, RegionDirectory regions, Clock clock) {
        this.totals = totals;
        this.regions = regions;
        this.clock = clock;
    }

    /** Whether a period has begun, so that there is something to tell. */
    public boolean hasBegun(Period period) {
        return !period.firstDay().isAfter(LocalDate.now(clock));
    }

    /** Answers by one read of small documents, whatever the size of the region; the period has begun. */
    public Pipeline read(Question question) {
        Window window = Window.of(question.period(), LocalDate.now(clock));
        var plan = new Plan(question.region(), question.filter(), window);
        Map<CarrierKind, Plan> kinds = question.wants(Part.CARRIER_KINDS) ? byKind(plan) : Map.of();
        Map<Optional<RecognitionLevel>, Plan> levels = question.wants(Part.LEVELS) ? byLevel(plan) : Map.of();
        Map<Optional<IndustryField>, Plan> fields = question.wants(Part.FIELDS) ? byField(plan) : Map.of();
        Map<RegionCode, Plan> children = question.wants(Part.CHILDREN) ? children(plan) : Map.of();
        Plan lastYear = plan.aYearBefore();
        Snapshot snapshot = totals.read(Stream.of(
                        Stream.of(plan),
                        kinds.values().stream(),
                        levels.values().stream(),
                        fields.values().stream(),
                        children.values().stream(),
                        question.wants(Part.LAST_YEAR) ? Stream.of(lastYear) : Stream.<Plan>empty())
                .flatMap(Function.identity())
                .flatMap(some -> some.keys().stream())
                .toList());
        return new Pipeline(
                question,
                window,
                snapshot.asOf(),
                plan.reading(snapshot),
                present(kinds, snapshot),
                present(levels, snapshot),
                present(fields, snapshot),
                children(question.region(), children, snapshot),
                lastYear.reading(snapshot));
    }

    /** One reading for each of these regions, in as few commands as they allow. */
    public Map<RegionCode, Reading> read(Collection<RegionCode> some, Period period, PipelineFilter filter) {
        Window window = Window.of(period, LocalDate.now(clock));
        Map<RegionCode, Plan> plans = new LinkedHashMap<>();
        some.forEach(region -> plans.put(region, new Plan(region, filter, window)));
        Snapshot snapshot = totals.read(
                plans.values().stream().flatMap(plan -> plan.keys().stream()).toList());
        return readings(plans, snapshot);
    }

    /** The same beside the year before, from one snapshot, in as few commands as they allow. */
    public SideBySide sideBySide(
            Collection<RegionCode> some, Period period, PipelineFilter filter, boolean beforeAsWell) {
        Window window = Window.of(period, LocalDate.now(clock));
        Map<RegionCode, Plan> now = plans(some.stream(), region -> new Plan(region, filter, window));
        Map<RegionCode, Plan> lastYear = plans(
                beforeAsWell ? some.stream() : Stream.empty(),
                region -> new Plan(region, filter, window).aYearBefore());
        Snapshot snapshot = totals.read(Stream.concat(now.values().stream(), lastYear.values().stream())
                .flatMap(plan -> plan.keys().stream())
                .toList());
        return new SideBySide(snapshot.asOf(), readings(now, snapshot), readings(lastYear, snapshot));
    }

    /** Readings of several regions in several periods, from one snapshot, in as few commands as they allow. */
    Readings read(Collection<Place> places) {
        Map<Place, Plan> plans = plans(
                places.stream(),
                place -> new Plan(place.region(), PipelineFilter.ALL, Window.of(place.period(), LocalDate.now(clock))));
        Snapshot snapshot = totals.read(
                plans.values().stream().flatMap(plan -> plan.keys().stream()).toList());
        Map<Place, Reading> readings = new LinkedHashMap<>();
        plans.forEach((place, plan) -> readings.put(place, plan.reading(snapshot)));
        return new Readings(snapshot.asOf(), readings);
    }

    private static Map<RegionCode, Reading> readings(Map<RegionCode, Plan> plans, Snapshot snapshot) {
        Map<RegionCode, Reading> readings = new LinkedHashMap<>();
        plans.forEach((region, plan) -> readings.put(region, plan.reading(snapshot)));
        return readings;
    }

    private static Map<CarrierKind, Plan> byKind(Plan plan) {
        return plans(
                Arrays.stream(CarrierKind.values()),
                kind -> plan.with(plan.filter().of(kind)));
    }

    private static Map<Optional<RecognitionLevel>, Plan> byLevel(Plan plan) {
        return plans(
                orNone(RecognitionLevel.values()),
                level -> plan.with(plan.filter().of(level.orElse(null))));
    }

    private static Map<Optional<IndustryField>, Plan> byField(Plan plan) {
        return plans(
                orNone(IndustryField.values()), field -> plan.with(plan.filter().of(field.orElse(null))));
    }

    private static <T> Stream<Optional<T>> orNone(T[] values) {
        return Stream.concat(Arrays.stream(values).map(Optional::of), Stream.of(Optional.empty()));
    }

    private Map<RegionCode, Plan> children(Plan plan) {
        return plans(regions.everBelow(plan.region()).stream(), plan::in);
    }

    private static <K> Map<K, Plan> plans(Stream<K> keys, Function<K, Plan> plan) {
        Map<K, Plan> plans = new LinkedHashMap<>();
        keys.forEach(key -> plans.put(key, plan.apply(key)));
        return plans;
    }

    /** Only those where there is anything. */
    private static <K> Map<K, Reading> present(Map<K, Plan> plans, Snapshot snapshot) {
        Map<K, Reading> readings = new LinkedHashMap<>();
        plans.forEach((key, plan) -> {
            Reading reading = plan.reading(snapshot);
            if (!reading.end().isZero()) {
                readings.put(key, reading);
            }
        });
        return readings;
    }

    /** Divisions that are valid today, and others where there is anything. */
    private Map<RegionCode, Reading> children(RegionCode region, Map<RegionCode, Plan> plans, Snapshot snapshot) {
        List<RegionCode> valid =
                regions.children(region).stream().map(Region::code).toList();
        Map<RegionCode, Reading> readings = new LinkedHashMap<>();
        plans.forEach((code, plan) -> {
            Reading reading = plan.reading(snapshot);
            if (valid.contains(code) || !reading.end().isZero()) {
                readings.put(code, reading);
            }
        });
        return readings;
    }
}
