package org.hatchery.supervision.showcase;

import java.util.Set;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which showcases; all conditions that are given hold together.
 *
 * @param published true for what is published anywhere, which everybody may read
 */
@NamedInterface(propagate = false)
public record ShowcaseFilter(
        @Nullable RegionCode region,
        @Nullable ClauseId clause,
        @Nullable Set<ShowcaseKind> kinds,
        @Nullable Set<ShowcaseLevel> levels,
        @Nullable Set<ShowcaseState> states,
        @Nullable Boolean published,
        @Nullable DayRange acceptedOn,
        @Nullable DayRange publishedOn) {
    public static final ShowcaseFilter ALL = new ShowcaseFilter(null, null, null, null, null, null, null, null);

    static ShowcaseFilter in(ShowcaseState state) {
        return new ShowcaseFilter(null, null, null, null, Set.of(state), null, null, null);
    }
}
