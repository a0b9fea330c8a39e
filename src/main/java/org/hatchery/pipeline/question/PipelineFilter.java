package org.hatchery.pipeline.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.totals.reading.Choice;
import org.hatchery.totals.tree.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Of which carriers and incubatees figures are wanted; an empty set leaves its dimension open.
 *
 * @param forms firms or teams alone; both when empty
 */
@NamedInterface(propagate = false)
public record PipelineFilter(
        Set<CarrierKind> kinds, Set<RecognitionLevel> levels, Set<IndustryField> fields, Set<IncubateeForm> forms)
        implements Choice {
    public static final PipelineFilter ALL = new PipelineFilter(Set.of(), Set.of(), Set.of(), Set.of());

    @Override
    public boolean choosesCarriers() {
        return Stream.of(kinds, levels, fields).anyMatch(chosen -> !chosen.isEmpty());
    }

    @Override
    public boolean wants(Enum<?> form) {
        return forms.isEmpty() || forms.stream().anyMatch(form::equals);
    }

    /** The slices that make up what is wanted; they do not overlap. */
    List<Slice> slices() {
        return slices(kinds, levels, fields);
    }

    /** The slices of one kind; none when it is not wanted. */
    List<Slice> of(CarrierKind kind) {
        return kinds.isEmpty() || kinds.contains(kind) ? slices(Set.of(kind), levels, fields) : List.of();
    }

    /** The slices of one level, null for carriers without recognition; none when it is not wanted. */
    List<Slice> of(@Nullable RecognitionLevel level) {
        return levels.isEmpty() || (level != null && levels.contains(level))
                ? slices(kinds, Collections.singleton(level), fields)
                : List.of();
    }

    /** The slices of one field, null for general carriers; none when it is not wanted. */
    List<Slice> of(@Nullable IndustryField field) {
        return fields.isEmpty() || (field != null && fields.contains(field))
                ? slices(kinds, levels, Collections.singleton(field))
                : List.of();
    }

    PipelineFilter only(CarrierKind kind) {
        return new PipelineFilter(Set.of(kind), levels, fields, forms);
    }

    PipelineFilter only(RecognitionLevel level) {
        return new PipelineFilter(kinds, Set.of(level), fields, forms);
    }

    PipelineFilter only(IndustryField field) {
        return new PipelineFilter(kinds, levels, Set.of(field), forms);
    }

    private static List<Slice> slices(
            Set<CarrierKind> kinds, Set<@Nullable RecognitionLevel> levels, Set<@Nullable IndustryField> fields) {
        long chosen =
                Stream.of(kinds, levels, fields).filter(some -> !some.isEmpty()).count();
        if (chosen == 0) {
            return List.of(Slice.ALL);
        }
        return chosen == 1 ? alone(kinds, levels, fields) : product(kinds, levels, fields);
    }

    private static List<Slice> alone(
            Set<CarrierKind> kinds, Set<@Nullable RecognitionLevel> levels, Set<@Nullable IndustryField> fields) {
        List<Slice> slices = new ArrayList<>();
        kinds.forEach(kind -> slices.add(Slice.ofKind(kind)));
        levels.forEach(level -> slices.add(Slice.ofLevel(level)));
        fields.forEach(field -> slices.add(Slice.ofField(field)));
        return slices;
    }

    private static List<Slice> product(
            Set<CarrierKind> kinds, Set<@Nullable RecognitionLevel> levels, Set<@Nullable IndustryField> fields) {
        List<Slice> slices = new ArrayList<>();
        for (CarrierKind kind : kinds.isEmpty() ? List.of(CarrierKind.values()) : kinds) {
            for (RecognitionLevel level : orAll(levels, RecognitionLevel.values())) {
                orAll(fields, IndustryField.values()).forEach(field -> slices.add(Slice.of(kind, level, field)));
            }
        }
        return slices;
    }

    /** What is chosen, or every value and none. */
    private static <T> Collection<@Nullable T> orAll(Set<@Nullable T> chosen, T[] values) {
        if (!chosen.isEmpty()) {
            return chosen;
        }
        List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }
}
