package org.hatchery.supervision.graphql.showcase;

import java.util.Set;
import org.hatchery.policy.graphql.ClauseNeighbours;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.supervision.showcase.ShowcaseFilter;
import org.hatchery.supervision.showcase.ShowcaseKind;
import org.hatchery.supervision.showcase.ShowcaseLevel;
import org.hatchery.supervision.showcase.ShowcaseState;
import org.jspecify.annotations.Nullable;

/** Which showcases, as sent. */
record ShowcaseFilterInput(
        @Nullable RegionCode region,
        @Nullable String clause,
        @Nullable Set<ShowcaseKind> kinds,
        @Nullable Set<ShowcaseLevel> levels,
        @Nullable Set<ShowcaseState> states,
        @Nullable Boolean published,
        @Nullable DayRange acceptedOn,
        @Nullable DayRange publishedOn) {
    ShowcaseFilter toFilter() {
        return new ShowcaseFilter(
                region,
                clause == null ? null : ClauseNeighbours.key(clause),
                kinds,
                levels,
                states,
                published,
                acceptedOn,
                publishedOn);
    }
}
