package org.hatchery.reporting.derivation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemUnit;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.totals.reading.Reading;
import org.springframework.stereotype.Component;

/** Works out what recorded facts say of the items of a form. */
@Component
public class Derivations {
    private static final String METRIC = "metric.";

    private final MetricCatalogue metrics;
    private final Measure measure;
    private final Map<String, Derivation> named;

    Derivations(MetricCatalogue metrics, Measure measure, List<Derivation> contributed) {
        this.metrics = metrics;
        this.measure = measure;
        this.named = contributed.stream().collect(Collectors.toMap(Derivation::name, Function.identity()));
    }

    /** Whether somebody answers to this name. */
    public boolean isKnown(String derivation) {
        return metric(derivation).isPresent() || named.containsKey(derivation) || UnitFacts.isKnown(derivation);
    }

    /** What is known of each item that is not only typed in; without what nobody recorded. */
    public Map<String, Derived> of(ReportForm form, Carrier carrier, Reading reading) {
        Map<String, Derived> known = new HashMap<>();
        form.items().forEach(item -> of(item, carrier, reading).ifPresent(derived -> known.put(item.code(), derived)));
        return known;
    }

    private Optional<Derived> of(FormItem item, Carrier carrier, Reading reading) {
        String derivation = item.derivation();
        if (derivation == null) {
            return Optional.empty();
        }
        Optional<Metric> metric = metric(derivation);
        if (metric.isPresent()) {
            return metric.flatMap(one -> of(item, one, reading));
        }
        return Optional.ofNullable(named.get(derivation))
                .flatMap(one -> one.of(carrier, reading.window().stockOn()))
                .map(Derived::of);
    }

    private Optional<Metric> metric(String derivation) {
        return derivation.startsWith(METRIC) ? metrics.find(derivation.substring(METRIC.length())) : Optional.empty();
    }

    private Optional<Derived> of(FormItem item, Metric metric, Reading reading) {
        return Optional.ofNullable(measure.of(metric, reading).value())
                .map(told -> new Derived(ItemValue.of(stored(item.unit(), told)), metric, reading));
    }

    /** Metrics tell money in yuan. */
    private static long stored(ItemUnit unit, BigDecimal told) {
        return unit.isMoney() ? told.movePointRight(2).longValueExact() : unit.stored(told);
    }
}
