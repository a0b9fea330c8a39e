package org.hatchery.pipeline.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Period;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.TotalDirectory;
import org.hatchery.totals.reading.Window;
import org.hatchery.totals.tree.Snapshot;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Answers what happened in a region in a period; whoever asks has checked that it lies in the scope. */
@Component
@NamedInterface(propagate = false)
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
        return read(List.of(question)).get(0);
    }

    /** Answers several from one snapshot, in as few commands as they allow; their periods have begun. */
    public List<Pipeline> read(List<Question> questions) {
        List<QuestionPlan> plans = questions.stream()
                .map(question -> QuestionPlan.of(question, LocalDate.now(clock), regions))
                .toList();
        Snapshot snapshot =
                totals.read(plans.stream().flatMap(QuestionPlan::keys).toList());
        return plans.stream().map(plan -> plan.answer(snapshot)).toList();
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

    private static <K> Map<K, Plan> plans(Stream<K> keys, Function<K, Plan> plan) {
        Map<K, Plan> plans = new LinkedHashMap<>();
        keys.forEach(key -> plans.put(key, plan.apply(key)));
        return plans;
    }
}
