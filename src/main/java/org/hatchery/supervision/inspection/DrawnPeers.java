package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.register.CarrierOnDay;
import org.hatchery.pipeline.carrier.CarrierYearDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.report.LateReportDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Who can be drawn in a division: carriers that are open there and under no inspection, with what is recorded against each. */
@Component
class DrawnPeers {
    /** So that a draw stays one document anybody can recompute; whoever has more draws by parts of the region. */
    static final int MOST = 1_000;

    /** Carriers read by one command. */
    private static final int AT_ONCE = 500;

    private final CarrierDirectory carriers;
    private final CarrierYearDirectory years;
    private final LateReportDirectory late;
    private final InspectionDirectory inspections;

    DrawnPeers(
            CarrierDirectory carriers,
            CarrierYearDirectory years,
            LateReportDirectory late,
            InspectionDirectory inspections) {
        this.carriers = carriers;
        this.years = years;
        this.late = late;
        this.inspections = inspections;
    }

    /** In order of their keys. */
    List<InspectionCandidate> of(RegionCode region, int year, LocalDate today) {
        List<CarrierOnDay> open = open(region, today);
        Map<String, Set<RiskSignal>> signals = new HashMap<>();
        years.hollow(open.stream().map(CarrierOnDay::id).toList(), year)
                .forEach(one -> one.signals()
                        .forEach(signal -> add(signals, one.carrier().value(), RiskSignal.of(signal))));
        late.of(region, year, today).forEach(one -> add(signals, one.value(), RiskSignal.LATE_REPORT));
        Set<String> busy =
                inspections.open(open.stream().map(one -> one.id().value()).toList());
        return open.stream()
                .filter(one -> !busy.contains(one.id().value()))
                .sorted(Comparator.comparing(one -> one.id().value()))
                .map(one -> InspectionCandidate.of(
                        one.id().value(),
                        one.name(),
                        signals.getOrDefault(one.id().value(), Set.of())))
                .toList();
    }

    /** The register tells those that moved away among the others, so what counts is known at the end of its pages alone. */
    private List<CarrierOnDay> open(RegionCode region, LocalDate today) {
        List<CarrierOnDay> open = new ArrayList<>();
        String after = "";
        List<CarrierOnDay> some;
        do {
            some = carriers.onDay(region, today, after, AT_ONCE);
            some.stream().filter(one -> region.contains(one.region())).forEach(open::add);
            if (open.size() > MOST) {
                throw new Rejection(UserErrorCode.CAP_EXCEEDED, "region", Words.say("supervision.draw-too-many", MOST));
            }
            after = some.isEmpty() ? after : some.get(some.size() - 1).id().value();
        } while (some.size() == AT_ONCE);
        return open;
    }

    private static void add(Map<String, Set<RiskSignal>> signals, String key, RiskSignal signal) {
        signals.computeIfAbsent(key, one -> EnumSet.noneOf(RiskSignal.class)).add(signal);
    }
}
