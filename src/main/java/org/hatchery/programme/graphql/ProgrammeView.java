package org.hatchery.programme.graphql;

import java.util.List;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Programme as shown; its region is answered by the controller. */
public record ProgrammeView(
        String id,
        ProgrammeId key,
        int version,
        String title,
        RegionCode place,
        List<ProgrammeTermsView> terms,
        @Nullable ProgrammeTermsView termsInForce,
        boolean sample) {}
