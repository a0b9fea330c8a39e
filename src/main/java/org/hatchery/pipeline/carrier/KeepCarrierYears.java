package org.hatchery.pipeline.carrier;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.carrier.counting.CarrierMonths;
import org.hatchery.carrier.counting.HearCarriers;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.records.OneCarrier;
import org.hatchery.shared.Period;
import org.hatchery.shared.Scope;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.springframework.stereotype.Component;

/** Keeps the figures of every carrier and year that its peers are compared by. */
@Component
class KeepCarrierYears implements HearCarriers {
    private final CarrierDirectory carriers;
    private final CarrierYearDirectory years;
    private final MetricCatalogue metrics;
    private final Measure measure;
    private final HollowRules rules;
    private final Clock clock;

    KeepCarrierYears(
            CarrierDirectory carriers,
            CarrierYearDirectory years,
            MetricCatalogue metrics,
            Measure measure,
            HollowRules rules,
            Clock clock) {
        this.rules = rules;
        this.carriers = carriers;
        this.years = years;
        this.metrics = metrics;
        this.measure = measure;
        this.clock = clock;
    }

    @Override
    public void counted(Map<CarrierId, CarrierMonths> counted) {
        List<CarrierYear> right = new ArrayList<>();
        for (Carrier carrier : carriers.find(counted.keySet(), Scope.EVERYTHING)) {
            CarrierMonths months = counted.get(carrier.getId());
            if (months != null) {
                years(carrier, months).forEach(right::add);
            }
        }
        years.keep(counted.keySet(), right);
    }

    private Stream<CarrierYear> years(Carrier carrier, CarrierMonths months) {
        LocalDate today = LocalDate.now(clock);
        return months.months().isEmpty()
                ? Stream.empty()
                : IntStream.rangeClosed(months.months().firstKey().getYear(), today.getYear())
                        .mapToObj(year -> year(carrier, year, reading(carrier.getId(), months, year, today)));
    }

    private static Reading reading(CarrierId carrier, CarrierMonths months, int year, LocalDate today) {
        return OneCarrier.reading(carrier, months, Window.of(new Period(Integer.toString(year)), today));
    }

    private CarrierYear year(Carrier carrier, int year, Reading reading) {
        LocalDate end = reading.window().stockOn();
        Set<HollowSignal> signals = rules.signals(reading);
        Set<String> visibleTo = new HashSet<>(carrier.regionOn(end).visibleTo());
        visibleTo.add(Scope.carrier(carrier.getId().value()));
        return new CarrierYear(
                CarrierYear.id(carrier.getId(), year),
                carrier.getId(),
                year,
                carrier.kindOn(end),
                carrier.levelOn(end).orElse(null),
                carrier.regionOn(end),
                values(reading),
                signals,
                !signals.isEmpty(),
                visibleTo);
    }

    private Map<String, Double> values(Reading reading) {
        Map<String, Double> values = new TreeMap<>();
        metrics.peers().forEach(metric -> {
            BigDecimal value = measure.of(metric, reading).value();
            if (value != null) {
                values.put(metric.key(), value.doubleValue());
            }
        });
        return values;
    }
}
