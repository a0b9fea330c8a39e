package org.hatchery.supervision.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.inspection.InspectionDrawId;
import org.jspecify.annotations.Nullable;

/** Draw as shown; its region and what is open of it are answered by the controller. */
record InspectionDrawView(
        String id,
        InspectionDrawId key,
        int number,
        RegionCode place,
        int year,
        String basis,
        int sought,
        boolean announced,
        LocalDate drawnOn,
        String seed,
        String listHash,
        boolean verified,
        List<InspectionCandidateView> candidates,
        @Nullable Signature by,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
