package org.hatchery.supervision.publication;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.inspection.DrawResults;
import org.hatchery.supervision.inspection.InspectionDrawId;
import org.springframework.stereotype.Component;

/** Which draws' results were published, by the slot that such a publication takes. */
@Component
class PublishedDraws implements DrawResults {
    private final Publications publications;

    PublishedDraws(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Set<InspectionDrawId> published(Collection<InspectionDrawId> draws, RegionCode region) {
        Map<String, InspectionDrawId> slots = draws.stream()
                .collect(toMap(
                        draw -> Publication.slot(PublicationKind.INSPECTION_RESULTS, region, draw.value(), null),
                        Function.identity()));
        return publications.slots(slots.keySet()).stream()
                .map(one -> Objects.requireNonNull(slots.get(one.slot())))
                .collect(Collectors.toSet());
    }
}
