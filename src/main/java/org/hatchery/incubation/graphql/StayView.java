package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Signature;
import org.hatchery.incubation.followup.GraduateYear;
import org.hatchery.incubation.followup.GraduateYearCorrection;
import org.hatchery.incubation.stay.Exemption;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.Extension;
import org.hatchery.incubation.stay.Graduation;
import org.hatchery.incubation.stay.Occupancy;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.StayDisagreement;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Stay as shown; its parties, region and what the viewer can do are answered by the controller. */
public record StayView(
        String id,
        String key,
        int version,
        @Nullable String agreementNumber,
        String incubateeName,
        IncubateeId party,
        String carrierName,
        CarrierId host,
        RegionCode place,
        Residence residence,
        StayState state,
        LocalDate enteredOn,
        @Nullable LocalDate incubatingFrom,
        @Nullable LocalDate limitOn,
        @Nullable LocalDate endedOn,
        List<Occupancy> occupancies,
        @Nullable Graduation graduation,
        @Nullable Exit exit,
        List<Exemption> overrides,
        List<StayEvent> history,
        List<Extension> extensions,
        List<GraduateYear> graduateYears,
        List<GraduateYearCorrection> graduateYearCorrections,
        @Nullable Signature consent,
        Set<StayStep> steps,
        List<StayDisagreement> disagreements,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
