package org.hatchery.application.graphql.reach;

import java.util.Set;
import org.hatchery.application.graphql.ApplicationForms;
import org.hatchery.application.reach.ReachFilter;
import org.hatchery.application.reach.ReachState;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which standings, as asked for. */
record AwardStandingFilterInput(
        @Nullable RegionCode region,
        @Nullable String rule,
        @Nullable Set<ReachState> states) {
    ReachFilter wanted() {
        return new ReachFilter(region, rule == null ? null : ApplicationForms.rule(rule), states);
    }
}
