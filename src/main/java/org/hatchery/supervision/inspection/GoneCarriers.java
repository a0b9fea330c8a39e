package org.hatchery.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.register.CarrierOnDay;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells whose carrier has closed since it was drawn, or moved out of the division. */
@Component
@NamedInterface(propagate = false)
public class GoneCarriers {
    private final CarrierDirectory carriers;
    private final Clock clock;

    GoneCarriers(CarrierDirectory carriers, Clock clock) {
        this.carriers = carriers;
        this.clock = clock;
    }

    /** Those of these inspections that can be ended, by one command for all; those that were visited are not asked for. */
    public Set<InspectionId> of(Collection<Inspection> read) {
        List<Inspection> waiting =
                read.stream().filter(InspectionStep.DROP::leadsOnFrom).toList();
        if (waiting.isEmpty()) {
            return Set.of();
        }
        List<CarrierId> asked = waiting.stream()
                .map(one -> new CarrierId(one.getSubject()))
                .distinct()
                .toList();
        Map<String, CarrierOnDay> open = carriers.openOn(asked, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return waiting.stream()
                .filter(one -> !isThere(one, open))
                .map(Inspection::getId)
                .collect(Collectors.toSet());
    }

    private static boolean isThere(Inspection one, Map<String, CarrierOnDay> open) {
        CarrierOnDay carrier = open.get(one.getSubject());
        return carrier != null && one.getRegion().contains(carrier.region());
    }
}
