package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Award on public notice, as shown. */
record AwardNoticeView(
        String application,
        String name,
        String title,
        String clause,
        @Nullable Yuan sum,
        RegionView authority,
        LocalDate from,
        LocalDate to) {}
