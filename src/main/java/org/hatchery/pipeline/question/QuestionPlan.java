package org.hatchery.pipeline.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.pipeline.question.Question.Part;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.hatchery.totals.tree.Snapshot;
import org.hatchery.totals.tree.TotalKey;

/**
 * Which totals make up the answer to a question, part by part.
 *
 * @param valid divisions below that are valid today, and shown also where nothing is
 */
record QuestionPlan(
        Question question,
        Plan total,
        Map<CarrierKind, Plan> kinds,
        Map<Optional<RecognitionLevel>, Plan> levels,
        Map<Optional<IndustryField>, Plan> fields,
        Map<RegionCode, Plan> children,
        Set<RegionCode> valid) {
    static QuestionPlan of(Question question, LocalDate today, RegionDirectory regions) {
        var total = new Plan(question.region(), question.filter(), Window.of(question.period(), today));
        boolean below = question.wants(Part.CHILDREN);
        return new QuestionPlan(
                question,
                total,
                question.wants(Part.CARRIER_KINDS) ? byKind(total) : Map.of(),
                question.wants(Part.LEVELS) ? byLevel(total) : Map.of(),
                question.wants(Part.FIELDS) ? byField(total) : Map.of(),
                below ? plans(regions.everBelow(question.region()).stream(), total::in) : Map.of(),
                below
                        ? regions.children(question.region()).stream()
                                .map(Region::code)
                                .collect(Collectors.toSet())
                        : Set.of());
    }

    private static Map<CarrierKind, Plan> byKind(Plan plan) {
        return plans(
                Arrays.stream(CarrierKind.values()),
                kind -> plan.with(plan.filter().of(kind), plan.filter().only(kind)));
    }

    private static Map<Optional<RecognitionLevel>, Plan> byLevel(Plan plan) {
        return plans(
                orNone(RecognitionLevel.values()),
                level -> plan.with(
                        plan.filter().of(level.orElse(null)),
                        level.map(plan.filter()::only).orElse(null)));
    }

    private static Map<Optional<IndustryField>, Plan> byField(Plan plan) {
        return plans(
                orNone(IndustryField.values()),
                field -> plan.with(
                        plan.filter().of(field.orElse(null)),
                        field.map(plan.filter()::only).orElse(null)));
    }

    private static <T> Stream<Optional<T>> orNone(T[] values) {
        return Stream.concat(Arrays.stream(values).map(Optional::of), Stream.of(Optional.empty()));
    }

    private static <K> Map<K, Plan> plans(Stream<K> keys, Function<K, Plan> plan) {
        Map<K, Plan> plans = new LinkedHashMap<>();
        keys.forEach(key -> plans.put(key, plan.apply(key)));
        return plans;
    }

    /** All that is read for it. */
    Stream<TotalKey> keys() {
        return Stream.of(
                        Stream.of(total),
                        Stream.of(kinds, levels, fields, children)
                                .map(Map::values)
                                .flatMap(Collection::stream),
                        question.wants(Part.LAST_YEAR) ? Stream.of(total.aYearBefore()) : Stream.<Plan>empty())
                .flatMap(Function.identity())
                .flatMap(plan -> plan.keys().stream());
    }

    Pipeline answer(Snapshot snapshot) {
        return new Pipeline(
                question,
                total.window(),
                snapshot.asOf(),
                total.reading(snapshot),
                present(kinds, snapshot, none -> false),
                present(levels, snapshot, none -> false),
                present(fields, snapshot, none -> false),
                present(children, snapshot, valid::contains),
                total.aYearBefore().reading(snapshot));
    }

    /** Only those where there is anything, and those that are always shown. */
    private static <K> Map<K, Reading> present(Map<K, Plan> plans, Snapshot snapshot, Predicate<K> always) {
        Map<K, Reading> readings = new LinkedHashMap<>();
        plans.forEach((key, plan) -> {
            Reading reading = plan.reading(snapshot);
            if (always.test(key) || !reading.end().isZero()) {
                readings.put(key, reading);
            }
        });
        return readings;
    }
}
