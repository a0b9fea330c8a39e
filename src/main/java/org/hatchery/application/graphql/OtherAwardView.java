package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What the same recipient applied for elsewhere, as shown. */
record OtherAwardView(
        String application,
        String title,
        RegionView payer,
        ApplicationState state,
        LocalDate on,
        @Nullable Yuan sum,
        boolean sameFact) {}
