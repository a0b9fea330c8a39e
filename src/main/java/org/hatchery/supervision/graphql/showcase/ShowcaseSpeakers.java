package org.hatchery.supervision.graphql.showcase;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.showcase.ShowcaseSpeaker;
import org.jspecify.annotations.Nullable;

/** Reads for whom somebody speaks. */
final class ShowcaseSpeakers {
    private ShowcaseSpeakers() {}

    static ShowcaseSpeaker of(@Nullable String party, @Nullable RegionCode region) {
        GlobalId parsed = party == null ? null : GlobalId.parse(party);
        return new ShowcaseSpeaker(parsed == null ? null : parsed.type(), parsed == null ? null : parsed.key(), region);
    }
}
