package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.hatchery.application.dossier.ApplicationStep;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Something done to an application, as shown. */
record ApplicationEventView(
        ApplicationStep step,
        LocalDate on,
        @Nullable RegionView region,
        @Nullable String note,
        @Nullable Yuan sum) {}
