package org.hatchery.pipeline.carrier;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.risk.RiskSignal;
import org.hatchery.risk.RiskSource;
import org.springframework.stereotype.Component;

/** Against carriers: that they may incubate on paper only. */
@Component
class HollowCarriers implements RiskSource {
    private final CarrierYearDirectory years;

    HollowCarriers(CarrierYearDirectory years) {
        this.years = years;
    }

    @Override
    public Map<String, Set<RiskSignal>> of(Question question) {
        if (!question.isAbout("Carrier")) {
            return Map.of();
        }
        List<CarrierId> asked = question.keys().stream().map(CarrierId::new).toList();
        return years.hollow(asked, question.year()).stream()
                .collect(toMap(
                        one -> one.carrier().value(),
                        one -> one.signals().stream()
                                .map(HollowCarriers::signal)
                                .collect(toSet())));
    }

    private static RiskSignal signal(HollowSignal signal) {
        return switch (signal) {
            case NO_SERVICES -> RiskSignal.NO_SERVICES;
            case NO_PRESENCE -> RiskSignal.NO_PRESENCE;
            case LEASES_WITHOUT_STAFF -> RiskSignal.LEASES_WITHOUT_STAFF;
        };
    }
}
