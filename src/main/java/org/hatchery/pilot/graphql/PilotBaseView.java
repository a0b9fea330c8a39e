package org.hatchery.pilot.graphql;

import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Filing;
import org.hatchery.pilot.base.FilingState;
import org.hatchery.pilot.base.Staff;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Area;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Pilot-test base as shown; its region and what the viewer can do are answered by the controller. */
public record PilotBaseView(
        String id,
        BaseId key,
        int version,
        String registerNumber,
        String name,
        Operator operator,
        RegionCode place,
        Set<IndustryField> fields,
        FilingState state,
        List<Filing> filings,
        @Nullable Area siteArea,
        Staff staff,
        @Nullable Yuan investment,
        @Nullable Contact contact,
        @Nullable String address,
        @Nullable String provider,
        @Nullable InstitutionId opener,
        List<EquipmentView> equipment,
        Set<String> visibleTo,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
