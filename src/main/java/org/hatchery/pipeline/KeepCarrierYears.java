package org.hatchery.pipeline;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierDirectory;
import org.hatchery.carrier.CarrierId;
import org.hatchery.shared.Period;
import org.hatchery.shared.Scope;
import org.hatchery.totals.Account;
import org.hatchery.totals.CarrierMonths;
import org.hatchery.totals.HearCarriers;
import org.hatchery.totals.YearItem;
import org.springframework.stereotype.Component;

/** Keeps the figures of every carrier and year that its peers are compared by. */
@Component
class KeepCarrierYears implements HearCarriers {
    private final CarrierDirectory carriers;
    private final CarrierYearDirectory years;
    private final MetricCatalogue metrics;
    private final Measure measure;
    private final Clock clock;

    KeepCarrierYears(
            CarrierDirectory carriers,
            CarrierYearDirectory years,
            MetricCatalogue metrics,
            Measure measure,
            Clock clock) {
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
                        .mapToObj(year -> year(carrier, year, reading(months, year, today)));
    }

    private static Reading reading(CarrierMonths months, int year, LocalDate today) {
        Window window = Window.of(new Period(Integer.toString(year)), today);
        return new Reading(
                months.upTo(window.from().minusDays(1)),
                months.upTo(window.stockOn()),
                months.year(year),
                window,
                PipelineFilter.ALL);
    }

    private CarrierYear year(Carrier carrier, int year, Reading reading) {
        LocalDate end = reading.window().stockOn();
        Set<HollowSignal> signals = signals(reading);
        Set<String> visibleTo = new HashSet<>(carrier.regionOn(end).visibleTo());
        visibleTo.add(Scope.carrier(carrier.getId().value()));
        return new CarrierYear(
                CarrierYear.id(carrier.getId(), year),
                carrier.getId(),
                year,
                carrier.getProfile().kind(),
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

    private static Set<HollowSignal> signals(Reading reading) {
        Set<HollowSignal> signals = EnumSet.noneOf(HollowSignal.class);
        long staying = reading.stock(Account.FIRMS) + reading.stock(Account.TEAMS);
        boolean leased = reading.stock(Account.LEASED_AREA) + reading.stock(Account.LEASED_WORKSTATIONS) > 0;
        if (reading.incubateesPresent() > 0 && reading.flows(Account.SERVICES) == 0) {
            signals.add(HollowSignal.NO_SERVICES);
        }
        if (staying > 0 && !leased) {
            signals.add(HollowSignal.NO_PRESENCE);
        }
        if (leased && reading.year().at(Account.FIRM_FIGURES.at(YearItem.WITHOUT_STAFF)) > 0) {
            signals.add(HollowSignal.LEASES_WITHOUT_STAFF);
        }
        return signals;
    }
}
