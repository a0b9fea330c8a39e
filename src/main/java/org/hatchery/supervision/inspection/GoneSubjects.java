package org.hatchery.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells who has closed since it was drawn, or moved out of the division. */
@Component
@NamedInterface(propagate = false)
public class GoneSubjects {
    private final DrawnKinds kinds;
    private final Clock clock;

    GoneSubjects(DrawnKinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Those of these inspections that can be ended, by one command for all of a kind and division; those that were visited are
     * not asked for.
     */
    public Set<InspectionId> of(Collection<Inspection> read) {
        Map<Asked, List<Inspection>> waiting = read.stream()
                .filter(InspectionStep.DROP::leadsOnFrom)
                .collect(Collectors.groupingBy(one -> new Asked(one.getKind(), one.getRegion())));
        Set<InspectionId> gone = new HashSet<>();
        waiting.forEach((asked, some) -> {
            List<String> keys =
                    some.stream().map(Inspection::getSubject).distinct().toList();
            Set<String> there = kinds.of(asked.kind()).there(keys, asked.region(), LocalDate.now(clock));
            some.stream().filter(one -> !there.contains(one.getSubject())).forEach(one -> gone.add(one.getId()));
        });
        return gone;
    }

    private record Asked(EvaluatedKind kind, RegionCode region) {}
}
