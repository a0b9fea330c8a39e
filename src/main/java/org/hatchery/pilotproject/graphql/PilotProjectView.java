package org.hatchery.pilotproject.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilotproject.AcceptanceTest;
import org.hatchery.pilotproject.Achievement;
import org.hatchery.pilotproject.FollowUp;
import org.hatchery.pilotproject.Payment;
import org.hatchery.pilotproject.PilotEvent;
import org.hatchery.pilotproject.PilotFailure;
import org.hatchery.pilotproject.PilotResults;
import org.hatchery.pilotproject.PilotState;
import org.hatchery.pilotproject.Rating;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Project as shown; its parties, regions and what the viewer can do are answered by the controller. */
record PilotProjectView(
        String id,
        String key,
        int version,
        String title,
        PilotState state,
        LocalDate since,
        @Nullable Integer daysInState,
        BaseId hostKey,
        String baseName,
        RegionCode place,
        IncubateeId party,
        String applicantName,
        RegionCode partyPlace,
        boolean outside,
        Achievement achievement,
        IndustryField field,
        int trlIn,
        int trlTarget,
        LocalDate plannedFrom,
        LocalDate plannedTo,
        LocalDate proposedOn,
        @Nullable LocalDate startedOn,
        Yuan estimatedCost,
        @Nullable Yuan actualCost,
        List<Payment> payments,
        @Nullable AcceptanceTest acceptanceTest,
        @Nullable PilotResults results,
        @Nullable PilotFailure failure,
        List<FollowUp> followUps,
        @Nullable Rating rating,
        List<PilotEvent> history,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
