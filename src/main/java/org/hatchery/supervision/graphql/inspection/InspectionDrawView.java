package org.hatchery.supervision.graphql.inspection;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.inspection.InspectionDraw;
import org.hatchery.supervision.inspection.InspectionDrawId;
import org.jspecify.annotations.Nullable;

/** Draw as shown; its region, list and what is open of it are answered by the controller. */
record InspectionDrawView(
        String id,
        InspectionDraw told,
        int number,
        RegionCode place,
        EvaluatedKind kind,
        int year,
        String basis,
        int sought,
        boolean announced,
        LocalDate drawnOn,
        String seed,
        String listHash,
        @Nullable Signature by,
        boolean sample) {
    InspectionDrawId key() {
        return told.id();
    }

    /** One of a page is looked up by its id, not by its list. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InspectionDrawView view && id.equals(view.id);
    }
}
