package org.hatchery.pilot.graphql;

import org.hatchery.pilot.base.Feed;
import org.hatchery.pilot.base.FeedKind;
import org.jspecify.annotations.Nullable;

/** Whose calendar addresses become invalid, as sent. */
record RevokeCalendarFeedsInput(
        String base,
        int expectedVersion,
        @Nullable String equipment,
        @Nullable FeedKind feed,
        @Nullable String holder) {
    Feed toFeed() {
        return new Feed(equipment, feed, holder);
    }
}
