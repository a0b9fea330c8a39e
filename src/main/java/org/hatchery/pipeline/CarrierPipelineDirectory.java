package org.hatchery.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.CarrierMonths;
import org.hatchery.carrier.CountedCarriers;
import org.hatchery.shared.Period;
import org.hatchery.totals.TotalDirectory;
import org.hatchery.totals.Window;
import org.springframework.stereotype.Component;

/** Answers what happened in one carrier; whoever asks has checked that it lies in the scope. */
@Component
public class CarrierPipelineDirectory {
    private final CountedCarriers carriers;
    private final TotalDirectory totals;
    private final Clock clock;

    CarrierPipelineDirectory(CountedCarriers carriers, TotalDirectory totals, Clock clock) {
        this.carriers = carriers;
        this.totals = totals;
        this.clock = clock;
    }

    /** Answers for periods that have begun, by two commands however many they are. */
    public List<CarrierPipeline> read(CarrierId carrier, List<Period> periods) {
        Instant asOf = totals.asOf(); // before what is counted is read, which may be later
        CarrierMonths months = carriers.of(carrier);
        return periods.stream()
                .map(period -> {
                    Window window = Window.of(period, LocalDate.now(clock));
                    return new CarrierPipeline(
                            carrier,
                            period,
                            asOf,
                            OneCarrier.reading(carrier, months, window),
                            OneCarrier.reading(carrier, months, window.aYearBefore()));
                })
                .toList();
    }
}
