package org.hatchery.register.graphql.institution;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionEvent;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.institution.InstitutionKind;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Institution as shown; region, zone, contact, history and what the viewer can do are answered by the controller. */
public record InstitutionView(
        String id,
        InstitutionId key,
        int version,
        Institution told,
        String name,
        @Nullable String englishName,
        @Nullable CreditCode creditCode,
        List<InstitutionKind> kinds,
        RegionCode place,
        @Nullable String zoneCode,
        @Nullable String address,
        @Nullable LocalDate foundedOn,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn,
        @Nullable Contact knownContact,
        List<InstitutionEvent> knownHistory,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstitutionView view && id.equals(view.id) && version == view.version;
    }
}
