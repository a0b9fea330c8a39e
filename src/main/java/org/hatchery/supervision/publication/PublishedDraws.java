package org.hatchery.supervision.publication;

import org.hatchery.region.RegionCode;
import org.hatchery.supervision.inspection.DrawResults;
import org.hatchery.supervision.inspection.InspectionDrawId;
import org.springframework.stereotype.Component;

/** Whether the results of a draw were published, by the slot that such a publication takes. */
@Component
class PublishedDraws implements DrawResults {
    private final Publications publications;

    PublishedDraws(Publications publications) {
        this.publications = publications;
    }

    @Override
    public boolean arePublished(InspectionDrawId draw, RegionCode region) {
        return publications.existsBySlot(
                Publication.slot(PublicationKind.INSPECTION_RESULTS, region, draw.value(), null));
    }
}
