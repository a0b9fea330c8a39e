package org.hatchery.pilot.graphql;

import java.util.List;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** How far instruments were open to others, as shown; whose they are and where is answered by the controllers. */
public record InstrumentOpennessView(
        PilotBaseView host,
        @Nullable InstitutionId opener,
        int year,
        double openHours,
        double usedHours,
        double outsideHours,
        @Nullable Double outsideShare,
        int outsideUsers,
        Yuan income,
        List<InstrumentYearView> instruments) {}
