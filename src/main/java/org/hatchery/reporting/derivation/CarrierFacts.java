package org.hatchery.reporting.derivation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.pipeline.carrier.CarrierPipeline;
import org.hatchery.pipeline.carrier.CarrierPipelineDirectory;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.shared.Period;
import org.springframework.stereotype.Component;

/** Reads what was recorded of a carrier in some periods, by two commands however many they are. */
@Component
public class CarrierFacts {
    private final CarrierPipelineDirectory pipelines;
    private final Derivations derivations;
    private final Clock clock;

    CarrierFacts(CarrierPipelineDirectory pipelines, Derivations derivations, Clock clock) {
        this.pipelines = pipelines;
        this.derivations = derivations;
        this.clock = clock;
    }

    /** What is derived of each item in each of the periods that have begun; nothing in one before the carrier opened. */
    public Map<Period, Map<String, Derived>> of(ReportForm form, Carrier carrier, Stream<Period> periods) {
        LocalDate today = LocalDate.now(clock);
        List<Period> begun = periods.filter(period -> !period.firstDay().isAfter(today)
                        && !period.lastDay().isBefore(carrier.getProfile().openedOn()))
                .distinct()
                .toList();
        Map<Period, Map<String, Derived>> told = new HashMap<>();
        for (CarrierPipeline pipeline : pipelines.read(carrier.getId(), begun)) {
            told.put(pipeline.period(), derivations.of(form, carrier, pipeline.total()));
        }
        return told;
    }
}
