package org.hatchery.reporting.report;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.risk.RiskSignal;
import org.hatchery.risk.RiskSource;
import org.springframework.stereotype.Component;

/** Against carriers: that a report of the year came late, or is overdue. */
@Component
class LateReporters implements RiskSource {
    private final LateReportDirectory late;

    LateReporters(LateReportDirectory late) {
        this.late = late;
    }

    @Override
    public Map<String, Set<RiskSignal>> of(Question question) {
        return question.isAbout("Carrier")
                ? late.of(question.region(), question.year(), question.today()).stream()
                        .collect(toMap(CarrierId::value, one -> Set.of(RiskSignal.LATE_REPORT)))
                : Map.of();
    }
}
