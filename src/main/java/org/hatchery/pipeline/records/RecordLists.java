package org.hatchery.pipeline.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.Metric.Records;
import org.hatchery.pipeline.metric.Metric.Term;
import org.hatchery.pipeline.question.Chosen;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Says which list stands behind a figure, with the filter that has just its rows; nothing where no filter has. */
@Component
@NamedInterface(propagate = false)
public class RecordLists {
    private static final Set<String> OF_CARRIERS = Set.of("stays", "services", "yearFigures");
    /** Conditions on kinds of carriers, by list. */
    private static final Map<String, String> KINDS =
            Map.of("stays", "carrierKinds", "incubatees", "carrierKinds", "carriers", "kinds");

    private static final Map<String, String> FIELDS = Map.of("carriers", "fields");
    /** A project counts where its base is. */
    private static final Map<String, String> REGIONS = Map.of("pilotProjects", "baseRegion");

    private final Clock clock;

    RecordLists(Clock clock) {
        this.clock = clock;
    }

    public Optional<RecordList> of(Metric metric, Reading reading) {
        Records records = metric.records();
        if (records == null || records.ofToday() && !reading.window().stockOn().equals(LocalDate.now(clock))) {
            return Optional.empty();
        }
        Map<String, Object> filter = new LinkedHashMap<>();
        boolean can = within(records.list(), reading, filter)
                && when(records.where(), reading.window(), filter)
                && who(metric, records, reading, filter)
                && which(records.list(), reading, filter);
        return can ? Optional.of(new RecordList(records.list(), filter, records.sum())) : Optional.empty();
    }

    private static boolean within(String list, Reading reading, Map<String, Object> filter) {
        if (reading.choice() instanceof Chosen chosen) {
            filter.put(REGIONS.getOrDefault(list, "region"), chosen.region().value());
            return true;
        }
        if (reading.choice() instanceof OneCarrier one && OF_CARRIERS.contains(list)) {
            filter.put("carrier", one.carrier());
            return true;
        }
        return false;
    }

    private boolean when(Map<String, Object> where, Window window, Map<String, Object> filter) {
        where.forEach((name, value) -> meant(value, window).ifPresent(meant -> filter.put(name, meant)));
        return where.keySet().stream().allMatch(filter::containsKey);
    }

    private Optional<Object> meant(Object value, Window window) {
        return value instanceof Map<?, ?> several ? all(several, window) : one(value, window);
    }

    /** Conditions that belong together: as a whole, or not at all. */
    private Optional<Object> all(Map<?, ?> several, Window window) {
        Map<String, Object> meant = new TreeMap<>();
        several.forEach((name, value) ->
                meant(Objects.requireNonNull(value), window).ifPresent(one -> meant.put(String.valueOf(name), one)));
        return meant.size() == several.size() ? Optional.of(meant) : Optional.empty();
    }

    private Optional<Object> one(Object value, Window window) {
        String until = window.stockOn().toString();
        return switch (String.valueOf(value)) {
            case "$days" ->
                Optional.of(new TreeMap<>(Map.of("from", window.from().toString(), "to", until)));
            case "$upTo" -> Optional.of(Map.of("to", until));
            case "$day" -> Optional.of(until);
            case "$year" -> window.isYear() ? Optional.of(window.from().getYear()) : Optional.empty();
            case "$period" ->
                window.isYear() && isWhole(window)
                        ? Optional.of(Integer.toString(window.from().getYear()))
                        : Optional.empty();
            default -> Optional.of(value);
        };
    }

    /** Whether it reaches as far as anything is recorded. */
    private boolean isWhole(Window window) {
        return window.stockOn().equals(LocalDate.now(clock))
                || window.stockOn().equals(window.from().plusYears(1).minusDays(1));
    }

    private static boolean who(Metric metric, Records records, Reading reading, Map<String, Object> filter) {
        List<IncubateeForm> counted = Optional.ofNullable(metric.sum()).orElse(List.of()).stream()
                .map(Term::of)
                .filter(Objects::nonNull)
                .distinct()
                .map(IncubateeForm::valueOf)
                .toList();
        List<IncubateeForm> wanted =
                counted.stream().filter(form -> reading.choice().wants(form)).toList();
        if (wanted.size() == counted.size()) {
            return true;
        }
        if (wanted.isEmpty() || records.form() == null) {
            return false;
        }
        filter.put(records.form(), wanted.get(0).name());
        return true;
    }

    private static boolean which(String list, Reading reading, Map<String, Object> filter) {
        if (!(reading.choice() instanceof Chosen chosen)) {
            return true;
        }
        PipelineFilter part = chosen.part();
        return part != null
                && part.levels().isEmpty()
                && narrow(KINDS.get(list), part.kinds(), filter)
                && narrow(FIELDS.get(list), part.fields(), filter);
    }

    /** Those of one condition that the other has as well; no list is empty by its filter. */
    private static boolean narrow(@Nullable String name, Set<? extends Enum<?>> wanted, Map<String, Object> filter) {
        if (wanted.isEmpty()) {
            return true;
        }
        if (name == null) {
            return false;
        }
        Stream<String> names = wanted.stream().map(Enum::name).sorted();
        List<String> both = filter.get(name) instanceof Collection<?> some
                ? names.filter(some::contains).toList()
                : names.toList();
        filter.put(name, new ArrayList<>(both));
        return !both.isEmpty();
    }
}
