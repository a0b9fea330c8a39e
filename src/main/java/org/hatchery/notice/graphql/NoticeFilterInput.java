package org.hatchery.notice.graphql;

import java.util.Set;
import org.hatchery.notice.inbox.InboxFilter;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.graphql.FilterDays;
import org.jspecify.annotations.Nullable;

/** Which notices, as sent. */
record NoticeFilterInput(
        @Nullable Boolean unread,
        @Nullable Set<String> kinds,
        @Nullable String text,
        @Nullable DayRange at) {
    InboxFilter toFilter() {
        if (at != null) {
            FilterDays.check(at.from(), at.to());
        }
        return new InboxFilter(unread, kinds, text, at);
    }
}
