package org.hatchery.pipeline.carrier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.counting.CarrierMonths;
import org.hatchery.carrier.counting.CountedCarriers;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.pipeline.records.OneCarrier;
import org.hatchery.shared.Period;
import org.hatchery.totals.reading.TotalDirectory;
import org.hatchery.totals.reading.Window;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Answers what happened in one carrier; whoever asks has checked that it lies in the scope. */
@Component
@NamedInterface(propagate = false)
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
